import { describe, expect, it } from 'vitest'
import { linksOf } from '../../../../scraper/document.js'
import { withoutLineNumbers } from '../../../../scraper/read/html/line-numbers.js'
import { drawHtml, onlyDocument } from './draw.js'

/** Each row: what it is about, the markup after the title, the blocks. */
const ROWS: readonly (readonly [name: string, html: string, want: readonly string[]])[] = [
  ['paragraphs never glue', '<p>Minimum: <b>1</b></p><p>Maximum: <b>5</b></p>', ['Minimum: 1', 'Maximum: 5']],
  ['line breaks end a line', '<p>a<br>b<br/><br>c</p>', ['a', 'b', 'c']],
  ['inline elements do not', '<p>Array of <a href="#x">Sh<span>elf</span></a> objects</p>', ['Array of Shelf objects']],
  ['text without paragraphs', 'a<div>b</div>c', ['a', 'b', 'c']],
  ['blanks of every kind collapse', '<p> a &nbsp;\u3000\n b\u200b </p>', ['a b']],
  ['empty paragraphs go', '<p></p><p> &nbsp;</p><p>a</p>', ['a']],
  ['entities are decoded once', '<p>&amp;lt; &lt;b&gt; &#x4e2d;</p>', ['&lt; <b> 中']],
  ['scripts, styles and images go', '<p>a<script>x()</script><style>p{}</style><img alt="b">c</p>', ['ac']],
  ['powers keep their meaning', '<p>1 to 2<sup>31</sup> - 1, m<sup>2</sup></p>', ['1 to 2^31 - 1, m2']],
  ['types that were not escaped', '<p>List<String> of Array<Object></p>', ['List<String> of Array<Object>']],
  [
    'headings of any rank; one level for one rank',
    '<h3>URI</h3><p>GET /a</p><h5>Detail</h5><h3>Request</h3>',
    ['## URI', 'GET /a', '### Detail', '## Request'],
  ],
  [
    'section titles by class and by bold words',
    '<p class="sectiontitle">Use</p><p>a</p><p><b>Response</b></p><p><b>Note this</b></p>',
    ['## Use', 'a', '## Response', 'Note this'],
  ],
  ['a heading around its section ends with its line', '<h4>Use<p>a</p><p>b</p></h4>', ['## Use', 'a', 'b']],
  ['a heading over two lines', '<h4>Use<br>it</h4>', ['## Use it']],
  ['status groups are paragraphs', '<h4>Status code: 200</h4><p>ok</p>', ['Status code: 200', 'ok']],
  ['lists', '<ul><li>a</li><li><p>b</p><p>c</p></li></ul>', ['- a', '- b / c']],
  ['lists in lists', '<ol><li>a<ul><li>b</li><li>c</li></ul>d</li></ol>', ['1. a / - b / - c / d']],
  ['a list right inside of a list', '<ul><li>a</li><ul><li>b</li></ul>c</ul>', ['- a / - b', '- c']],
  ['neighbouring lists', '<ul><li>a</li></ul><ul><li>b</li></ul>', ['- a', '- b']],
  ['empty items go', '<ul><li></li><li> </li></ul><p>a</p>', ['a']],
  [
    'tables and code leave the lists of a page',
    '<ul><li>Parameters<table><tr><th>Name</th></tr><tr><td>a</td></tr></table></li><li>Sample<pre>{}</pre>after</li></ul>',
    ['- Parameters', '[]', '= Name', 'a', '- Sample', '| {}', 'after'],
  ],
  [
    'code in a list in a list leaves both',
    '<ul><li>a<ul><li>b<pre>{}</pre></li><li>c</li></ul></li><li>d</li></ul>',
    ['- a / - b', '| {}', '- c', '- d'],
  ],
  [
    'notes: a title that is not blank stands alone',
    '<div class="note"><img src="i.png"><span class="notetitle"> NOTE: </span><div class="notebody"><p>a</p><ul><li>b</li></ul></div></div>',
    ['NOTE:', 'a', '- b'],
  ],
  [
    'notes without a title, after text',
    '<p>x</p><img src="i.png"><span class="notetitle"> </span><p>a</p>',
    ['x', 'a'],
  ],
  [
    'cautions',
    '<div class="caution"><span class="cautiontitle"> 注意： </span><div class="cautionbody">a</div></div>',
    ['注意：', 'a'],
  ],
  ['code keeps its lines', '<pre class="screen">\n{\n  "a" : 1  \n}\n\n</pre>', ['| {', '|   "a" : 1', '| }']],
  [
    'tags in code are text',
    '<pre>{<strong>"a"</strong>:<a href="x">1</a>,<br>&lt;b&gt;}</pre>',
    ['| {"a":1,', '| <b>}'],
  ],
  ['lines of code as list items', '<pre><ol><li>{</li><li>}</li></ol></pre>', ['| {', '| }']],
  ['an empty code block goes', '<pre> \n </pre><p>a</p>', ['a']],
  ['code ends a paragraph', '<p>a<pre>b</pre>c</p>', ['a', '| b', 'c']],
  [
    'line numbers in a column of spans',
    '<pre><span class="lineno">1</span> {\n<span class="lineno">2</span> }</pre>',
    ['|  {', '|  }'],
  ],
  [
    'line numbers as a table',
    '<table><tr><td class="gutter"><pre>1\n2</pre></td><td class="code"><pre>{\n}</pre></td></tr></table>',
    ['| {', '| }'],
  ],
  [
    'a table for each line of code',
    '<table><tr><td>1</td><td class="blob-code">{</td></tr><tr><td>2</td><td class="blob-code">}</td></tr></table>',
    ['| {', '| }'],
  ],
  ['a definition list', '<dl><dt>a</dt><dd>b</dd></dl>', ['a', 'b']],
  ['links to list items lose the bullet', '<p>in <a href="#x">▪ Step 1</a> above</p>', ['in Step 1 above']],
]

describe('text', () => {
  it.each(ROWS)('%s', (_, html, want) => {
    expect(drawHtml(html)).toEqual(want)
  })

  it('marks strong, code and links, without the blanks around', () => {
    const [block] = onlyDocument(
      '<h1>T</h1><p>a <b> b </b> <code>c</code><a href="#d"> d</a><a>e</a><i>f</i></p>',
    ).blocks
    expect(block).toMatchObject({
      text: 'a b c def',
      marks: [
        { kind: 'strong', start: 2, end: 3 },
        { kind: 'code', start: 4, end: 5 },
        { kind: 'link', start: 6, end: 7, href: '#d' },
      ],
    })
  })

  it('joins marks that touch, and carries open ones over a line break', () => {
    const blocks = onlyDocument('<h1>T</h1><p><b>Status code: </b><b>200</b></p><p><b>a<br>b</b></p>').blocks
    expect(blocks.map((block) => ('marks' in block ? block.marks : undefined))).toEqual([
      [{ kind: 'strong', start: 0, end: 16 }],
      [{ kind: 'strong', start: 0, end: 1 }],
      [{ kind: 'strong', start: 0, end: 1 }],
    ])
  })

  it('finds links in lists and cells', () => {
    const { blocks } = onlyDocument(
      '<h1>T</h1><ul><li><a href="a.html">A</a></li></ul><table><tr><td><a href="#b">B</a></td></tr></table>',
    )
    expect(linksOf(blocks).map((link) => link.href)).toEqual(['a.html', '#b'])
  })

  it('keeps the link lists of chapter pages', () => {
    const html =
      '<ul class="ullinks"><li class="ulchildlink"><strong><a href="a.html">A</a></strong><br></li><li class="ulchildlink"><strong><a href="b.html">B</a></strong><br></li></ul>'
    const { blocks } = onlyDocument(`<h1>Chapter</h1>${html}<strong>Parent topic:</strong> <a href="c.html">C</a>`)
    expect(linksOf(blocks).map((link) => link.href)).toEqual(['a.html', 'b.html'])
  })

  it('gives each block the line that its text starts on', () => {
    const { blocks, place } = onlyDocument('<p>x</p>\n<h1>T</h1>\n<h4>URI</h4>\n<p>\n\n GET /a</p>\n<pre>\n{}</pre>')
    expect(place).toEqual({ file: 'docs/page.html', section: 'T', line: 2 })
    expect(blocks.map((block) => block.place.line)).toEqual([3, 6, 7])
  })
})

/** Each row: a code block's text and what is left of it. */
const NUMBERED: readonly (readonly [name: string, text: string, want: string])[] = [
  ['before each line', '1 {\n2   "a": 1\n3 }', '{\n  "a": 1\n}'],
  ['before each line, padded', ' 1  {\n 2  }', ' {\n }'],
  ['on lines before the code', '1\n2\n3\n{\n  1\n}', '{\n  1\n}'],
  ['on the first line', '1 2 3 {\n  "a": 1\n}', '{\n  "a": 1\n}'],
  ['on a line of their own', '1 2 3\n{\n  "a": 1\n}', '{\n  "a": 1\n}'],
  ['a body that is a number', '1', '1'],
  ['a body of numbers', '1\n2', '1\n2'],
  ['a count that stops early', '1 {\n2 "a"\n}', '1 {\n2 "a"\n}'],
  ['windows line ends, tabs', 'a\r\n\tb\r\n', 'a\n\tb'],
]

describe('line numbers', () => {
  it.each(NUMBERED)('%s', (_, text, want) => {
    expect(withoutLineNumbers(text)).toBe(want)
  })
})
