import { describe, expect, it } from 'vitest'
import { chooseDrafts } from '../../../scraper/assemble/choose.js'
import { differences } from '../../../scraper/assemble/differences.js'
import { constraintReader } from '../../../scraper/constraint-reader.js'
import { violated } from '../../../scraper/extract/constraints/index.js'
import { scrapeReporter } from '../../../scraper/diagnostics/index.js'
import type { OperationDraft } from '../../../scraper/extract/draft.js'
import { body, CONFIG, draft, field, INTEGER, object, parameter, response, table } from './drafts.js'

function choose(drafts: readonly OperationDraft[]) {
  const reporter = scrapeReporter()
  const context = {
    config: CONFIG,
    names: new Map<string, string>(),
    reporter,
    constraintsOf: constraintReader(reporter),
    statusTexts: new Map<string, string>(),
    violated,
  }
  return { chosen: chooseDrafts(drafts, context), codes: reporter.found.map(({ code }) => code) }
}

const from = (file: string, more: Partial<OperationDraft> = {}) => draft('GET /v1/{id}', { place: { file }, ...more })

describe('chooseDrafts', () => {
  const rows: [name: string, drafts: OperationDraft[], file: string, code: string][] = [
    [
      'the later document',
      [from('old', { updatedOn: '2025-07-14', number: '4.1' }), from('new', { updatedOn: '2026-02-10', title: 'x' })],
      'new',
      'assemble.operation-replaced',
    ],
    [
      'a dated before an undated one',
      [from('undated', { number: '4.1' }), from('dated', { updatedOn: '2020-01-01' })],
      'dated',
      'assemble.operation-replaced',
    ],
    [
      'the manual of one date',
      [from('a-page', { updatedOn: '2025-07-14' }), from('manual', { updatedOn: '2025-07-14', number: '4.1' })],
      'manual',
      'assemble.operation-twin',
    ],
    [
      'the manual of one date, with a difference',
      [from('a-page', { request: body(field('a')) }), from('manual', { number: '4.1' })],
      'manual',
      'assemble.operation-twins-differ',
    ],
    [
      'of two pages of one date the one that says more',
      [
        from('a-page', { updatedOn: '2025-07-14', request: body(field('a')) }),
        from('b-page', {
          updatedOn: '2025-07-14',
          request: body(field('a', object(0))),
          objects: [table('A', field('x'))],
        }),
      ],
      'b-page',
      'assemble.operation-twins-differ',
    ],
    [
      'of two pages without a date the one that says more',
      [from('a-page'), from('b-page', { request: body(field('a')) })],
      'b-page',
      'assemble.operation-twins-differ',
    ],
    [
      'the page with a table before one with more in its example',
      [
        from('a-page', { request: { ...body(field('a'), field('b'), field('c')), fromExample: true } }),
        from('b-page', { request: body(field('a')) }),
      ],
      'b-page',
      'assemble.operation-twins-differ',
    ],
    [
      'the later of two pages, though it says less',
      [from('a-page', { updatedOn: '2025-07-15' }), from('b-page', { request: body(field('a')) })],
      'a-page',
      'assemble.operation-replaced',
    ],
    ['of two equal pages the first by its file', [from('a-page'), from('b-page')], 'a-page', 'assemble.operation-twin'],
  ]
  it.each(rows)('takes %s', (_, drafts, file, code) => {
    for (const given of [drafts, [...drafts].reverse()]) {
      const { chosen, codes } = choose(given)
      expect(chosen.map(({ place }) => place.file)).toEqual([file])
      expect(codes).toEqual([code])
    }
  })

  it('takes the spec’s language, and reports what the other says differently', () => {
    const chinese = { file: 'z', format: 'html', language: 'zh', sha256: '' } as const
    const page = (says: string, more: Partial<OperationDraft> = {}) =>
      from('en', { updatedOn: '2020-01-01', request: body(field('size', INTEGER, { says })), ...more })
    const other = (says: string) => page(says, { source: chinese, updatedOn: '2026-01-01', place: { file: 'zh' } })
    const english = page('The value ranges from 1 to 10.')
    expect(choose([other('取值范围：1-10。'), english])).toMatchObject({
      chosen: [english],
      codes: ['assemble.language-twin'],
    })
    expect(choose([other('取值范围：1-20。'), english])).toMatchObject({
      chosen: [english],
      codes: ['assemble.languages-differ'],
    })
  })

  it('gives a page what only the section that it replaces knows', () => {
    const { chosen } = choose([
      from('old', { number: '4.1', breadcrumb: ['Things'], apiName: 'ShowThing' }),
      from('new', { updatedOn: '2026-02-10' }),
    ])
    expect(chosen[0]).toMatchObject({
      number: '4.1',
      breadcrumb: ['Things'],
      apiName: 'ShowThing',
      place: { file: 'new' },
    })
  })

  it('orders sections by number and pages after them', () => {
    const { chosen } = choose([
      draft('GET /v1/c'),
      draft('GET /v1/b', { number: '4.10.1' }),
      draft('GET /v1/a', { number: '4.9.2' }),
    ])
    expect(chosen.map(({ path }) => path)).toEqual(['/v1/a', '/v1/b', '/v1/c'])
  })

  it('gives paths that differ in placeholder names the names of the first', () => {
    const { chosen, codes } = choose([
      draft('GET /v1/things/{id}', { number: '1.1' }),
      draft('PUT /v1/things/{thing_id}', { number: '1.2' }),
    ])
    expect(chosen.map(({ path }) => path)).toEqual(['/v1/things/{id}', '/v1/things/{id}'])
    expect(chosen[1]?.parameters.map(({ name }) => name)).toEqual(['id'])
    expect(codes).toEqual(['assemble.path-twin'])
  })
})

describe('differences', () => {
  const page = (type = INTEGER, name = 'size') =>
    draft('POST /v1/a', {
      parameters: [parameter('q', 'query')],
      objects: [table('V', field(name, type), field('next', object(0)))],
      request: body(field('v', object(0))),
      responses: [response('200')],
    })
  it('are none between equal documents', () => {
    expect(differences(page(), page())).toEqual([])
  })

  it('are what only one of two documents says', () => {
    expect(differences(page(), page(INTEGER, 'sice'))).toEqual([
      '- request v. size: integer',
      '+ request v. sice: integer',
    ])
    expect(differences(page(), { ...page(), responses: [response('201')] })).toEqual([
      '- response 200',
      '+ response 201',
    ])
  })

  it('end, however many ways lead from table to table', () => {
    const objects = Array.from({ length: 60 }, (_, index) =>
      table(`T${index}`, field('a', object(index + 1)), field('b', object(index + 1))),
    )
    const tangled = draft('POST /v1/a', {
      objects: [...objects, table('T60', field('c'))],
      request: body(field('v', object(0))),
    })
    expect(differences(tangled, tangled)).toEqual([])
  })
})
