import type { Examples } from './examples.js'
import type { Part } from './parts.js'

const XML = 'application/xml'
/** A start tag on a line of its own, and an end tag: pages show placeholders such as "<object Content>" as well. */
const START = /^\s*<(?:\?xml\b|[A-Za-z][\w:.-]*[\s>])/m
const END = /<\/[A-Za-z][\w:.-]*\s*>/

/** The media type of bodies that the page shows as XML and never as JSON, by side. */
export interface XmlSides {
  readonly request?: string
  readonly response?: string
}

/** Looks at the examples, and at the syntax that pages of object storage show of the whole message. */
export function xmlSides(parts: readonly Part[], examples: Examples): XmlSides {
  const syntax = (side: 'uri' | 'response') =>
    parts.filter(({ kind }) => kind === side).flatMap(({ leaves }) => leaves.map(({ block }) => block))
  const shown = (side: 'uri' | 'response') => syntax(side).some((block) => block.kind === 'code' && isXml(block.text))
  return {
    ...(isXmlSide(examples.requests) || shown('uri') ? { request: XML } : {}),
    ...(isXmlSide(examples.responses) || shown('response') ? { response: XML } : {}),
  }
}

function isXmlSide(examples: readonly { readonly text: string; readonly value?: unknown }[]): boolean {
  return examples.every(({ value }) => value === undefined) && examples.some(({ text }) => isXml(text))
}

function isXml(text: string): boolean {
  return START.test(text) && END.test(text)
}
