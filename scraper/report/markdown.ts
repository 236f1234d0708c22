import { compareByHarm } from '../../spec/check/rank.js'
import type { Diagnostic, Severity } from '../../spec/contract/diagnostic.js'
import { markdownText as text } from '../../spec/encode/markdown.js'
import { placeText } from '../../spec/encode/place.js'
import type { ScrapeResult } from '../scrape.js'

const SEVERITIES: readonly (readonly [Severity, string])[] = [
  ['error', 'Errors: the operation would be wrong'],
  ['warning', 'Warnings: a default was chosen'],
  ['info', 'Notes: the text is kept, its meaning is not used'],
]

/**
 * The report of a scrape as Markdown: totals, the equation of the rows, the corrections, and every finding by severity and code.
 * @param checks findings about the finished spec, for a section of their own
 */
export function reportMarkdown(result: ScrapeResult, checks: readonly Diagnostic[] = []): string {
  const lines = [
    '<!-- Written by hwapi; do not edit. Correct the documents’ errors in overlay.yaml. -->',
    '',
    `# ${text(result.spec.info.title)}: what the documents gave`,
    '',
    ...totals(result),
    ...rows(result),
    ...corrections(result),
    ...SEVERITIES.flatMap(([severity, title]) =>
      findings(
        title,
        result.diagnostics.filter((one) => one.severity === severity && !CORRECTIONS.has(one.code)),
      ),
    ),
    ...(checks.length > 0 ? findings('Defects that the finished spec shows', [...checks].sort(compareByHarm)) : []),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

/** Findings that the section on corrections lists. */
const CORRECTIONS = new Set(['assemble.overlay-applied'])

function table(header: readonly string[], body: readonly (readonly (string | number)[])[]): string[] {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell) => text(String(cell))).join(' | ')} |`
  return [line(header), `| ${header.map(() => '---').join(' | ')} |`, ...body.map(line), '']
}

function totals({ stats }: ScrapeResult): string[] {
  const { parameters, findings: found } = stats
  return [
    '## Totals',
    '',
    ...table(
      ['What', 'Count'],
      [
        ['Files', stats.files],
        ['Documents (pages, sections of manuals)', stats.documents],
        ['Operations', stats.operations],
        ['Tags', stats.tags],
        ['Path parameters', parameters.path],
        ['Query parameters', parameters.query],
        ['Header parameters', parameters.header],
        ['Schemas', stats.schemas],
        ['Properties of schemas', stats.properties],
        ['Error codes', stats.errorCodes],
        ['Tables', stats.tables],
        ['Findings', `${found.error} errors, ${found.warning} warnings, ${found.info} notes`],
      ],
    ),
  ]
}

function rows({ stats, sections }: ScrapeResult): string[] {
  const { seen, used, reported } = stats.rows
  const open = sections.filter((section) => section.rows.seen !== section.rows.used + section.rows.reported)
  const partly = sections.filter((section) => section.rows.reported > 0)
  const body = (list: typeof sections): (string | number)[][] =>
    list.map((section) => [placeText(section.place), section.rows.seen, section.rows.used, section.rows.reported])
  const header = ['Document', 'Seen', 'Used', 'Reported']
  return [
    '## Rows',
    '',
    `Rows seen = rows used + rows reported: ${seen} ${seen === used + reported ? '=' : '≠'} ${used} + ${reported}.`,
    open.length === 0 ? 'The equation holds for every document.' : `It does not hold for ${open.length} documents:`,
    '',
    ...(open.length > 0 ? table(header, body(open)) : []),
    ...(partly.length > 0
      ? ['Documents with rows that no operation uses; a finding says why:', '', ...table(header, body(partly))]
      : []),
  ]
}

function corrections({ corrections: applied }: ScrapeResult): string[] {
  if (applied.length === 0) return []
  const places = applied.reduce((sum, { problem, pointers }) => sum + (problem === undefined ? pointers.length : 0), 0)
  const body = applied.map(({ number, action, pointers, problem }) => [
    number,
    action.target,
    problem === undefined ? pointers.length : `obsolete: ${problem}`,
    action.description,
  ])
  return [
    '## Corrections',
    '',
    `The overlay corrects ${places} places.`,
    '',
    ...table(['Action', 'Target', 'Places', 'Why'], body),
  ]
}

function findings(title: string, found: readonly Diagnostic[]): string[] {
  if (found.length === 0) return [`## ${title}`, '', 'None.', '']
  const codes = new Map<string, Diagnostic[]>()
  for (const one of found) codes.set(one.code, [...(codes.get(one.code) ?? []), one])
  return [
    `## ${title}`,
    '',
    ...[...codes].flatMap(([code, list]) => [
      `### ${text(code)} (${list.length})`,
      '',
      ...list.map((one) => `- ${text(placeText(one.place) || 'the whole spec')}: ${text(one.message)}`),
      '',
    ]),
  ]
}
