import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Names } from '../../../generator/model/names.js'
import { camel, kebab, pascal } from '../../../generator/model/words.js'

const ROWS: [text: string, pascal: string, camel: string, kebab: string][] = [
  ['ListDesktops', 'ListDesktops', 'listDesktops', 'list-desktops'],
  ['list_desktops', 'ListDesktops', 'listDesktops', 'list-desktops'],
  ['SmnTopicVO', 'SmnTopicVO', 'smnTopicVO', 'smn-topic-vo'],
  ['HTTPServer', 'HTTPServer', 'httpServer', 'http-server'],
  ['ID', 'ID', 'id', 'id'],
  ['pets/list.all', 'PetsListAll', 'petsListAll', 'pets-list-all'],
  ['3d-model', '_3dModel', '_3dModel', '3d-model'],
  ['  spaces  ', 'Spaces', 'spaces', 'spaces'],
  ['🙂', '', '', ''],
  ['', '', '', ''],
  ['中文名', '中文名', '中文名', ''],
  ['ßeta', 'ßeta', 'ßeta', 'eta'],
  ['__proto__', 'Proto', 'proto', 'proto'],
  ["a'; evil()", 'AEvil', 'aEvil', 'a-evil'],
]

describe('casing', () => {
  it.each(ROWS)('%j', (text, asPascal, asCamel, asKebab) => {
    expect([pascal(text), camel(text), kebab(text)]).toEqual([asPascal, asCamel, asKebab])
  })

  it('gives identifiers, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const name of [pascal(text), camel(text)])
          if (name !== '') expect(name).toMatch(/^[\p{ID_Start}_][\p{ID_Continue}]*$/u)
      }),
    )
  })
})

describe('claimed names', () => {
  it('are never the same, and never reserved', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Desktop', 'desktop', 'V1', 'V12', 'Promise', 'class', 'Client', ''), {
          maxLength: 30,
        }),
        (wanted) => {
          const names = new Names()
          const claimed = wanted.map((name) => names.claim(name, name && `${name}Model`))
          expect(new Set(claimed).size).toBe(claimed.length)
          expect(claimed.filter((name) => ['Promise', 'class', 'Client', ''].includes(name))).toEqual([])
        },
      ),
    )
  })

  it('keep the first, then the alternative, then numbers', () => {
    const names = new Names()
    expect(['A', 'A', 'A', 'A1', 'A1', 'A1'].map((name) => names.claim(name, `${name}Model`))).toEqual([
      'A',
      'AModel',
      'AModel2',
      'A1',
      'A1Model',
      'A1Model2',
    ])
  })
})
