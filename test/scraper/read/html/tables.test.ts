import { describe, expect, it } from 'vitest'
import type { Table } from '../../../../scraper/document.js'
import { drawHtml, onlyDocument } from './draw.js'

const HEAD = '<thead><tr><th>Parameter</th><th>Type</th><th>Description</th></tr></thead>'

/** Each row: what it is about, the markup after the title, the blocks. */
const ROWS: readonly (readonly [name: string, html: string, want: readonly string[]])[] = [
  [
    'caption inside',
    `<table><caption><b>Table 3 </b><strong>tag</strong> description</caption>${HEAD}<tbody><tr><td>a</td><td>b</td><td>c</td></tr></tbody></table>`,
    ['[3] tag description', '= Parameter | Type | Description', 'a | b | c'],
  ],
  [
    'Chinese caption without a blank',
    '<table><caption><b>表12</b>路径参数</caption><tr><th>参数</th></tr><tr><td>a</td></tr></table>',
    ['[12] 路径参数', '= 参数', 'a'],
  ],
  [
    'caption without a number, caption of a number only',
    '<table><caption>Tags</caption><tr><td>a</td></tr></table><p>x</p><table><caption>Table 4</caption><tr><td>a</td></tr></table>',
    ['[] Tags', '=', 'a', 'x', '[4]', '=', 'a'],
  ],
  [
    'caption in the paragraph before',
    '<p><b>Table 2 </b>Shelf</p><div><a name="t"></a></div><table><tr><td>a</td></tr></table>',
    ['[2] Shelf', '=', 'a'],
  ],
  [
    'a plain caption before',
    '<p>Table 2 Description of the x field</p><table><tr><td>a</td></tr></table>',
    ['[2] Description of the x field', '=', 'a'],
  ],
  ['a bold caption before', '<p><b>x objects:</b></p><table><tr><td>a</td></tr></table>', ['[] x objects', '=', 'a']],
  [
    'what is no caption before',
    '<p>Table 1 describes it.</p><table><tr><td>a</td></tr></table><p><a href="#t">Table 2</a></p><table><tr><td>b</td></tr></table><p><b>Status code: 200</b></p><table><tr><td>c</td></tr></table>',
    ['Table 1 describes it.', '[]', '=', 'a', 'Table 2', '[]', '=', 'b', 'Status code: 200', '[]', '=', 'c'],
  ],
  [
    'a caption inside wins over a paragraph',
    '<p><b>Table 1 </b>x</p><table><caption>Table 2 y</caption><tr><td>a</td></tr></table>',
    ['Table 1 x', '[2] y', '=', 'a'],
  ],
  [
    'a caption as a row across the table',
    '<table><tr><td colspan="2">Table 5 Shelf</td></tr><tr><th>Name</th><th>Type</th></tr><tr><td>a</td><td>b</td></tr></table>',
    ['[5] Shelf', '= Name | Type', 'a | b'],
  ],
  [
    'no thead: header cells',
    '<table><tr><th>Name</th><th>Kind</th></tr><tr><td>a</td><td>b</td></tr></table>',
    ['[]', '= Name | Kind', 'a | b'],
  ],
  [
    'no thead: column words',
    '<table><tr><td>Error Code</td><td>Whim</td><td>Description</td></tr><tr><td>a</td><td>b</td><td>c</td></tr></table>',
    ['[]', '= Error Code | Whim | Description', 'a | b | c'],
  ],
  [
    'no thead: bold words',
    '<table><tr><td><b>Hue</b></td><td><p><strong>Tone</strong></p></td></tr><tr><td>a</td><td>b</td></tr></table>',
    ['[]', '= Hue | Tone', 'a | b'],
  ],
  [
    'no header at all',
    '<table><tr><td>name</td><td>String</td><td>The name.</td></tr><tr><td>b</td><td>c</td><td>d</td></tr></table>',
    ['[]', '=', 'name | String | The name.', 'b | c | d'],
  ],
  [
    'a blank header row is none',
    '<table><thead><tr><th></th><th> </th></tr></thead><tr><td>Name</td><td>Type</td></tr><tr><td>a</td><td>b</td></tr></table>',
    ['[]', '= Name | Type', 'a | b'],
  ],
  [
    'a thead that was never closed',
    '<table><thead><tr><th>Name</th></tr><tr><td>a</td></tr><tr><td>b</td></tr></table>',
    ['[]', '= Name', 'a', 'b'],
  ],
  [
    'two header rows become one',
    '<table><thead><tr><th rowspan="2">Name</th><th colspan="2">Size</th></tr><tr><th>Min</th><th>Max</th></tr></thead><tr><td>a</td><td>1</td><td>2</td></tr></table>',
    ['[]', '= Name | Size / Min | ^Size / Max', 'a | 1 | 2'],
  ],
  [
    'row spans',
    '<table><tr><th>Action</th><th>Key</th></tr><tr><td rowspan="3">a</td><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr><tr><td>b</td><td>4</td></tr></table>',
    ['[]', '= Action | Key', 'a | 1', '^a | 2', '^a | 3', 'b | 4'],
  ],
  [
    'row spans in the middle and at the end, and one past the end',
    '<table><tr><td>a</td><td rowspan="2">b</td><td rowspan="9">c</td></tr><tr><td>d</td></tr><tr><td>e</td><td>f</td></tr></table>',
    ['[]', '=', 'a | b | c', 'd | ^b | ^c', 'e | f | ^c'],
  ],
  [
    'a row span of zero reaches the end',
    '<table><tr><td rowspan="0">a</td><td>b</td></tr><tr><td>c</td></tr></table>',
    ['[]', '=', 'a | b', '^a | c'],
  ],
  [
    'column spans',
    '<table><tr><th>A</th><th>B</th><th>C</th></tr><tr><td colspan="2">x</td><td>y</td></tr></table>',
    ['[]', '= A | B | C', 'x | ^x | y'],
  ],
  [
    'a careless column span makes no columns',
    '<table><tr><th>A</th><th>B</th></tr><tr><td colspan="100">x</td></tr></table>',
    ['[]', '= A | B', 'x | ^x'],
  ],
  [
    'a span of both kinds',
    '<table><tr><td colspan="2" rowspan="2">x</td><td>1</td></tr><tr><td>2</td></tr></table>',
    ['[]', '=', 'x | ^x | 1', '^x | ^x | 2'],
  ],
  [
    'nonsense spans',
    '<table><tr><td colspan="-1" rowspan="x">a</td><td colspan="">b</td></tr></table>',
    ['[]', '=', 'a | b'],
  ],
  [
    'a header span ends with the header',
    '<table><thead><tr><th rowspan="3">A</th><th>B</th></tr></thead><tr><td>a</td><td>b</td></tr></table>',
    ['[]', '= A | B', 'a | b'],
  ],
  [
    'short rows are filled',
    '<table><tr><th>A</th><th>B</th></tr><tr><td>a</td></tr></table>',
    ['[]', '= A | B', 'a |'],
  ],
  [
    'a long row widens the header',
    '<table><tr><th>A</th></tr><tr><td>a</td><td>b</td></tr></table>',
    ['[]', '= A |', 'a | b'],
  ],
  [
    'cells go where their headers say',
    '<table><thead><tr><th id="h1">A</th><th id="h2">B</th><th id="h3">C</th></tr></thead><tr><td headers="h1 ">a</td><td headers="h3 ">c</td></tr></table>',
    ['[]', '= A | B | C', 'a |  | c'],
  ],
  [
    'header names that mean two columns are ignored',
    '<table><thead><tr><th id="h">A</th><th id="h">B</th></tr></thead><tr><td headers="h">a</td><td headers="h">b</td></tr></table>',
    ['[]', '= A | B', 'a | b'],
  ],
  [
    'empty rows go',
    '<table><tr><th>A</th></tr><tr></tr><tr><td> </td></tr><tr><td>a</td></tr></table>',
    ['[]', '= A', 'a'],
  ],
  ['an empty table goes', '<p>x</p><table><tr><td></td></tr></table>', ['x']],
  [
    'cells keep their blocks',
    '<table><tr><th>A</th><th>B</th></tr><tr><td><p>x</p><ul><li>y</li></ul><pre>z</pre></td><td><h4>n</h4>m</td></tr></table>',
    ['[]', '= A | B', 'x / - y / | z | n / m'],
  ],
  [
    'a table in a cell',
    '<table><tr><th>A</th><th>B</th></tr><tr><td>x<table><tr><th>C</th></tr><tr><td>y</td></tr></table></td><td>z</td></tr></table>',
    ['[]', '= A | B', 'x / [] / = C / y | z'],
  ],
  ['a foot', '<table><tfoot><tr><td>f</td></tr></tfoot><tr><td>a</td></tr></table>', ['[]', '=', 'f', 'a']],
]

describe('tables', () => {
  it.each(ROWS)('%s', (_, html, want) => {
    expect(drawHtml(html).map((line) => line.trimEnd())).toEqual(want)
  })

  const tableOf = (html: string): Table => {
    const table = onlyDocument(`<h1>T</h1>${html}`).blocks.find((block) => block.kind === 'table')
    if (!table) throw new Error('no table')
    return table
  }

  it('collects every name that a link may use', () => {
    const table = tableOf(
      '<div id="box"><a name="P__t1"></a><p></p><a name="t1"></a><table id="P__t2" name="t3"><caption>Table 1 <a name="t4"></a>x</caption><tr><td>a</td></tr></table></div>',
    )
    expect(table.anchors).toEqual(['box', 'P__t1', 't1', 'P__t2', 't3', 't4', 't2'])
  })

  it('takes the names before and in a caption that stands before the table', () => {
    expect(
      tableOf('<a name="a"></a><p>Table 1<a name="b"></a> x</p><a name="c"></a><table><tr><td>1</td></tr></table>')
        .anchors,
    ).toEqual(['a', 'b', 'c'])
  })

  it('leaves the names of other blocks alone', () => {
    expect(tableOf('<p id="p">x</p><table id="t"><tr><td>1</td></tr></table>').anchors).toEqual(['t'])
  })

  it('says where each cell stands: table, row, line', () => {
    const table = tableOf(
      '\n<table><caption>Table 7 x</caption>\n<tr><th>A</th></tr>\n<tr><td rowspan="2">a</td><td>b</td></tr>\n<tr><td>c</td></tr></table>',
    )
    expect(table.place).toEqual({ file: 'docs/page.html', section: 'T', table: '7', line: 2 })
    expect(table.rows.map((row) => row.map((cell) => [cell.place.table, cell.place.row, cell.place.line]))).toEqual([
      [
        ['7', 1, 4],
        ['7', 1, 4],
      ],
      [
        ['7', 2, 5],
        ['7', 2, 5],
      ],
    ])
  })
})
