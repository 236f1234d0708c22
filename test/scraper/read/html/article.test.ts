import { describe, expect, it } from 'vitest'
import { drawBlock, onlyDocument, readPage } from './draw.js'

const TABLE = '<table><tr><th>Name</th></tr><tr><td>a</td></tr></table>'
const SECTIONS = `<h4>URI</h4><p>GET /a</p>${TABLE}`
const WANT = ['## URI', 'GET /a', '[]', '= Name', 'a']

/** Each row: what it is about, a whole page whose article is always the same. */
const PAGES: readonly (readonly [name: string, html: string])[] = [
  ['bare siblings', `<a name="x"></a><h1>List</h1>${SECTIONS}`],
  [
    'sections in boxes',
    `<h1>List</h1><div id="body1"><div class="section"><h4>URI</h4><p>GET /a</p></div><div class="section">${TABLE}</div></div>`,
  ],
  [
    'content between the sections',
    `<h1>List</h1><div><div class="section"><h4>URI</h4></div><p>GET /a</p>${TABLE}</div>`,
  ],
  [
    'the title in a box of its own',
    `<div><div class="head"><div><h1>List</h1></div></div><div class="text"><div>${SECTIONS}</div></div></div>`,
  ],
  ['an article element', `<main><article><header><h1>List</h1></header>${SECTIONS}</article></main>`],
  [
    'site parts around',
    `<nav><h4>URI</h4><p>x</p></nav><div class="side-menu"><ul><li>x</li></ul></div><div><h1>List</h1>${SECTIONS}</div><aside><p>x</p></aside><div class="feedback"><h4>x</h4><pre>x</pre></div><footer><table><tr><td>x</td></tr></table></footer>`,
  ],
  [
    'site parts inside',
    `<div><h1>List</h1><div class="breadcrumb"><p>x</p></div><div role="navigation">x</div><div class="share-tool">x</div>${SECTIONS}<div class="pager"><a href="x">x</a></div></div>`,
  ],
  [
    'a dialog after the text',
    `<div><h1>List</h1>${SECTIONS}<div class="cookie-dialog"><table><tr><td>x</td></tr></table></div></div>`,
  ],
  ['a layout table around', `<table><tr><td>menu</td><td><h1>List</h1>${SECTIONS}</td></tr></table>`],
  ['a logo as the first h1', `<header><h1>Cloud</h1></header><div><h1>List</h1>${SECTIONS}</div>`],
  [
    'a logo and a title by class',
    `<div><h1>Cloud</h1><h4>Menu</h4></div><div><h1 class="topictitle1">List</h1>${SECTIONS}</div>`,
  ],
  ['no h1 but a title by class', `<div class="topictitle1">List</div>${SECTIONS}`],
  ['no h1: the first heading', `<h2>List</h2>${SECTIONS}`],
  [
    'no h1: the heading that the page names',
    `<title>List_Kilns_API Reference</title><h3>Menu</h3><h2>List</h2>${SECTIONS}`,
  ],
  [
    'the date and buttons before the text',
    `<h1>List</h1><p>Updated on 2025-01-02 GMT+08:00</p><span>View PDF</span>${SECTIONS}`,
  ],
  ['the title again', `<h1>List</h1><h2>List</h2>${SECTIONS}`],
  [
    'family links in a box',
    `<h1>List</h1>${SECTIONS}<div><div class="familylinks"><div class="parentlink"><strong>Parent topic:</strong> <a href="x">X</a></div></div></div>`,
  ],
  ['a bare parent link', `<h1>List</h1>${SECTIONS}<strong>Parent topic:</strong> <a href="x">X</a>`],
  [
    'Chinese links to neighbours',
    `<h1>List</h1>${SECTIONS}<p>父主题：<a href="x">X</a></p><ul><li>上一篇：<a href="x">X</a></li></ul>`,
  ],
  [
    'feedback without a class',
    `<div><h1>List</h1>${SECTIONS}<div><h4>Feedback</h4><p>Was this page helpful?</p><p>Yes</p></div></div>`,
  ],
  ['an id that reads like a box', `<h1>List</h1><div id="ShowNextFeedback__section1">${SECTIONS}</div>`],
  ['a class that reads like a box around the article', `<div class="feedback search"><h1>List</h1>${SECTIONS}</div>`],
  ['a class that reads like a box around a section', `<h1>List</h1><div class="related feedback">${SECTIONS}</div>`],
  [
    'a title in upper-case tags, unclosed paragraphs',
    `<H1>List</H1><H4>URI</H4><P>GET /a<TABLE><TR><TH>Name<TR><TD>a</TABLE>`,
  ],
  [
    'a page saved by a browser',
    `<!DOCTYPE html>\n<!-- saved from url=(0042)https://example.com/api-x/ListA.html#y -->\n<html><head><script>var a = "<h1>x</h1>"</script></head><body style="x"><div><h1>List</h1>${SECTIONS}</div></body></html>`,
  ],
]

describe('the article', () => {
  it.each(PAGES)('%s', (_, html) => {
    const { documents, codes } = readPage(html)
    expect(documents.map((document) => [document.title, document.blocks.flatMap(drawBlock)])).toEqual([['List', WANT]])
    expect(codes).toEqual([])
  })

  it('holds text only on a page without sections', () => {
    const html =
      '<div class="side">menu</div><div><div><h1>About</h1></div><div><p>a</p><ul><li>b</li></ul></div></div>'
    expect(onlyDocument(html).blocks.flatMap(drawBlock)).toEqual(['a', '- b'])
  })

  it('is several where several titles have sections', () => {
    const html = `<div><h1>One</h1>${SECTIONS}<div><h1>Two</h1><h4>URI</h4><p>GET /b</p></div><h1>Three</h1>${SECTIONS}</div>`
    const { documents } = readPage(html)
    expect(documents.map((document) => [document.title, ...document.blocks.flatMap(drawBlock)])).toEqual([
      ['One', ...WANT],
      ['Two', '## URI', 'GET /b'],
      ['Three', ...WANT],
    ])
    expect(documents[1]?.blocks[0]?.place.section).toBe('Two')
  })

  it('stands for itself without any title', () => {
    const { documents, codes } = readPage('<p>a</p>')
    expect(documents[0]).toMatchObject({ title: 'page', blocks: [{ text: 'a' }] })
    expect(codes).toEqual(['read.no-title'])
  })

  it('may be empty, with a finding', () => {
    expect(readPage('<h1>T</h1>').codes).toEqual(['read.html.empty'])
  })

  it('is none on the bot challenge', () => {
    const { documents, codes } = readPage(
      '<html><head><title> Security\nVerification</title></head><body><h1>x</h1></body></html>',
    )
    expect(documents).toEqual([])
    expect(codes).toEqual(['read.html.challenge'])
  })
})

/** Each row: what it is about, what stands before or around the title, and the document's members. */
const METADATA: readonly (readonly [name: string, html: string, want: object])[] = [
  [
    'the saved page’s address',
    '<!-- saved from url=(0031)https://example.com/a/b.html#c --><h1>T</h1>',
    { source: { url: 'https://example.com/a/b.html' } },
  ],
  [
    'the canonical address first',
    '<link rel="canonical" href="https://e.com/x"><meta property="og:url" content="https://e.com/y"><h1>T</h1>',
    { source: { url: 'https://e.com/x' } },
  ],
  ['an address that is none', '<link rel="canonical" href="javascript:x"><h1>T</h1>', { source: { format: 'html' } }],
  [
    'the page’s title',
    '<title>List - ListKilns_Kilns</title><h1>List</h1>',
    { pageTitle: 'List - ListKilns_Kilns', title: 'List' },
  ],
  ['the date', '<h1>T</h1><span>Updated on 2025-03-01 GMT+08:00</span>', { updatedOn: '2025-03-01' }],
  [
    'the date in two spans',
    '<h1>T</h1><p><span>更新时间：</span><span>2025/3/1</span></p>',
    { updatedOn: '2025-03-01' },
  ],
  [
    'a breadcrumb by class',
    '<div class="crumbs"><a>Help Center</a>/ <a>X</a>/ <a>API Reference</a>/ <a>Start/Stop</a>/ T</div><h1>T</h1>',
    { breadcrumb: ['Start/Stop'] },
  ],
  [
    'a printed breadcrumb',
    '<p>帮助中心 &gt; 陶艺 &gt; API参考 &gt; 窑炉 &gt; T</p><h1>T</h1>',
    { breadcrumb: ['窑炉'] },
  ],
  [
    'a breadcrumb of links',
    '<div><a>Help Center</a> <i>/</i> <a>X</a> <i>/</i> <a>API Reference</a> <i>/</i> <a>Kilns</a></div><h1>T</h1>',
    { breadcrumb: ['Kilns'] },
  ],
  [
    'the parent topic',
    '<h1>T</h1><p>a</p><strong>Parent topic:</strong> <a href="x">Kilns</a>',
    { breadcrumb: ['Kilns'] },
  ],
  ['nothing', '<h1>T</h1><p>a</p>', { breadcrumb: [], source: { language: 'en' } }],
  [
    'Chinese by its text',
    '<html lang="en"><h1>查询</h1><p>project_id String 项目ID</p><pre>{"a":"b","long":"english text in an example"}</pre>',
    { source: { language: 'zh' } },
  ],
  [
    'English with a Chinese name',
    `<html lang="zh"><h1>List</h1><p>${'The name of the kiln is a text. '.repeat(20)}窑炉</p>`,
    { source: { language: 'en' } },
  ],
  ['the language of the page where there is no text', '<html lang="zh-cn"><h1>1</h1>', { source: { language: 'zh' } }],
]

describe('what a page says of itself', () => {
  it.each(METADATA)('%s', (_, html, want) => {
    expect(onlyDocument(html)).toMatchObject(want)
  })

  it('leaves out what is not known', () => {
    const document = onlyDocument('<h1>T</h1><p>a</p>')
    expect(Object.keys(document).sort()).toEqual(['blocks', 'breadcrumb', 'place', 'source', 'title'])
    expect(Object.keys(document.source)).not.toContain('url')
  })
})
