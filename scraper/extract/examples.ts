import type { Place } from '../../spec/contract/diagnostic.js'
import type { Code } from '../document.js'
import { METHODS, saysNothing } from '../vocabulary/labels.js'
import type { Context } from './context.js'
import type { ExampleDraft } from './draft.js'
import { curlBody } from './curl.js'
import { saysFailed } from './failures.js'
import { readJson } from './json.js'
import type { Leaf, Part } from './parts.js'
import { statusLine } from './status-line.js'

export type ResponseExample = ExampleDraft & { readonly status?: string }

export interface Examples {
  readonly requests: readonly ExampleDraft[]
  readonly responses: readonly ResponseExample[]
}

const REQUEST_LINE = new RegExp(
  String.raw`^\s*(?:curl\b.*|(?:${METHODS.join('|')})\b(?:\s+\S.*)?|https?://\S+.*|/[\w{][^\n"]*|"?https?://[^"\n]*"?,?)$`,
  'i',
)
const STATUS = /^\s*(?:HTTP\/[\d.]+|(?:HTTP )?STATUS(?: CODE)?|状态码) *[:：]? *([1-5]\d\d)\b.*$/i
const HEADER = /^\s*[A-Za-z][\w-]* ?[:：] ?[^{[]*$/
/** "Request Header:" and "Request body" between the parts of one example. */
const PART_LABEL = /^\s*(?:request|response) (?:header|headers|body|message|line|parameters?)\s*[:：]?\s*$/i

/** The request and response examples of the page; every code block of an example section becomes one, or a finding. */
export function readExamples(parts: readonly Part[], context: Context): Examples {
  const requests: ExampleDraft[] = []
  const responses: ResponseExample[] = []
  for (const part of parts) {
    const kind = exampleKind(part)
    if (!kind) continue
    const state: State = { side: kind, ...(part.subtitle === undefined ? {} : { title: part.subtitle }) }
    for (const leaf of part.leaves) {
      if (leaf.block.kind === 'paragraph') step(state, leaf, kind)
      if (leaf.block.kind !== 'code') continue
      const found = readCode(leaf.block, state, leaf, context)
      const side =
        found.status !== undefined
          ? 'response'
          : state.side === 'either'
            ? found.request
              ? 'request'
              : 'response'
            : state.side
      if (side === 'response')
        responses.push(
          ...found.drafts.map((draft) =>
            withStatus(draft, found.status ?? leaf.statuses?.[0] ?? state.status ?? failed(state, part)),
          ),
        )
      else requests.push(...found.drafts)
    }
  }
  return { requests, responses }
}

interface State {
  side: 'request' | 'response' | 'either'
  title?: string
  status?: string
}

function exampleKind(part: Part): State['side'] | undefined {
  if (part.kind === 'request-example') return 'request'
  if (part.kind === 'response-example') return 'response'
  if (part.kind === 'example') return 'either'
  if (!part.leaves.some(({ block }) => block.kind === 'code')) return undefined
  if (part.kind.startsWith('request')) return 'request'
  return part.kind.startsWith('response') ? 'response' : undefined
}

/** A paragraph before an example: a status, the side, or its title. */
function step(state: State, leaf: Leaf, kind: State['side']): void {
  if (leaf.block.kind !== 'paragraph' || saysNothing(leaf.block.text)) return
  const { text } = leaf.block
  const status = statusLine(text)
  if (status) {
    if (status.statuses[0] !== undefined) state.status = status.statuses[0]
    delete state.title
    return
  }
  if (kind === 'either' && /^(?:request|请求)/i.test(text)) state.side = 'request'
  if (kind === 'either' && /^(?:response|响应|返回)/i.test(text)) state.side = 'response'
  state.title = text
}

/** The group of failures, where the example's title or label says that it shows one. */
function failed(state: State, part: Part): string | undefined {
  return saysFailed(state.title ?? part.subtitle ?? part.title) ? 'error' : undefined
}

function withStatus(draft: ExampleDraft, status: string | undefined): ResponseExample {
  return status === undefined ? draft : { ...draft, status }
}

interface CodeReading {
  readonly drafts: readonly ExampleDraft[]
  readonly request: boolean
  readonly status?: string
}

function readCode(code: Code, state: State, leaf: Leaf, context: Context): CodeReading {
  const head = splitHead(code.text)
  const title = state.title === undefined ? {} : { title: state.title }
  const common = { request: head.request, ...(head.status === undefined ? {} : { status: head.status }) }
  if (head.body.trim() === '' || saysNothing(head.body)) {
    return { ...common, drafts: head.request ? [{ ...title, text: code.text, place: code.place }] : [] }
  }
  const breaks = (code.breaks ?? []).map((at) => at - head.length).filter((at) => at > 0)
  const reading = readJson(head.body, breaks)
  const side = leaf.statuses || state.side === 'response' ? 'response' : 'request'
  if (reading.kind === 'broken') {
    const place: Place =
      code.place.line === undefined ? code.place : { ...code.place, line: code.place.line + head.lines + reading.line }
    context.reporter.report('extract.example-unparsed', place, { side, reason: reading.reason })
    return { ...common, drafts: [{ ...title, text: code.text, place: code.place }] }
  }
  if (reading.repairs.length > 0)
    context.reporter.report('extract.example-repaired', code.place, { side, repairs: [...reading.repairs] })
  return { ...common, drafts: reading.values.map((value) => ({ ...title, value, text: code.text, place: code.place })) }
}

interface Head {
  readonly body: string
  /** Characters and lines before the body. */
  readonly length: number
  readonly lines: number
  readonly request: boolean
  readonly status?: string
}

/** Takes the request line or the status line and the headers off. */
function splitHead(text: string): Head {
  const sent = curlBody(text)
  if (sent !== undefined) return { body: sent, length: text.length - sent.length, lines: 0, request: true }
  const lines = text.split('\n')
  let status: string | undefined
  let request = false
  let open = false
  let index = 0
  for (; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const found = STATUS.exec(line)
    const requestLine: boolean = REQUEST_LINE.test(line) || (open && !/^\s*[{[]/.test(line))
    if (found?.[1] !== undefined) status = found[1]
    else if (!(requestLine || line.trim() === '' || HEADER.test(line) || PART_LABEL.test(line))) break
    request ||= requestLine
    // A wrapped address goes on in the next line.
    open = requestLine && /[?&=/,\\]\s*$/.test(line)
  }
  const body = lines.slice(index).join('\n')
  return { body, length: text.length - body.length, lines: index, request, ...(status === undefined ? {} : { status }) }
}
