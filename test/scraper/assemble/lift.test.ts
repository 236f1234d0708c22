import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OperationDraft } from '../../../scraper/extract/draft.js'
import { array, body, draft, field, INTEGER, map, object, response, root, run, shape, STRING, table } from './drafts.js'

const schemas = (drafts: readonly OperationDraft[]) =>
  shape(run(drafts).spec.components?.schemas) as Record<string, Record<string, unknown>>
const names = (drafts: readonly OperationDraft[]) => Object.keys(schemas(drafts))
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

const volume = (...more: Parameters<typeof table>[1][]) => table('Volume', field('size', INTEGER), ...more)
const answering = (operation: string, ...objects: ReturnType<typeof table>[]) =>
  draft(operation, {
    objects,
    responses: [response('200', body(...objects.map((one, index) => field(`p${index}`, object(index)))))],
  })

describe('named schemas', () => {
  it('are one for one shape', () => {
    const given = [answering('GET /v1/ants', volume()), answering('GET /v1/bees', volume())]
    expect(names(given)).toEqual(['ListAntsResponseBody', 'ListBeesResponseBody', 'Volume'])
  })

  it('do not depend on the order of rows, nor on texts', () => {
    const one = answering('GET /v1/ants', table('Volume', field('a'), field('b', STRING, { says: 'One.' })))
    const other = answering('GET /v1/bees', table('Volume', field('b', STRING, { says: 'Two.' }), field('a')))
    expect(names([one, other])).toContain('Volume')
    expect(names([one, other])).toHaveLength(3)
    const { codes, reporter } = run([one, other])
    expect(codes).toContain('assemble.texts-differ')
    expect(reporter.found.find(({ code }) => code === 'assemble.texts-differ')?.data).toMatchObject({
      kept: 'One.',
      others: ['Two.'],
    })
  })

  it('keep what belongs to a place beside the reference', () => {
    const objects = [volume()]
    const fields = [
      field('root', object(0), { says: 'System disk.', deprecated: true }),
      field('data', array(object(0)), { says: 'Data disks.' }),
      field('more', map(object(0))),
    ]
    const given = draft('GET /v1/ants', { objects, responses: [response('200', body(...fields))] })
    expect(schemas([given])['ListAntsResponseBody']).toEqual({
      type: 'object',
      properties: {
        root: { description: 'System disk.', deprecated: true, allOf: [ref('Volume')] },
        data: { type: 'array', description: 'Data disks.', items: ref('Volume') },
        more: { type: 'object', additionalProperties: ref('Volume') },
      },
    })
  })

  it('follow recursion', () => {
    const objects = [
      table(
        'Group',
        field('name'),
        field('parent', object(0)),
        field('children', array(object(0)), { says: 'Below.' }),
      ),
    ]
    const given = draft('GET /v1/groups', { objects, responses: [response('200', body(field('group', object(0))))] })
    expect(schemas([given])['Group']).toEqual({
      type: 'object',
      properties: {
        name: { type: 'string' },
        parent: ref('Group'),
        children: { type: 'array', description: 'Below.', items: ref('Group') },
      },
    })
  })

  it('are one for one recursive shape', () => {
    const page = (operation: string) =>
      draft(operation, {
        objects: [table('Group', field('parent', object(0)))],
        responses: [response('200', body(field('g', object(0))))],
      })
    expect(names([page('GET /v1/ants'), page('GET /v1/bees')])).toEqual([
      'Group',
      'ListAntsResponseBody',
      'ListBeesResponseBody',
    ])
  })

  it('of one name and several shapes are told apart', () => {
    const given = [answering('GET /v1/ants', volume()), answering('GET /v1/bees', volume(field('type')))]
    expect(names(given)).toEqual(['ListAntsResponseBody', 'ListBeesResponseBody', 'ListBeesVolume', 'Volume'])
  })

  it('that differ deep inside are told apart', () => {
    const page = (operation: string, leaf: string) =>
      draft(operation, {
        objects: [table('Outer', field('in', object(1))), table('Inner', field(leaf))],
        responses: [response('200', body(field('out', object(0))))],
      })
    expect(names([page('GET /v1/ants', 'x'), page('GET /v1/bees', 'y')])).toEqual([
      'Inner',
      'ListAntsResponseBody',
      'ListBeesOuter',
      'ListBeesResponseBody',
      'Outer',
      'OuterInner',
    ])
  })

  it('that differ in required lists alone take their side', () => {
    const both = draft('POST /v1/ants', {
      objects: [table('Volume', field('size', INTEGER, { required: true })), table('Volume', field('size', INTEGER))],
      request: body(field('v', object(0))),
      responses: [response('200', body(field('v', object(1))))],
    })
    expect(names([both])).toEqual(['CreateAntRequestBody', 'CreateAntResponseBody', 'Volume', 'VolumeResponse'])
  })

  it('that share a name in one body are named after their holders', () => {
    const objects = [
      table('Audio', field('options', object(1))),
      table('options', field('a')),
      table('Usb', field('options', object(3))),
      table('options', field('b')),
    ]
    const given = draft('GET /v1/ants', {
      objects,
      responses: [response('200', body(field('audio', object(0)), field('usb', object(2))))],
    })
    expect(names([given])).toEqual(['Audio', 'AudioOptions', 'ListAntsResponseBody', 'Usb', 'UsbOptions'])
  })

  it('are distinct without regard to case', () => {
    const given = [
      answering('GET /v1/ants', table('Desktop', field('a'))),
      answering('GET /v1/bees', table('desktop', field('b'))),
      answering('GET /v1/cats', table('DESKTOP', field('c'))),
    ]
    const lower = names(given).map((name) => name.toLowerCase())
    expect(new Set(lower).size).toBe(lower.length)
    expect(names(given)).toContain('Desktop')
  })

  it('are identifiers', () => {
    const odd = ['usb_device_common', '3d-printer', '卷', '__proto__', 'constructor', 'Object', 'a.b/c', '<script>']
    const objects = odd.map((name) => table(name, field(name)))
    const found = names([
      draft('GET /v1/ants', {
        objects,
        responses: [response('200', body(...odd.map((name, index) => field(name, object(index)))))],
      }),
    ])
    for (const name of found) expect(name).toMatch(/^[A-Z][A-Za-z0-9]*$/)
    expect(found).toContain('UsbDeviceCommon')
    expect(found).not.toContain('Object')
    expect(found).toHaveLength(odd.length + 1)
  })

  it('are made of lists, maps and free-form objects only where these hold tables', () => {
    const objects = [table('Item', field('a'))]
    const listed = draft('GET /v1/ants', { objects, responses: [response('200', root(array(object(0))))] })
    const mapped = draft('GET /v1/bees', { responses: [response('200', root(map(STRING)))] })
    const free = draft('GET /v1/cats', { responses: [response('200', body(field('extra', object())))] })
    const { spec } = run([listed, mapped, free])
    const content = (path: string) => shape((spec.paths[path]?.get?.responses['200'] as { content: object }).content)
    expect(content('/v1/ants')).toEqual({ 'application/json': { schema: { type: 'array', items: ref('Item') } } })
    expect(content('/v1/bees')).toEqual({
      'application/json': { schema: { type: 'object', additionalProperties: { type: 'string' } } },
    })
    expect(schemas([free])['ListCatsResponseBody']).toEqual({
      type: 'object',
      properties: { extra: { type: 'object', additionalProperties: true } },
    })
  })
})

describe('names of schemas', () => {
  const leaf = fc.constantFrom('a', 'b', 'c')
  const objectName = fc.constantFrom('Volume', 'volume', 'options', 'Tag')
  const type = fc.constantFrom(STRING, INTEGER, array(STRING))
  const tables = fc.array(
    fc.record({
      name: objectName,
      leaves: fc.uniqueArray(leaf, { maxLength: 3 }),
      type,
      required: fc.boolean(),
      inner: fc.option(fc.nat(3)),
    }),
    { minLength: 1, maxLength: 4 },
  )
  const side = fc.constantFrom('request', 'response')
  const operation = fc.record({
    path: fc.constantFrom('/v1/ants', '/v1/bees', '/v1/cats', '/v1/dogs'),
    method: fc.constantFrom('POST', 'PUT'),
    tables,
    side,
  })
  const drafts = fc.uniqueArray(operation, { selector: ({ method, path }) => method + path, maxLength: 6 }).map((all) =>
    all.map((one): OperationDraft => {
      const objects = one.tables.map(({ name, leaves, type: of, required, inner }) =>
        table(
          name,
          ...leaves.map((leafName) => field(leafName, of, { required: required && one.side === 'request' })),
          ...(inner === null || inner >= one.tables.length ? [] : [field('inner', object(inner))]),
        ),
      )
      const whole = body(...objects.map((_, index) => field(`p${index}`, object(index))))
      return draft(`${one.method} ${one.path}`, {
        objects,
        ...(one.side === 'request' ? { request: whole } : { responses: [response('200', whole)] }),
      })
    }),
  )

  it('lead somewhere, are used, and are distinct without regard to case', () => {
    fc.assert(
      fc.property(drafts, (given) => {
        const { spec, codes } = run(given)
        const lower = Object.keys(spec.components?.schemas ?? {}).map((name) => name.toLowerCase())
        expect(new Set(lower).size).toBe(lower.length)
        expect(codes.filter((code) => code !== 'assemble.texts-differ')).toEqual([])
      }),
    )
  })

  it('do not change, nor what they mean, when a page comes after the others', () => {
    const added = answering(
      'GET /v9/zebras',
      table('Volume', field('quite', INTEGER)),
      table('Tag', field('other')),
      table('Fresh', field('x')),
    )
    fc.assert(
      fc.property(drafts, (given) => {
        const [before, after] = [schemas(given), schemas([...given, added])]
        expect(Object.fromEntries(Object.keys(before).map((name) => [name, after[name]]))).toEqual(before)
      }),
    )
  })

  it('do not depend on the order of the documents', () => {
    fc.assert(
      fc.property(drafts, (given) => {
        expect(schemas([...given].reverse())).toEqual(schemas(given))
      }),
    )
  })
})
