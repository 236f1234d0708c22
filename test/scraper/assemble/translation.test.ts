import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeTranslation } from '../../../scraper/assemble/translation/merge.js'
import { isMisspelling } from '../../../scraper/assemble/translation/misspelling.js'
import type { Field, OperationDraft, TypeText } from '../../../scraper/extract/draft.js'
import { scrape } from '../../../scraper/scrape.js'
import type { OpenApiDocument, Parameter, Schema } from '../../../spec/contract/openapi.js'
import {
  array,
  body,
  draft,
  field,
  INTEGER,
  map,
  object,
  parameter,
  plain,
  response,
  run,
  shape,
  STRING,
  table,
} from './drafts.js'

/** Pairs of one operation in English and Chinese: what the spec must take from the Chinese page, and what it must not. */

const zh = (drafted: OperationDraft): OperationDraft => ({
  ...drafted,
  source: { file: 'zh.html', format: 'html', language: 'zh', sha256: '' },
  place: { file: 'zh.html', line: 1 },
})
const en = (more: Partial<OperationDraft>): OperationDraft => draft('POST /v1/things', more)
const cn = (more: Partial<OperationDraft>): OperationDraft => zh(en(more))
const far = { place: { file: 'zh.html', line: 7, table: '3' } }

interface Post {
  readonly summary: string
  readonly parameters: readonly Parameter[]
  readonly requestBody: { readonly required?: boolean; readonly content: Readonly<Record<string, { schema: Schema }>> }
  readonly responses: Readonly<Record<string, { description: string }>>
}

const operation = (...drafts: OperationDraft[]) => {
  const ran = run(drafts)
  return { ...ran, post: ran.spec.paths['/v1/things']!.post as unknown as Post }
}
/** A body's schema, where it is a named one by its name. */
const bodyOf = ({ requestBody }: Post, spec: OpenApiDocument): Schema => {
  const { schema } = Object.values(requestBody.content)[0]!
  return schema.$ref === undefined ? schema : spec.components!.schemas![schema.$ref.split('/').at(-1)!]!
}

describe('the spec takes from the other language', () => {
  const only = (type: TypeText, more: Partial<Field> & { says?: string } = {}) => body(field('name', type, more))
  const PAIRS: readonly (readonly [
    name: string,
    own: Partial<OperationDraft>,
    other: Partial<OperationDraft>,
    want: unknown,
  ])[] = [
    [
      'a property, after the own ones',
      { request: body(field('name'), field('size', INTEGER)) },
      { request: body(field('extra', INTEGER, { says: '额外。' }), field('name'), field('size', INTEGER)) },
      {
        properties: {
          name: { type: 'string' },
          size: { type: 'integer' },
          extra: { type: 'integer', description: '额外。' },
        },
      },
    ],
    [
      'a required flag that is not stated',
      { request: only(STRING) },
      { request: only(STRING, { required: true }) },
      { required: ['name'], properties: { name: { type: 'string' } } },
    ],
    [
      'no required flag that is stated',
      { request: only(STRING, { required: false }) },
      { request: only(STRING, { required: true }) },
      { properties: { name: { type: 'string' } } },
    ],
    [
      'the bounds that are not stated, with the own text',
      { request: only(INTEGER, { says: 'The size. The minimum value is 1.' }) },
      { request: only(INTEGER, { says: '大小。取值范围：1-10。' }) },
      {
        properties: {
          name: { type: 'integer', minimum: 1, maximum: 10, description: 'The size. The minimum value is 1.' },
        },
      },
    ],
    [
      'no bound that contradicts an own one',
      { request: only(INTEGER, { says: 'The minimum value is 100.' }) },
      { request: only(INTEGER, { says: '取值范围：1-10。' }) },
      { properties: { name: { type: 'integer', minimum: 100, description: 'The minimum value is 100.' } } },
    ],
    [
      'nothing of a row with another type',
      { request: only(INTEGER, { says: 'The size.' }) },
      { request: only(STRING, { says: '最大长度：64' }) },
      { properties: { name: { type: 'integer', description: 'The size.' } } },
    ],
    [
      'what a free-form object is made of',
      { request: only(object()) },
      { request: only(object(0)), objects: [table('Value', field('key'))] },
      { properties: { name: { type: 'object', properties: { key: { type: 'string' } } } } },
    ],
    [
      'the type that is not understood',
      { request: only({ kind: 'unknown', text: 'Foo' }) },
      { request: only(array(INTEGER)) },
      { properties: { name: { type: 'array', items: { type: 'integer' } } } },
    ],
    [
      'no other type',
      { request: only(map(STRING)) },
      { request: only(object(0)), objects: [table('Value', field('key'))] },
      { properties: { name: { type: 'object', additionalProperties: { type: 'string' } } } },
    ],
    [
      'a property of an object, with its own object, in a circle',
      { request: only(array(object(0))), objects: [table('Value', field('key'))] },
      {
        request: only(array(object(1))),
        objects: [
          table('Inner', field('up', object(1)), field('deep', INTEGER)),
          table('Value', field('inner', object(0)), field('key')),
        ],
      },
      {
        properties: {
          name: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                key: { type: 'string' },
                inner: {
                  type: 'object',
                  properties: { up: { $ref: '#/components/schemas/Value' }, deep: { type: 'integer' } },
                },
              },
            },
          },
        },
      },
    ],
    [
      'no name in another spelling',
      { request: body(field('desktop_name')) },
      { request: body(field('desktopName'), field('desktop_nmae')) },
      { properties: { desktop_name: { type: 'string' } } },
    ],
  ]
  const bare = (schema: Schema, schemas: Readonly<Record<string, Schema>>): unknown => {
    const inline = (value: unknown, above: readonly string[]): unknown => {
      if (Array.isArray(value)) return value.map((one) => inline(one, above))
      if (typeof value !== 'object' || value === null) return value
      const name = (value as Schema).$ref?.split('/').at(-1)
      if (name !== undefined && !above.includes(name)) return inline(schemas[name], [...above, name])
      return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inline(member, above)]))
    }
    return shape(inline(schema, []))
  }
  it.each(PAIRS)('%s', (_, own, other, want) => {
    for (const drafts of [
      [en(own), cn(other)],
      [cn(other), en(own)],
    ]) {
      const { spec, post } = operation(...drafts)
      expect(bare(bodyOf(post, spec), spec.components?.schemas ?? {})).toEqual({ type: 'object', ...(want as object) })
    }
  })

  it('a query parameter, a header, a body, a response and its fields', () => {
    const { post, codes } = operation(
      en({ responses: [response('200', body(field('id')))] }),
      cn({
        parameters: [parameter('kind', 'query'), parameter('X-Auth-Token', 'header'), parameter('X-Kind', 'header')],
        request: body(field('name', STRING, { required: true })),
        responses: [response('200', body(field('id'), field('state'))), response('404', body(field('why')), '找不到')],
      }),
    )
    expect(post.parameters!.map(({ name }) => name)).toEqual(['kind', 'X-Kind'])
    expect(post.requestBody).toMatchObject({ required: true })
    expect(Object.keys(post.responses)).toEqual(['200', '404'])
    expect(post.responses['404']!.description).toBe('Not Found')
    expect(codes).toEqual(['assemble.language-merged', 'assemble.language-twin'])
  })

  it('values of an enumeration, each with its meaning', () => {
    const own = en({ request: body(field('kind', STRING, { says: 'The kind. The value can be ACTIVE or DOWN.' })) })
    const other = cn({
      request: body(field('kind', STRING, { says: '类型。\n取值范围：\nACTIVE：运行\nDOWN：停止\nERROR：故障' })),
    })
    const { post, spec } = operation(own, other)
    const { kind } = bodyOf(post, spec).properties!
    expect(kind!.enum).toEqual(['ACTIVE', 'DOWN', 'ERROR'])
    expect(kind!['x-enum-descriptions']).toMatchObject({ ERROR: '故障' })
  })

  it('an operation that it alone has, and says so', () => {
    const { spec, reporter } = run([draft('GET /v1/a'), zh(draft('GET /v1/b'))])
    expect(Object.keys(spec.paths)).toEqual(['/v1/a', '/v1/b'])
    expect(reporter.found).toMatchObject([{ code: 'assemble.language-only', place: { file: 'zh.html' } }])
    expect(run([zh(draft('GET /v1/b'))]).codes).toEqual([])
  })

  it('and tells where each piece stands', () => {
    const own = en({ request: body(field('size', INTEGER)), parameters: [parameter('a', 'query')] })
    const other = cn({
      request: body(field('size', INTEGER, { says: '最大值：9', ...far }), field('more', STRING, far)),
      parameters: [parameter('a', 'query'), parameter('b', 'query', far)],
    })
    const { post, spec, reporter } = operation(own, other)
    const schema = bodyOf(post, spec)
    const source = { document: 'zh.html', table: '3', line: 7 }
    expect(plain(schema.properties!['more']!['x-source'])).toEqual(source)
    expect(plain(schema.properties!['size']!['x-source'])).toEqual({ ...source, keywords: ['maximum'] })
    expect(plain(post.parameters![1]!.schema!['x-source'])).toEqual(source)
    expect(schema['x-source']).toMatchObject({ document: 'doc.txt' })
    expect(reporter.found.map(({ code, place, data }) => [code, place.file, data])).toContainEqual([
      'assemble.language-merged',
      'zh.html',
      { operation: 'POST /v1/things', other: 'doc.txt', pieces: ['query b', 'request more'] },
    ])
  })

  it('whatever the names of the placeholders', () => {
    const own = draft('GET /v1/{id}/x', { request: body(field('a')) })
    const other = zh(draft('GET /v1/{thing_id}/x', { request: body(field('a')) }))
    const { codes, spec } = run([own, other])
    expect(Object.keys(spec.paths)).toEqual(['/v1/{id}/x'])
    expect(spec.paths['/v1/{id}/x']!.get!.parameters).toHaveLength(1)
    expect(codes).toEqual(['assemble.language-twin'])
  })
})

describe('what the two say differently', () => {
  it.each([
    ['a type', field('a', INTEGER), field('a', STRING), '- request a: string'],
    [
      'a required flag',
      field('a', STRING, { required: false }),
      field('a', STRING, { required: true }),
      '- request a: string, required',
    ],
    [
      'a range',
      field('a', INTEGER, { says: 'Maximum: 5' }),
      field('a', INTEGER, { says: '最大值：9' }),
      '- request a: integer, maximum 9',
    ],
    ['a name', field('desktop'), field('desktpo'), '- request desktpo: string'],
  ])('is a finding: %s', (_, own, other, want) => {
    const { reporter } = operation(en({ request: body(own) }), cn({ request: body(other) }))
    const [found] = reporter.found.filter(({ code }) => code === 'assemble.languages-differ')
    expect((found!.data as { differences: string[] }).differences[0]).toBe(want)
  })
})

describe('mergeTranslation', () => {
  it('takes nothing from the same page', () => {
    const type = fc.letrec<{ type: TypeText }>((tie) => ({
      type: fc.oneof(
        fc.constantFrom<TypeText>(STRING, INTEGER, object(), object(0), object(1)),
        fc.record({ kind: fc.constant('array' as const), items: tie('type') }),
        fc.record({ kind: fc.constant('map' as const), values: tie('type') }),
      ),
    })).type
    const fields = fc
      .uniqueArray(fc.constantFrom('a', 'size', 'name', '__proto__', 'constructor'))
      .chain((names) => fc.tuple(...names.map((name) => type.map((one) => field(name, one)))))
    fc.assert(
      fc.property(fields, fields, fields, (root, first, second) => {
        const given = { request: body(...root), objects: [table('A', ...first), table('B', ...second)] }
        const { draft: merged, pieces } = mergeTranslation(en(given), cn(given))
        expect(pieces).toEqual([])
        expect(merged.objects).toHaveLength(2)
      }),
    )
  })
})

describe('isMisspelling', () => {
  it.each([
    ['user_id', 'userId', true],
    ['desktop', 'desktpo', true],
    ['description', 'desciption', true],
    ['tag', 'tags', false],
    ['address', 'addresses', false],
    ['network', 'networks', false],
    ['ipv4_cidr', 'ipv6_cidr', false],
    ['name', 'size', false],
    ['min', 'max', false],
  ])('%s and %s: %s', (a, b, want) => {
    expect(isMisspelling(a, b)).toBe(want)
    expect(isMisspelling(b, a)).toBe(want)
  })
})

describe('two pages', () => {
  const cells = (rows: readonly string[][], tag: string): string =>
    rows.map((row) => `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`).join('')
  const html = (
    headings: readonly string[],
    caption: string,
    header: string[],
    rows: string[][],
    title: string,
  ): string =>
    `<html><body><h1>${title}</h1><h4>${headings[0]}</h4><p>POST /v1/{project_id}/things</p><h4>${headings[1]}</h4>
<table><caption>${caption}</caption><thead>${cells([header], 'th')}</thead><tbody>${cells(rows, 'td')}</tbody></table></body></html>`
  const english = html(
    ['URI', 'Request Parameters'],
    '<b>Table 1 </b>Request body parameters',
    ['Parameter', 'Mandatory', 'Type', 'Description'],
    [['name', 'Yes', 'String', 'The name.']],
    'Creating a Thing',
  )
  const chinese = html(
    ['URI', '请求参数'],
    '<b>表1 </b>请求Body参数',
    ['参数', '是否必选', '参数类型', '描述'],
    [
      ['name', '是', 'String', '名称。最大长度：64'],
      ['count', '否', 'Integer', '数量。取值范围：1-10。'],
    ],
    '创建',
  )

  it('give one operation', () => {
    const files = [
      { file: 'docs/en/CreateThing.html', text: english, sha256: '1' },
      { file: 'docs/zh/CreateThing.html', text: chinese, sha256: '2' },
    ]
    const { spec } = scrape(files, { service: 'things', title: 'T', language: 'en', documents: ['docs'] })
    const post = spec.paths['/v1/{project_id}/things']!.post as unknown as Post
    const schema = bodyOf(post, spec)
    expect(shape(schema)).toMatchObject({
      required: ['name'],
      properties: {
        name: { type: 'string', description: 'The name.', maxLength: 64 },
        count: { type: 'integer', minimum: 1, maximum: 10, description: expect.stringContaining('数量') as string },
      },
    })
    expect(schema.properties!['count']!['x-source']).toMatchObject({ document: 'docs/zh/CreateThing.html' })
  })
})
