import { describe, expect, it } from 'vitest'
import type { Format } from '../../../scraper/document.js'
import { detectFormat } from '../../../scraper/read/index.js'
import { read, seedNames, seedText } from './support.js'

const PAGE = 'Doing X\n\nFunction\n\nX.\n\nURI\n\nGET /v1/x\n'

describe('detectFormat', () => {
  const rows: [name: string, text: string, file: string, want: Format | undefined][] = [
    ['nothing', '', 'x.txt', undefined],
    ['blanks', ' \n\t\n', 'x.html', undefined],
    ['JSON', '{ "a": "URI" }', 'x.txt', undefined],
    ['an OpenAPI document', 'openapi: 3.0.3\ninfo:\n  title: x\npaths: {}\n', 'x.yaml', undefined],
    ['binary', 'PK\u0003\u0004\u0000\u0000Function\nURI\n', 'x.txt', undefined],
    ['prose', 'Once upon a time there was a page.\nIt had no parameters.\n', 'x.txt', undefined],
    ['source code', 'export function request() {\n  return 1\n}\n', 'x.ts', undefined],
    ['a whole HTML page', '<!DOCTYPE html>\n<html><body><h1>x</h1></body></html>', 'x.txt', 'html'],
    ['a bare article', '<a name="x"></a><h1 class="topictitle1">X</h1>\n<div><p>y</p></div>', 'x', 'html'],
    ['a saved page with a comment before', '<!-- saved from url=(0014)about:internet -->\n<html></html>', 'x', 'html'],
    [
      'an export to Markdown',
      '<a name="x"></a>\n# X\n\n## URI\n\nGET /v1\n\n<table><tr><td>a</td></tr></table>\n',
      'x.md',
      'markdown',
    ],
    [
      'Markdown with pipe tables',
      '# X\n\n## Function\n\ny\n\n| Parameter | Type |\n| --- | --- |\n| a | String |\n',
      'x.txt',
      'markdown',
    ],
    ['a page without Markdown in a Markdown file', PAGE, 'x.md', 'page-text'],
    ['a saved page', PAGE, 'x.txt', 'page-text'],
    [
      'a saved page without a section',
      'Help Center/ X/ API Reference/ Y\nUpdated on 2025-01-01 GMT+08:00\n\nY\n\nProse.\n',
      'x.txt',
      'page-text',
    ],
    ['a saved page in Chinese', '查询\n\n功能介绍\n\n查询。\n\nURI\n\nGET /v1/x\n', 'x.txt', 'page-text'],
    ['a manual with a table of contents', '1 A.....1\n1.1 B.....2\n1.1.1 C.....3\n\n1 A\n', 'x.txt', 'manual-text'],
    [
      'a section of a manual',
      '### 4.1.1 Querying X\n\nFunction\n\nX.\n\n**Table 4-1** Path Parameters\n',
      'x.md',
      'manual-text',
    ],
    ['a page that starts with a byte-order mark', `\ufeff${PAGE}`, 'x.txt', 'page-text'],
    ['a page with Windows line ends', PAGE.replaceAll('\n', '\r\n'), 'x.txt', 'page-text'],
  ]
  it.each(rows)('%s', (_, text, file, want) => {
    expect(detectFormat(text, file)).toBe(want)
  })

  it('knows the files of the snapshot', () => {
    expect(seedNames().map((name) => detectFormat(seedText(name), 'x'))).toEqual([
      ...Array<string>(4).fill('page-text'),
      'manual-text',
    ])
  })

  it('reports a file that is no document', () => {
    const { documents, found } = read('{}', 'a.json')
    expect([documents, found.map((finding) => [finding.code, finding.place.file])]).toEqual([
      [],
      [['read.unknown-format', 'a.json']],
    ])
  })
})
