import { describe, expect, it } from 'vitest'
import { RULES } from '../../../../scraper/extract/constraints/index.js'
import { LABELLED, outcomeOf, precision, precisionTable, recall, scoreKeywords, scoreRules } from './measure.js'

const OUTCOMES = LABELLED.map(outcomeOf)
const BAR = 0.97

// The table for the report: HWAPI_PRECISION=1 npx vitest run test/scraper/extract/constraints/precision.test.ts
if (process.env['HWAPI_PRECISION']) console.log(precisionTable(OUTCOMES))

describe('rules on the labelled rows', () => {
  it('has rows of every chapter of the manual, and enough of each kind', () => {
    const chapters = new Set(LABELLED.flatMap(({ row }) => /^4\.(\d+)\./.exec(row[0])?.[1] ?? []))
    expect([...chapters].sort((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 32 }, (_, i) => String(i + 1)),
    )
    expect(LABELLED.length).toBeGreaterThanOrEqual(450)
    expect(LABELLED.filter(({ language }) => language === 'zh').length).toBeGreaterThanOrEqual(80)
    expect(OUTCOMES.filter((one) => one.want.size === 0).length).toBeGreaterThanOrEqual(150)
  })

  const scores = scoreRules(OUTCOMES)
  it.each(scores.map((score) => [score.name, score] as const))(
    '%s is precise enough for what it writes',
    (name, score) => {
      const rule = RULES.find((one) => one.id === name)
      if (rule?.effect === 'schema') expect(precision(score)).toBeGreaterThanOrEqual(BAR)
      else expect(score.right + score.wrong).toBe(0)
    },
  )

  it.each(scoreKeywords(OUTCOMES).map((score) => [score.name, score] as const))(
    '%s: right where it is written, and rarely missed',
    (_, score) => {
      expect(precision(score)).toBeGreaterThanOrEqual(BAR)
      expect(recall(score)).toBeGreaterThanOrEqual(0.9)
    },
  )

  const told = LABELLED.flatMap(({ row }, i) => (row[6] ? [[row[0], row[4], row[6], i] as const] : []))
  it.each(told)('keeps the meanings of %s: %s', (_source, _text, meanings, i) => {
    const constraints = OUTCOMES[i]?.constraints
    expect((constraints?.items ?? constraints)?.enumDescriptions).toMatchObject(meanings)
  })

  it('writes nothing that a trap does not say, one by one', () => {
    const fallen = OUTCOMES.filter((one) => one.source.startsWith('trap') || one.source.startsWith('zh'))
    const wrong = fallen.flatMap((one) =>
      [...one.got].filter(([key, value]) => one.want.get(key) !== value).map(([key]) => `${key}: ${one.text}`),
    )
    expect(wrong).toEqual([])
  })

  it('says in words what it could not write', () => {
    const silent = OUTCOMES.filter(
      (one) => /^trap: (?:lost|cases|joined|range on|case)/.test(one.source) && one.want.size === 0,
    )
    for (const one of silent) expect(one.constraints.hints, one.text).not.toBeUndefined()
  })
})
