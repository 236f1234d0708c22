import { load } from 'cheerio'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { sdkName } from '../../../commands/sdk-names.js'
import type { SpecChange } from '../../../spec/diff/index.js'
import { changesHtml } from '../../../spec/diff/html.js'
import { changesMarkdown } from '../../../spec/diff/markdown.js'

const CHANGE: SpecChange = {
  kind: 'constraint-tightened',
  class: 'breaking',
  side: 'request',
  step: 'major',
  pointer: '#/components/schemas/Thing/properties/name',
  subject: 'body property `name`',
  before: { maxLength: 64 },
  after: { maxLength: 32 },
  oldText: 'Up to 64 letters.',
  newText: 'Up to 32 letters.',
  operations: ['CreateThing'],
  oldPlace: { file: 'old.txt', line: 7, section: 'Creating Things', table: '2' },
  newPlace: { file: 'new.txt', line: 8, section: 'Creating Things', table: '2' },
}
const HOSTILE = '`</code><script>alert(1)</script> [x](javascript:y) ![z](//e) <img src=x> | **b**'

describe('the changes as Markdown', () => {
  it('tell the operation, the property, both places and both texts', () => {
    expect(changesMarkdown([CHANGE], sdkName)).toBe(`## Breaking (1)

- \`createThing\`: body property \`name\` allows less than before: \`maxLength: 64\` → \`maxLength: 32\` _(sends; major)_
  - before: old.txt:7, Creating Things, table 2: \`Up to 64 letters.\`
  - now: new.txt:8, Creating Things, table 2: \`Up to 32 letters.\`
`)
  })

  it.each([
    ['CreateThing', '`createThing`: '],
    ['ECSList', '`ecsList`: '],
    ['GET /v1/things/{id}', '`getV1ThingsById`: '],
    ['删除', '`删除`: '],
  ])('call %s as the SDK does', (operation, want) => {
    expect(changesMarkdown([{ ...CHANGE, operations: [operation] }], sdkName)).toContain(`- ${want}body`)
  })

  it('call a renamed operation by both names of the SDK', () => {
    const renamed = { subject: 'operation `UpdateThing`', operations: ['UpdateThing'], before: 'ChangeThing' }
    const change: SpecChange = { ...CHANGE, kind: 'operation-renamed', ...renamed, after: 'UpdateThing' }
    expect(changesMarkdown([change], sdkName)).toContain(
      '- operation `updateThing` has another name: `changeThing` → `updateThing` _',
    )
  })

  it('let no text of a document become markup', () => {
    const change = { ...CHANGE, subject: `body property \`${HOSTILE}\``, before: HOSTILE, newText: HOSTILE }
    const kinds: string[] = []
    const visit = (node: { type: string; children?: unknown[] }): void => {
      kinds.push(node.type)
      for (const each of node.children ?? []) visit(each as { type: string })
    }
    visit(
      unified()
        .use(remarkParse)
        .use(remarkGfm)
        .parse(changesMarkdown([change], sdkName)),
    )
    expect([...new Set(kinds)].sort()).toEqual([
      'emphasis',
      'heading',
      'inlineCode',
      'list',
      'listItem',
      'paragraph',
      'root',
      'text',
    ])
  })
})

describe('the changes as HTML', () => {
  const page = (change: SpecChange): ReturnType<typeof load> =>
    load(changesHtml([change], { before: 'old', after: HOSTILE }, sdkName))

  it('show old and new side by side', () => {
    const html = page(CHANGE)
    const cells = html('td')
      .toArray()
      .map((cell) => html(cell).text())
    expect(cells).toEqual([
      'maxLength: 64',
      'maxLength: 32',
      'Up to 64 letters.',
      'Up to 32 letters.',
      'old.txt:7, Creating Things, table 2',
      'new.txt:8, Creating Things, table 2',
    ])
  })

  it('let no text of a document become markup', () => {
    const html = page({ ...CHANGE, subject: `body property \`${HOSTILE}\``, operations: [HOSTILE], newText: HOSTILE })
    expect(html('script, img, a').length).toBe(0)
    expect(html('td.new').last().text()).toBe(HOSTILE)
  })
})
