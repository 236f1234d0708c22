import { describe, expect, it } from 'vitest'
import { linksOf } from '../../../../scraper/document.js'
import { readMarkdown } from '../../../../scraper/read/markdown/index.js'
import { drawMarkdown, onlyDocument } from '../html/draw.js'

const lines = (...all: string[]): string => all.join('\n')

/** Each row: what it is about, the Markdown after the title, the blocks. */
const ROWS: readonly (readonly [name: string, markdown: string, want: readonly string[]])[] = [
  [
    'headings with anchors',
    lines('## URI<a name="s1"></a>', '', 'GET /a', '', '### Deeper', '', 'x'),
    ['## URI', 'GET /a', '### Deeper', 'x'],
  ],
  ['setext headings', lines('Function', '--------', '', 'x'), ['## Function', 'x']],
  ['bold labels', lines('**Request Parameters**', '', 'None'), ['## Request Parameters', 'None']],
  ['escapes', 'POST /v1/\\{project\\_id\\}/a\\*b', ['POST /v1/{project_id}/a*b']],
  ['entities', 'a &lt;b&gt; &amp;lt;', ['a <b> &lt;']],
  ['soft line ends join', lines('a', 'b'), ['a b']],
  ['hard line ends part', lines('a  ', 'b\\', 'c<br>d'), ['a', 'b', 'c', 'd']],
  [
    'lines that stand for themselves',
    lines(
      'GET /v1/a',
      'POST /v1/b',
      'text',
      '**Status code: 200**',
      '**Table 1** Body',
      '| A | B |',
      '|---|---|',
      '| 1 | 2 |',
    ),
    ['GET /v1/a', 'POST /v1/b', 'text', 'Status code: 200', '[1] Body', '= A | B', '1 | 2'],
  ],
  ['one tilde is no strike', '1~63 and 2~5', ['1~63 and 2~5']],
  [
    'types in angle brackets',
    'Map<String,String>, List<String>, List<Map>, g:x/<tag-key>',
    ['Map<String,String>, List<String>, List<Map>, g:x/<tag-key>'],
  ],
  [
    'types in angle brackets, in a cell of HTML',
    '<table><tr><td>List&lt;String&gt;</td><td>List<String></td></tr></table>',
    ['[]', '=', 'List<String> | List<String>'],
  ],
  [
    'tags that hide text are text',
    lines('a <title> b', '', '<plaintext>', '', 'c'),
    ['a <title> b', '<plaintext>', 'c'],
  ],
  ['comments go', lines('a <!-- x --> b', '', '<!--', 'x', '-->', '', 'c'), ['a b', 'c']],
  ['square brackets', lines('| A | B |', '|---|---|', '| [items] | *[数组]* |'), ['[]', '= A | B', '[items] | [数组]']],
  ['definitions that define nothing', lines('[name]: text', '', 'x'), ['[name]: text', 'x']],
  ['definitions of links go', lines('see [a]', '', '[a]: https://e.com/a'), ['see a']],
  ['images go', 'a ![alt](x.png) b', ['a b']],
  ['fences', lines('```json', '{', '  "a" : "<b>&amp;"', '', '}', '```'), ['| {', '|   "a" : "<b>&amp;"', '| ', '| }']],
  ['indented code', lines('x', '', '    {', '      "a" : 1', '    }'), ['x', '| {', '|   "a" : 1', '| }']],
  [
    'lists with blank lines',
    lines('-   a', '', '    b', '-   c', '', '    ```', '    {}', '    ```', '', '-   d'),
    ['- a / b', '- c', '| {}', '- d'],
  ],
  ['numbered lists', lines('1.  a', '2.  b', '    -   c'), ['1. a', '1. b / - c']],
  ['notes', lines('>![](icon-note.gif) **NOTE:** ', '>a', '>b', '', 'c'), ['NOTE:', 'a b', 'c']],
  ['notes with a hard line end', lines('> **说明：**   ', '> a'), ['说明：', 'a']],
  [
    'pipe tables',
    lines('**Table  2**  x', '', '|A|B|', '|:--|--:|', '|`a`|b\\|c<br>d|', '|e|'),
    ['[2] x', '= A | B', 'a | b|c / d', 'e |'],
  ],
  [
    'pipe tables without a header',
    lines('| | |', '|---|---|', '| Name | Type |', '| a | b |'),
    ['[]', '= Name | Type', 'a | b'],
  ],
  [
    'rows with more cells than the header',
    lines('|A|B|', '|---|---|', '|a|b|c `d`|', '|e|f\\|g|', '- |h|i|j|'),
    ['[]', '= A | B |', 'a | b | c d', 'e | f|g |', '- |h|i|j|'],
  ],
  [
    'grids',
    lines(
      '+---+-----+----+',
      '| A | B   | C  |',
      '+===+=====+====+',
      '| a | 一  | c  |',
      '|   | - b | d  |',
      '+---+-----+----+',
      '',
      'x',
    ),
    ['[]', '= A | B | C', 'a | 一 / - b | c d', 'x'],
  ],
  [
    'columns under dashes, with a caption below',
    lines('  名称   类型', '  ------ ------', '  a      b', '', '  : Table 1 x', '', 'y'),
    ['[1] x', '= 名称 | 类型', 'a | b', 'y'],
  ],
  [
    'columns in a frame of dashes',
    lines('--------', '  A   B', '  --- ---', '  a   b', '      c', '', '  d   e', '--------', '', 'x'),
    ['[]', '= A | B', 'a | b c', 'd | e', 'x'],
  ],
  [
    'columns under equals signs',
    lines('=== ===', 'A   B', '=== ===', 'a   b', '    c', 'd   e', '=== ===', '', 'x'),
    ['[]', '= A | B', 'a | b c', 'd | e', 'x'],
  ],
  [
    'drawn tables in listings stay',
    lines('<pre>', '+--+--+', '| a|b |', '+--+--+', '</pre>', '', '```', '+--+--+', '| a|b |', '+--+--+', '```'),
    ['| +--+--+', '| | a|b |', '| +--+--+', '| +--+--+', '| | a|b |', '| +--+--+'],
  ],
  [
    'lists in pipe tables',
    lines('|A|', '|---|', '|x <ul><li>● **b**</li><li>c</li></ul>|'),
    ['[]', '= A', 'x / - b / - c'],
  ],
  [
    'an HTML table with blank lines and code inside',
    lines(
      '**表 3**  x',
      '',
      '<a name="t"></a>',
      '<table><tr><th>A</th></tr>',
      '<tr><td>',
      '',
      '    <p>a</p>',
      '',
      '<pre class="screen">{',
      '',
      '    "b_c_d": "*"',
      '}</pre>',
      '',
      '</td></tr>',
      '</table>',
      'after',
    ),
    ['[3] x', '= A', 'a / | { / |  / |     "b_c_d": "*" / | }', 'after'],
  ],
  [
    'an HTML table in a list',
    lines('-   a', '', '    <table><tr><td>', '', '    x</td></tr></table>', '', '-   b'),
    ['- a', '[]', '=', 'x', '- b'],
  ],
  [
    'an HTML table right after a text',
    lines('a', '<table><tr><td>x</td></tr></table>', 'b'),
    ['a', '[]', '=', 'x', 'b'],
  ],
  [
    'HTML tables on one line',
    '<table><tr><td>x</td></tr></table> <table><tr><td>y</td></tr></table>',
    ['[]', '=', 'x', '[]', '=', 'y'],
  ],
  [
    'a table in a table',
    lines('<table><tr><td>', '', '<table><tr><td>x</td></tr>', '</table>', '', 'y</td></tr>', '</table>', '', 'z'),
    ['[]', '=', '[] / = / x / y', 'z'],
  ],
  ['a table in code stays code', lines('```', '<table>', '```', '', 'x'), ['| <table>', 'x']],
  [
    'a table that is never closed',
    lines('<table><tr><td>x', '', '## URI', '', 'GET /a'),
    ['[]', '=', 'x / URI / GET /a'],
  ],
  [
    'boxes around a table',
    lines('<div class="x"><a name="y"></a><table><tr><td>x</td></tr>', '', '</table></div>', '', 'a'),
    ['[]', '=', 'x', 'a'],
  ],
  ['a text that looks like a place holder', '<section data-piece="0"></section>x', ['x']],
]

describe('Markdown', () => {
  it.each(ROWS)('%s', (_, markdown, want) => {
    expect(drawMarkdown(markdown).map((line) => line.trimEnd())).toEqual(want.map((line) => line.trimEnd()))
  })

  it('leaves a block of YAML at the start out', () => {
    const text = lines('---', 'title: x', 'tags:', '  - y', '---', '# T', '', 'a')
    expect(onlyDocument(text, readMarkdown)).toMatchObject({
      title: 'T',
      place: { line: 6 },
      blocks: [{ text: 'a', place: { line: 8 } }],
    })
  })

  it('gives the lines of the Markdown, also inside of HTML', () => {
    const text = lines(
      '\ufeff# T\r',
      '',
      'a',
      '<a name="t1"></a>',
      '<table>',
      '<tr><td>',
      '',
      '<p>x</p>',
      '</td></tr></table>',
      '',
      '| A |',
      '|---|',
      '| b |',
      '',
      '- c',
      '',
      '```',
      'd',
      '```',
    )
    const { blocks } = onlyDocument(text, readMarkdown)
    const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
    expect(blocks.map((block) => block.place.line)).toEqual([3, 5, 11, 15, 17])
    expect(cells.flatMap((cell) => cell.blocks.map((block) => block.place.line))).toEqual([8, 13])
  })

  it('gives the lines of drawn tables', () => {
    const text = lines('# T', '', '+---+---+', '| A | B |', '+===+===+', '| a | b |', '|   | c |', '+---+---+', '', 'x')
    const { blocks } = onlyDocument(text, readMarkdown)
    const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
    expect(blocks.map((block) => block.place.line)).toEqual([4, 10])
    expect(cells.map((cell) => cell.place.line)).toEqual([6, 6])
  })

  it('keeps anchors and links', () => {
    const text = lines(
      '# T',
      '',
      '**Table 1** <a name="t1"></a>x',
      '',
      '<a name="t2"></a>',
      '|A|',
      '|---|',
      '|[b](#t3) and <a href="c.html">c</a>|',
    )
    const { blocks } = onlyDocument(text, readMarkdown)
    expect(blocks).toMatchObject([{ kind: 'table', number: '1', caption: 'x', anchors: ['t1', 't2'] }])
    expect(linksOf(blocks).map((link) => link.href)).toEqual(['#t3', 'c.html'])
  })

  it('reads several articles of one file', () => {
    const { source, title } = onlyDocument('# One\n\n## URI\n\nGET /a', readMarkdown)
    expect([source.format, title]).toEqual(['markdown', 'One'])
  })
})
