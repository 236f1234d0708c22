import fc from 'fast-check'
import { format, resolveConfig } from 'prettier'
import { beforeAll, describe, expect, it } from 'vitest'
import { printAlias, printInterfaceHead, printMembers } from '../../../generator/emit/print-type.js'
import { atom, intersection, union, type Member, type TypeExpression } from '../../../generator/emit/type-expression.js'

/** The printer against prettier itself: random declarations must come out of prettier as they went in. */

const words = fc.constantFrom(
  'a',
  'Desktop',
  'string',
  'number',
  'null',
  "'ACTIVE'",
  'ListDesktopsResponse',
  "'a rather long value of an enumeration'",
  "components['schemas']['AccountBalanceSummaryOfTheYear']",
  "'变更规格后云桌面的可用分区和产品标识'",
)

const { type } = fc.letrec<{ type: TypeExpression; member: Member }>((tie) => ({
  type: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words.map(atom),
    fc.array(tie('type'), { minLength: 1, maxLength: 8 }).map(union),
    fc.array(tie('type'), { minLength: 1, maxLength: 3 }).map(intersection),
    tie('type').map((item): TypeExpression => ({ kind: 'array', item })),
    fc.array(tie('type'), { maxLength: 3 }).map((items): TypeExpression => ({ kind: 'tuple', items })),
    fc
      .array(tie('member'), { minLength: 1, maxLength: 3 })
      .map((members): TypeExpression => ({ kind: 'object', members })),
    fc
      .array(tie('type'), { minLength: 1, maxLength: 2 })
      .map((args): TypeExpression => ({ kind: 'generic', name: 'Omit', args })),
  ),
  member: fc.record({
    key: fc.constantFrom('id', "'x-id'", '[key: string]', 'averageNumberOfDesktopsInThePool'),
    optional: fc.constant(false),
    type: tie('type'),
  }),
}))

let options: object
beforeAll(async () => {
  options = { ...(await resolveConfig(import.meta.filename)), parser: 'typescript' }
})

async function unchanged(text: string): Promise<void> {
  expect(await format(text, options)).toBe(text)
}

describe('printed types', () => {
  it('are what prettier prints, as members', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(type, (value) =>
        unchanged(`export interface X {\n${printMembers([{ key: 'name', optional: true, type: value }], 2)}}\n`),
      ),
      { numRuns: 400, seed: 7 },
    )
  })

  it('are what prettier prints, as aliases', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(type, (value) => unchanged(`${printAlias('SomeName', value)}\n`)),
      { numRuns: 400, seed: 7 },
    )
  })

  it('are what prettier prints, as heads of interfaces', { timeout: 120_000 }, async () => {
    const base = fc.oneof(
      fc.constantFrom('Desktop', 'AccountBalanceSummaryOfTheYear').map(atom),
      fc
        .array(
          words.filter((word) => word.startsWith("'")),
          { minLength: 1, maxLength: 4 },
        )
        .map((hidden): TypeExpression => ({
          kind: 'generic',
          name: 'Omit',
          args: [atom('Desktop'), union(hidden.map(atom))],
        })),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(base, { maxLength: 4 }), (bases) =>
        unchanged(`${printInterfaceHead('AccountExtended', bases)} {\n  id: string\n}\n`),
      ),
      { numRuns: 200, seed: 7 },
    )
  })
})
