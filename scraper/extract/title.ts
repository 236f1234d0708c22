import type { Document } from '../document.js'
import { DEPRECATED_API_PHRASES, TITLE_NOTES } from '../vocabulary/wording.js'

export interface Title {
  readonly title: string
  readonly apiName?: string
  readonly deprecated: boolean
}

const API_NAME = /^[A-Z][a-z]+(?:[A-Z0-9][A-Za-z0-9]*)+$/
const APPENDED = /^(.*\S)(?:\s+[-–—]\s*|\s*[-–—]\s+|\s*[(（]\s*|\s*[:：]\s*)([A-Z][A-Za-z0-9]+)\s*[)）]?$/

/** The title without an appended API name and without a note of disuse, and the API name, wherever the page carries one. */
export function readTitle(document: Document): Title {
  const deprecated = hasNote(document.title) || hasNote(pageTitleName(document) ?? '')
  const plain = withoutNotes(document.title)
  const appended = APPENDED.exec(plain)
  const own = appended?.[2] !== undefined && API_NAME.test(appended[2]) ? appended[2] : undefined
  const apiName =
    own ?? nameInPageTitle(document) ?? nameInAddress(document.source.url) ?? nameInAddress(document.source.file)
  return {
    title: own === undefined ? plain : (appended?.[1] ?? plain).trim(),
    ...(apiName === undefined ? {} : { apiName }),
    deprecated,
  }
}

/** A web page's <title> is "{name} - {ApiName}_{chapters}_API Reference_...". */
function pageTitleName(document: Document): string | undefined {
  return document.pageTitle?.split('_')[0]
}

function nameInPageTitle(document: Document): string | undefined {
  const name = APPENDED.exec(withoutNotes(pageTitleName(document) ?? ''))?.[2]
  return name !== undefined && API_NAME.test(name) ? name : undefined
}

/** "CreateLoadBalancer.html", "ResizeDesktop.2026-02-10.txt"; a chapter's number or a topic's id is no name. */
function nameInAddress(address: string | undefined): string | undefined {
  const file = address?.split(/[?#]/)[0]?.split('/').at(-1)?.split('.')[0]
  return file !== undefined && API_NAME.test(file) ? withoutCopyNumber(file) : undefined
}

/** "CreatePool1.html" is the help centre's second copy of CreatePool; the digit of "ListIpv6" and "ShowJobV3" is the name's own. */
function withoutCopyNumber(name: string): string {
  return /[a-z]{3}\d$/.test(name) && !/(?:v|ip|md|sha|oauth)\d$/i.test(name) ? name.slice(0, -1) : name
}

function hasNote(text: string): boolean {
  const lower = text.toLowerCase()
  return DEPRECATED_API_PHRASES.some((phrase) => lower.includes(phrase))
}

function withoutNotes(text: string): string {
  const note = TITLE_NOTES.find((words) => text.trim().toLowerCase().endsWith(words))
  return note === undefined ? text.trim() : withoutNotes(text.trim().slice(0, -note.length))
}

/** True when a text says that the API is out of use. */
export function saysDeprecated(text: string): boolean {
  return hasNote(text)
}
