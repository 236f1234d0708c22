import { explainConstraints, RULES } from '../../../../scraper/extract/constraints/index.js'
import type { Constraints, Language } from '../../../../scraper/extract/draft.js'
import { ROWS as CHINESE } from './labelled/chinese.js'
import { ROWS as CHINESE_2 } from './labelled/chinese-2.js'
import { ROWS as MANUAL_1 } from './labelled/manual-1.js'
import { ROWS as MANUAL_2 } from './labelled/manual-2.js'
import { ROWS as MANUAL_3 } from './labelled/manual-3.js'
import { ROWS as PAGES } from './labelled/pages.js'
import { blocksOf, typeOf, type LabelledRow } from './labelled/rows.js'
import { ROWS as TRAPS } from './labelled/traps.js'

export interface Row {
  readonly row: LabelledRow
  readonly language: Language
}

/** Every labelled row with its language. */
export const LABELLED: readonly Row[] = [
  ...[...MANUAL_1, ...MANUAL_2, ...MANUAL_3, ...PAGES, ...TRAPS].map((row) => ({ row, language: 'en' as const })),
  ...[...CHINESE, ...CHINESE_2].map((row) => ({ row, language: 'zh' as const })),
]

/** One keyword of a row, with where it stands: "maximum", "items.enum". */
type Facts = ReadonlyMap<string, string>

function factsOf(constraints: Constraints, prefix = ''): Map<string, string> {
  const facts = new Map<string, string>()
  for (const [key, value] of Object.entries(constraints)) {
    if (key === 'items') for (const [inner, text] of factsOf(value as Constraints, 'items.')) facts.set(inner, text)
    else if (key !== 'hints' && key !== 'enumDescriptions') facts.set(prefix + key, JSON.stringify(value))
  }
  return facts
}

/** What the rules made of one row, beside what the text says. */
export interface Outcome {
  readonly source: string
  readonly text: string
  readonly want: Facts
  readonly got: Facts
  readonly constraints: Constraints
  /** The keywords that each rule's claims became. */
  readonly byRule: ReadonlyMap<string, readonly string[]>
}

const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  range: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  length: ['minLength', 'maxLength'],
  count: ['minItems', 'maxItems'],
}

/** Runs the rules on one row. */
export function outcomeOf({ row, language }: Row): Outcome {
  const [source, name, type, location, text, want] = row
  const field = { name, type: typeOf(type), description: blocksOf(text), location, language }
  const { constraints, used } = explainConstraints(field, () => undefined)
  const got = factsOf(constraints)
  const byRule = new Map<string, string[]>()
  for (const { rule, claim } of used) {
    const keywords = (KEYWORDS[claim.kind] ?? [claim.kind]).flatMap((keyword) =>
      [keyword, `items.${keyword}`].filter((key) => got.has(key)),
    )
    byRule.set(rule, [...new Set([...(byRule.get(rule) ?? []), ...keywords])])
  }
  return { source, text, want: factsOf(want), got, constraints, byRule }
}

export interface Score {
  readonly name: string
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

export function precision({ right, wrong }: Score): number {
  return right + wrong === 0 ? 1 : right / (right + wrong)
}

export function recall({ right, missed }: Score): number {
  return right + missed === 0 ? 1 : right / (right + missed)
}

/** Keywords that each rule wrote, right and wrong. */
export function scoreRules(outcomes: readonly Outcome[]): Score[] {
  return RULES.map((rule) => {
    let right = 0
    let wrong = 0
    for (const outcome of outcomes)
      for (const keyword of outcome.byRule.get(rule.id) ?? [])
        if (outcome.got.get(keyword) === outcome.want.get(keyword)) right++
        else wrong++
    return { name: rule.id, right, wrong, missed: 0 }
  })
}

/** Keywords over all rows: said and read, read wrongly or not said, said and not read. */
export function scoreKeywords(outcomes: readonly Outcome[]): Score[] {
  const names = new Set(outcomes.flatMap((one) => [...one.want.keys(), ...one.got.keys()]))
  return [...names].sort().map((name) => {
    let right = 0
    let wrong = 0
    let missed = 0
    for (const { want, got } of outcomes) {
      if (got.has(name) && got.get(name) === want.get(name)) right++
      else if (got.has(name)) wrong++
      if (want.has(name) && got.get(name) !== want.get(name)) missed++
    }
    return { name, right, wrong, missed }
  })
}

/** The table for the report: precision for each rule, precision and recall for each keyword. */
export function precisionTable(outcomes: readonly Outcome[]): string {
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`
  const rules = scoreRules(outcomes).map(
    (score) => `| ${score.name} | ${score.right} | ${score.wrong} | ${percent(precision(score))} |`,
  )
  const keywords = scoreKeywords(outcomes).map(
    (score) =>
      `| ${score.name} | ${score.right} | ${score.wrong} | ${score.missed} | ${percent(precision(score))} | ${percent(recall(score))} |`,
  )
  return [
    '| rule | right | wrong | precision |',
    '| --- | --- | --- | --- |',
    ...rules,
    '',
    '| keyword | right | wrong | missed | precision | recall |',
    '| --- | --- | --- | --- | --- | --- |',
    ...keywords,
    '',
  ].join('\n')
}
