/**
 * The words of the site around an article, English, Chinese and the other languages that the site is translated to: what ends an
 * article, what stands between its title and its text, and the classes of boxes that hold no text of it.
 */

/** Lines that no article holds and that follow it: whole lines, lower case, without a colon at the end. */
const END_LINES: ReadonlySet<string> = new Set([
  'parent topic',
  'feedback',
  'previous topic',
  'next topic',
  'previous article',
  'next article',
  'provide feedback',
  'was this page helpful?',
  'was this article helpful?',
  'did this article solve your problem?',
  'thank you very much for your feedback. we will continue working to improve the documentation.',
  'chatbot',
  'see the reply and handling status in my cloud vocabulary.',
  '父主题',
  '意见反馈',
  '文档反馈',
  '上一篇',
  '下一篇',
  '相关文档',
  '文档内容是否对您有帮助？',
  '文档内容是否对您有帮助?',
  '提交反馈',
  '智能客服',
  'tópico principal',
  'comentários',
  'tema principal',
  'sujet parent',
])

/** Beginnings of such lines that a colon and a link or a title follows. */
const END_STARTS =
  /^(?:parent topic|previous topic|next topic|父主题|上一篇|下一篇|tópico principal|tema principal) ?[:：]/i

/** True for a line that stands after the article: "Parent topic: ...", "Was this page helpful?", 上一篇：.... */
export function endsArticle(line: string): boolean {
  const text = line.replace(/\s+/g, ' ').trim()
  return END_STARTS.test(text) || END_LINES.has(text.toLowerCase().replace(/ ?[:：]$/, ''))
}

/** The label of the link to the chapter above. */
export const PARENT_LABEL = /^\s*(?:parent topic|父主题|tópico principal|tema principal|sujet parent)\s*[:：]?\s*$/i

const LEAD_LINES: ReadonlySet<string> = new Set([
  'view pdf',
  'download pdf',
  'share',
  'copy link',
  'link copied successfully!',
  'page view',
  'help center',
  '查看pdf',
  '下载pdf',
  '分享',
  '复制链接',
  '链接复制成功！',
])
const LEAD_STARTS =
  /^(?:(?:last )?updated on|updated at|release date|更新时间|发布时间|atualizado em|actualizado|mis à jour le|the content of this page has been translated|this page (?:is|was) (?:machine )?translated|this document is not available in|本文导读)/i

/** True for a line between the title and the text: the date, "View PDF", the note on machine translation. */
export function precedesText(line: string): boolean {
  const text = line.replace(/\s+/g, ' ').trim()
  return LEAD_LINES.has(text.toLowerCase()) || LEAD_STARTS.test(text)
}

const DATE_WITH_ZONE = /(\d{4})-(\d\d)-(\d\d)(?: +\d\d:\d\d(?::\d\d)?)? *GMT/
const DATE_WITH_LABEL =
  /(?:updated on|updated at|更新时间|atualizado em|actualizado (?:el|en)|mis à jour le) ?[:：]? ?(\d{4})[-/.](\d\d?)[-/.](\d\d?)/i

/** The date that a line prints as the page's last change, `yyyy-mm-dd`, or undefined. */
export function updatedOn(line: string): string | undefined {
  const match = DATE_WITH_ZONE.exec(line) ?? DATE_WITH_LABEL.exec(line)
  const [, year = '', month = '', day = ''] = match ?? []
  return match ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined
}

/** Words of class names of boxes around an article. A box is only left out when it holds no section of a page. */
export const CHROME_CLASSES: ReadonlySet<string> = new Set(
  (
    'nav navbar navigation menu leftmenu sidemenu sidebar breadcrumb breadcrumbs crumb crumbs toolbar toc catalog pager pagination prev previous next ' +
    'share search banner related recommend recommendation recommendations copyright login qrcode helpful evaluate evaluation score feedback footer ' +
    'cookie cookies dialog modal popup robot chatbot toast tooltip familylinks parentlink relatedlinks'
  ).split(' '),
)

/** Those of them that are left out even when they hold a table or code. */
export const CHROME_DIALOGS: ReadonlySet<string> = new Set(
  'cookie cookies dialog modal popup footer feedback chatbot robot'.split(' '),
)

const NOTE_TITLE = /^(?:notes?|notice|caution|warning|danger|tips?|说明|注意|须知|警告|危险|小心|窍门|提示) ?[:：]?$/i

/** True for the title of a note's box ("NOTE:", 说明：). */
export function isNoteTitle(text: string): boolean {
  return NOTE_TITLE.test(text.replace(/\s+/g, ' ').trim())
}
