import type { Block, Cell, Document, Table } from '../../../scraper/document.js'

/** Renders documents as pages in the markup that the help centre was measured to have, for the test site. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!)

export interface PageLook {
  /** The wording around the article. */
  readonly language: 'en' | 'zh'
  readonly breadcrumb: readonly string[]
  readonly updatedOn?: string | undefined
  readonly next?: string | undefined
}

/** A full page: navigation, the article, family links, feedback. */
export function renderPage(document: Document, look: PageLook): string {
  const updated = look.language === 'en' ? 'Updated on' : '更新时间：'
  const feedback = look.language === 'en' ? 'Was this page helpful?' : '意见反馈'
  return `<!DOCTYPE html>
<html lang="${look.language}"><head><meta charset="utf-8"><title>${escape(document.title)}_API Reference</title><script>var a = "</p>";</script></head>
<body><div class="nav"><ul><li><a href="javascript:void(0)" p-href="index.html">Menu</a></li></ul></div>
<div class="crumbs">${look.breadcrumb.map(escape).join('/ ')}</div>
<div class="help-content"><p class="updateInfo">${updated} ${look.updatedOn ?? '2025-07-14'} GMT+08:00</p>
${renderArticle(document)}
<div class="familylinks"><div class="parentlink"><strong>Parent topic:</strong> <a href="index.html">Index</a></div></div></div>
<div class="footer"><p>${feedback}</p>${look.next ? `<a href="${escape(look.next)}">Next</a>` : ''}</div></body></html>
`
}

/** The article alone: h1 and sections. */
export function renderArticle(document: Document): string {
  let tables = 0
  const blocks = document.blocks.map((block) => render(block, () => ++tables)).join('\n')
  return `<h1 class="topictitle1">${escape(document.title)}</h1>\n<div id="body0000001">${blocks}</div>`
}

function render(block: Block, number: () => number): string {
  switch (block.kind) {
    case 'heading':
      return `<h4 class="sectiontitle">${escape(block.text)}</h4>`
    case 'paragraph':
      return /^Status code: \w+$/.test(block.text)
        ? `<p><strong>${escape(block.text)}</strong></p>`
        : `<p>${escape(block.text)}</p>`
    case 'code':
      return `<pre class="screen">${escape(block.text)}</pre>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${item.map((each) => render(each, number)).join('')}</li>`).join('\n')}</${tag}>`
    }
    case 'table':
      return renderTable(block, number)
  }
}

function renderTable(table: Table, number: () => number): string {
  const caption =
    table.caption === undefined ? '' : `<caption><b>Table ${number()} </b>${escape(table.caption)}</caption>`
  const cells = (row: readonly Cell[], tag: string): string =>
    `<tr>${row.map((cell) => `<${tag} class="cellrowborder" valign="top">${cell.blocks.map((block) => render(block, number)).join('\n')}</${tag}>`).join('\n')}</tr>`
  return `<div class="tablenoborder"><table cellpadding="4" frame="border" rules="all">${caption}<thead align="left">${cells(table.header, 'th')}</thead>
<tbody>${table.rows.map((row) => cells(row, 'td')).join('\n')}</tbody></table></div>`
}
