/** Titles of the pages that the vendor's site answers with instead of a document; exact, so that no document is taken for one. */
const CHALLENGE_TITLES: ReadonlySet<string> = new Set([
  'security verification',
  '安全验证',
  'just a moment...',
  'attention required! | cloudflare',
])
const MISSING_TITLE = /^404(?:页面|\b)/

/**
 * Whether a page is the site's bot challenge instead of a document (PAGE-MARKUP 2: its title is "Security Verification").
 * A data-level helper, because the crawler must not store such a page and the reader must not read one.
 */
export function isChallengePage(html: string): boolean {
  return CHALLENGE_TITLES.has(htmlTitle(html).toLowerCase())
}

/** Whether a page is the site's "not found" page, which is also served with status 200 (title "404页面_华为云"). */
export function isMissingPage(html: string): boolean {
  return MISSING_TITLE.test(htmlTitle(html))
}

/** The text of the first `<title>` element, blanks collapsed, entities as written; empty when there is none. */
export function htmlTitle(html: string): string {
  const open = /<title\b/i.exec(html)
  if (!open) return ''
  const start = html.indexOf('>', open.index)
  const end = html.indexOf('<', start)
  if (start < 0 || end < 0) return ''
  return html
    .slice(start + 1, end)
    .replace(/\s+/g, ' ')
    .trim()
}
