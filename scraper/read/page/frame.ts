import { endsArticle, precedesText, updatedOn } from '../../vocabulary/chrome.js'
import { captionLine, plainSectionKind, statusGroup } from '../../vocabulary/labels.js'
import { isHeaderStart } from './header.js'
import type { PageLine } from './lines.js'

/** What stands around an article's text on a saved page. */
export interface Frame {
  readonly title?: PageLine
  /** The breadcrumb as printed, the title included where it ends with it. */
  readonly crumbs: readonly string[]
  readonly updatedOn?: string
  /** The lines of the article's text, without its title. */
  readonly body: readonly PageLine[]
}

/** Finds the article of a saved page: browsers save the site's menus before it and its feedback form after it. */
export function findFrame(lines: readonly PageLine[]): Frame {
  const first = firstLabel(lines)
  const head = lines.slice(0, first)
  const dateAt = head.findLastIndex((line) => updatedOn(line.text) !== undefined)
  const crumbsAt = head.findLastIndex((line) => isBreadcrumb(line.text))
  const titleAt = findTitle(head, dateAt, crumbsAt)
  const date = dateAt < 0 ? undefined : updatedOn(head[dateAt]?.text ?? '')
  const title = head[titleAt]
  return {
    ...(title ? { title } : {}),
    crumbs: crumbsAt < 0 ? [] : splitCrumbs(head[crumbsAt]?.text ?? ''),
    ...(date === undefined ? {} : { updatedOn: date }),
    body: withoutTail(lines.slice(titleAt + 1).filter((line, i) => !(titleAt + 1 + i < first && isChrome(line.text)))),
  }
}

/**
 * Where the article's sections begin: at the first label. Where the page prints a date or a breadcrumb, that is after the title
 * below it, for a title may be such a label itself ("Error Codes").
 */
function firstLabel(lines: readonly PageLine[]): number {
  const frame = lines.findIndex((line) => updatedOn(line.text) !== undefined || isBreadcrumb(line.text))
  const title = frame < 0 ? -1 : lines.findIndex((line, i) => i > frame && !isChrome(line.text))
  const start =
    title >= 0 && !(isMark(lines, title) && lines.slice(0, frame).some((line) => !isChrome(line.text)))
      ? title + 1
      : frame
  const first = lines.findIndex((_, i) => i >= Math.max(0, start) && isMark(lines, i))
  return first < 0 ? lines.length : first
}

function isMark(lines: readonly PageLine[], i: number): boolean {
  const text = lines[i]?.text ?? ''
  if (plainSectionKind(text)) return true
  return captionLine(text) !== undefined && isHeaderStart(lines, i + 1)
}

function isChrome(text: string): boolean {
  return precedesText(text) || updatedOn(text) !== undefined || isBreadcrumb(text)
}

/**
 * The title's index: the line after the date or the breadcrumb; where both are missing, or nothing follows them, the last line
 * before the first section that can be one.
 */
function findTitle(head: readonly PageLine[], dateAt: number, crumbsAt: number): number {
  const can = (i: number) => {
    const text = head[i]?.text ?? ''
    return text !== '' && text.length <= 200 && !isChrome(text) && !statusGroup(text)
  }
  const named = splitCrumbs(head[crumbsAt]?.text ?? '').at(-1)
  const indexes = head.map((_, i) => i)
  const same = indexes.find((i) => i > crumbsAt && crumbsAt >= 0 && head[i]?.text === named)
  if (same !== undefined) return same
  const after = indexes.find((i) => i > Math.max(dateAt, crumbsAt) && can(i))
  if (Math.max(dateAt, crumbsAt) >= 0 && after !== undefined) return after
  const last = dateAt >= 0 ? indexes.findLastIndex((i) => i < dateAt && can(i)) : indexes.findLastIndex(can)
  return last >= 0 ? last : indexes.findIndex(can)
}

/** "Help Center/ Workspace/ API Reference/ ...", "帮助中心 > 弹性云服务器 > API参考". */
function isBreadcrumb(text: string): boolean {
  return (
    splitCrumbs(text).length >= 3 &&
    (/^(?:help cent(?:er|re)|帮助中心)\b/i.test(text) || /^帮助中心/.test(text) || /api reference|api参考/i.test(text))
  )
}

function splitCrumbs(text: string): string[] {
  return text
    .split(/\/ | [/>›»] ?|[›»]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Cuts the site's lines after the article: from the first of them that no section follows. */
function withoutTail(lines: readonly PageLine[]): PageLine[] {
  const last = lines.findLastIndex((_, i) => isMark(lines, i))
  const end = lines.findIndex((line, i) => i > last && endsArticle(line.text))
  return end < 0 ? [...lines] : lines.slice(0, end)
}
