import { exec } from 'jsonpath-rfc9535'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyOverlay } from '../../../spec/overlay/apply.js'
import { readOverlay, type OverlayAction } from '../../../spec/overlay/overlay.js'
import { MemberNames } from '../../../spec/overlay/member-names.js'
import { findTargets, plainKey, pointerOf } from '../../../spec/overlay/target.js'

const spec = () => ({
  paths: {
    '/a/{id}': {
      get: {
        parameters: [{ name: 'id' }, { name: 'limit' }],
        body: { required: ['hrel', 'b'], properties: { a: 1, hrel: { type: 'string' }, b: 2 } },
      },
    },
    '/b': { put: { body: { properties: { hrel: { type: 'string', properties: { hrel: {} } } } } } },
  },
})

describe('findTargets', () => {
  const rows: [target: string, want: string[]][] = [
    ['$', ['']],
    ['$.paths', ['/paths']],
    ["$.paths['/a/{id}'].get.parameters[1]", ['/paths/~1a~1{id}/get/parameters/1']],
    [
      '$.paths..properties.hrel',
      [
        '/paths/~1a~1{id}/get/body/properties/hrel',
        '/paths/~1b/put/body/properties/hrel',
        '/paths/~1b/put/body/properties/hrel/properties/hrel',
      ],
    ],
    ["$..parameters[?@.name=='limit']", ['/paths/~1a~1{id}/get/parameters/1']],
    ["$.paths['/a/{id}','/b'].*.body", ['/paths/~1a~1{id}/get/body', '/paths/~1b/put/body']],
    ['$..parameters[-1]', ['/paths/~1a~1{id}/get/parameters/1']],
    ['$.nothing..x', []],
    ['$.constructor', []],
  ]
  it.each(rows)('finds %s', (target, want) => {
    expect(
      findTargets(spec(), target)
        .map(({ path }) => pointerOf(path))
        .sort(),
    ).toEqual([...want].sort())
  })

  it('gives keys as they are', () => {
    const document = { "it's": { 'a\nb\\': { a: 1 } } }
    expect(findTargets(document, '$..[?@.a]').map(({ path }) => path)).toEqual([["it's", 'a\nb\\']])
  })

  it('finds what the library finds', () => {
    const value = fc.jsonValue({ maxDepth: 4 })
    const step = fc.constantFrom('.a', '.b', '..a', "['']", '[0]', '[1]', '.*', '..*', "..['a','b']", "['a',0]")
    fc.assert(
      fc.property(value, fc.array(step, { maxLength: 4 }), (json, steps) => {
        const document: unknown = JSON.parse(JSON.stringify({ a: json, b: [json] }))
        const target = `$${steps.join('')}`
        const want = new Set<string>()
        exec(document as object as never, target, (_, path) => want.add(pointerOf(path.map(plainKey))))
        expect(
          findTargets(document, target)
            .map(({ path }) => pointerOf(path))
            .sort(),
        ).toEqual([...want].sort())
      }),
    )
  })

  it('finds the same with the names of a document that changes', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd')
    const part = fc.dictionary(name, fc.dictionary(name, fc.dictionary(name, fc.dictionary(name, fc.integer()))))
    const target = fc.constantFrom('$..a', '$.a..b', '$.b..c.d', '$..b..a', "$.a..['a','c']", '$.a.b', '$.b..*')
    const edits = fc.array(fc.tuple(target, fc.constantFrom('x', 'a', 'd'), fc.boolean()), { maxLength: 6 })
    fc.assert(
      fc.property(fc.dictionary(name, part), edits, (document, steps) => {
        const names = new MemberNames()
        for (const [query, key, removes] of steps) {
          const found = findTargets(document, query, names)
          expect(found).toEqual(findTargets(document, query))
          for (const { path, value } of found.slice(0, 1)) {
            names.forget(document, path)
            if (removes && path.length === 1) delete document[String(path[0])]
            else if (typeof value === 'object') (value as Record<string, unknown>)[key] = { a: 1 }
          }
        }
      }),
    )
  })
})

const action = (parts: Partial<OverlayAction> & { target: string }): OverlayAction => ({
  description: 'why',
  'x-expect': { count: 1 },
  ...parts,
})

describe('applyOverlay', () => {
  it('renames members in their place and in required lists', () => {
    const document = spec()
    const [outcome] = applyOverlay(document, [
      action({ target: '$..properties.hrel', 'x-rename': 'href', 'x-expect': { count: 3 } }),
    ])
    expect(outcome?.problem).toBeUndefined()
    const body = document.paths['/a/{id}'].get.body
    expect(Object.keys(body.properties)).toEqual(['a', 'href', 'b'])
    expect(body.required).toEqual(['href', 'b'])
    expect(document.paths['/b'].put.body.properties).toEqual({ href: { type: 'string', properties: { href: {} } } })
  })

  it('renames the row of a renamed property in the provenance', () => {
    const schema = { properties: { a: {}, hrel: {}, b: {} }, 'x-source': { rows: { a: 4, hrel: 5, b: 6 } } }
    applyOverlay({ schema }, [action({ target: '$.schema.properties.hrel', 'x-rename': 'href' })])
    expect(Object.entries(schema['x-source'].rows)).toEqual([
      ['a', 4],
      ['href', 5],
      ['b', 6],
    ])
  })

  it('merges objects, appends to lists, replaces the rest', () => {
    const document = { a: { b: { c: 1 }, l: [1], s: 'x' } }
    const outcomes = applyOverlay(document, [
      action({ target: '$.a', update: { b: { d: 2 }, l: [2], s: 'y', n: {} } }),
      action({ target: '$.a.l', update: 3 }),
    ])
    expect(outcomes.map(({ problem }) => problem)).toEqual([undefined, undefined])
    expect(document).toEqual({ a: { b: { c: 1, d: 2 }, l: [1, 2, 3], s: 'y', n: {} } })
  })

  it('removes members and items', () => {
    const document = { a: [1, 2, 3, 4], b: { x: 1, y: 2 } }
    applyOverlay(document, [
      action({ target: '$.a[1,2]', remove: true, 'x-expect': { count: 2 } }),
      action({ target: '$.b.x', remove: true }),
    ])
    expect(document).toEqual({ a: [1, 4], b: { y: 2 } })
  })

  it('sees the result of the actions before', () => {
    const document = { a: 1 }
    const outcomes = applyOverlay(document, [
      action({ target: '$.a', 'x-rename': 'b' }),
      action({ target: '$.b', 'x-rename': 'c' }),
    ])
    expect(outcomes.map(({ problem }) => problem)).toEqual([undefined, undefined])
    expect(document).toEqual({ c: 1 })
  })

  const obsolete: [name: string, action: OverlayAction, problem: RegExp][] = [
    ['that finds nothing', action({ target: '$.x', remove: true }), /finds nothing/],
    ['that finds more', action({ target: '$.paths.*', remove: true }), /finds 2 places, 1 are expected/],
    [
      'that finds something else',
      action({ target: '$.paths..parameters[0]', update: {}, 'x-expect': { count: 1, value: { name: 'uid' } } }),
      /not what x-expect says/,
    ],
    [
      'that finds less of a value',
      action({ target: '$.paths..required', remove: true, 'x-expect': { count: 1, value: ['hrel'] } }),
      /not what x-expect says/,
    ],
    [
      'that renames to a sibling',
      action({ target: "$.paths['/a/{id}']..properties.hrel", 'x-rename': 'b' }),
      /sibling named b/,
    ],
    ['that renames an item', action({ target: '$..parameters[0]', 'x-rename': 'b' }), /has no name/],
    ['that updates a text', action({ target: '$..parameters[0].name', update: {} }), /cannot take the update/],
    ['that removes the document', action({ target: '$', remove: true }), /whole document/],
  ]
  it.each(obsolete)('changes nothing for an action %s', (_, given, problem) => {
    const document = spec()
    expect(applyOverlay(document, [given])[0]?.problem).toMatch(problem)
    expect(document).toEqual(spec())
  })

  it('does not touch prototypes', () => {
    const update = JSON.parse('{"__proto__": {"polluted": true}}') as object
    applyOverlay({ a: {} }, [action({ target: '$.a', update })])
    applyOverlay({ a: { x: 1 } }, [action({ target: '$.a.x', 'x-rename': '__proto__' })])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('readOverlay', () => {
  const good = {
    overlay: '1.0.0',
    info: { title: 't', version: '1' },
    actions: [{ target: '$.a', description: 'd', remove: true, 'x-expect': { count: 1 } }],
  }
  it('takes a good one', () => {
    expect(readOverlay(good, 'f').actions).toHaveLength(1)
  })

  const first = (change: object) => ({ ...good, actions: [{ ...good.actions[0], ...change }] })
  const bad: [given: unknown, message: RegExp][] = [
    [[], /no mapping/],
    [{ ...good, overlay: '2.0.0' }, /1\.0/],
    [{ ...good, info: {} }, /title and version/],
    [{ ...good, action: [] }, /"action"/],
    [{ ...good, actions: {} }, /no list/],
    [first({ target: '$[' }), /action 1: target is no JSONPath/],
    [first({ description: ' ' }), /say why/],
    [first({ remove: undefined }), /one of/],
    [first({ update: {} }), /one of/],
    [first({ 'x-expect': undefined }), /x-expect is missing/],
    [first({ 'x-expect': { count: 0 } }), /count/],
    [first({ 'x-expect': { count: 1, valeu: 1 } }), /valeu/],
    [first({ desc: 'x' }), /"desc"/],
  ]
  it.each(bad)('refuses %j', (given, message) => {
    expect(() => readOverlay(given, 'f.yaml')).toThrow(message)
  })
})
