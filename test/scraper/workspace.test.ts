import { Validator } from '@seriousme/openapi-schema-validator'
import { beforeAll, describe, expect, it } from 'vitest'
import { differences } from '../../scraper/assemble/differences.js'
import { scrapeReporter } from '../../scraper/diagnostics/index.js'
import { extractPage } from '../../scraper/extract/index.js'
import type { OperationDraft } from '../../scraper/extract/draft.js'
import { readDocuments } from '../../scraper/read/index.js'
import { reportJson } from '../../scraper/report/json.js'
import { reportMarkdown } from '../../scraper/report/markdown.js'
import type { ScrapeResult } from '../../scraper/scrape.js'
import { documentDefects } from '../../spec/check/index.js'
import { METHODS, type Operation } from '../../spec/contract/openapi.js'
import { toYaml } from '../../spec/contract/yaml.js'
import { scrapeWorkspace, workspaceInputs } from './workspace.js'

const inputs = workspaceInputs()
let result: ScrapeResult
let yaml: string
let operations: Operation[]

beforeAll(() => {
  result = scrapeWorkspace(inputs)
  yaml = toYaml(result.spec)
  operations = Object.values(result.spec.paths).flatMap((item) => METHODS.flatMap((method) => item[method] ?? []))
})

describe('the Workspace manual and its pages', () => {
  it('give every operation, parameter and row', () => {
    expect(result.failed).toBe(false)
    expect(result.stats).toMatchObject({
      operations: 280,
      tags: 32,
      parameters: { path: 375, query: 406, header: 0 },
      findings: { error: 0 },
    })
    expect(result.stats.rows.seen).toBe(result.stats.rows.used + result.stats.rows.reported)
  })

  it('give a spec that an independent validator accepts', async () => {
    const { valid, errors } = await new Validator().validate(JSON.stringify(result.spec, null, 1))
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined })
  })

  it('give examples that satisfy their schemas; the others stand aside and are told', () => {
    const found = documentDefects(result.spec, 'openapi.yaml').filter(
      ({ code, place }) => /^example-(?:invalid|type|placeholder)$/.test(code) && place.pointer !== undefined,
    )
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(({ place }) => !place.pointer?.includes('/x-documented-example'))).toEqual([])
  })

  it('give the official names', () => {
    expect(operations.map(({ operationId }) => operationId)).toEqual(
      expect.arrayContaining(['CreateDesktop', 'ListDesktops', 'ResizeDesktop']),
    )
    expect(result.diagnostics.filter(({ code }) => code === 'assemble.name-unused')).toEqual([])
  })

  it('are corrected at every place of the overlay', () => {
    expect(result.corrections.filter(({ problem }) => problem !== undefined)).toEqual([])
    expect(result.corrections.reduce((places, { pointers }) => places + pointers.length, 0)).toBe(66)
  })

  it('give pages, jobs and errors', () => {
    expect(operations.filter((operation) => operation['x-pagination'])).toHaveLength(57)
    const counters = new Set(operations.map((operation) => operation['x-pagination']?.counter))
    expect([...counters].filter((name) => name !== undefined).sort()).toEqual([
      'count',
      'total',
      'totalCount',
      'total_count',
      'total_num',
    ])
    const jobs = operations.filter((operation) => operation['x-job'])
    expect(new Set(jobs.map((operation) => operation['x-job']?.poll))).toEqual(new Set(['ShowJob']))
    expect(operations.find(({ operationId }) => operationId === 'CreateDesktop')?.['x-job']?.id).toBe('job_id')
    expect(new Set(result.spec['x-error-codes']?.map(({ code }) => code)).size).toBe(166)
  })

  it('put the later page in the place of the section', () => {
    const resize = operations.find(({ operationId }) => operationId === 'ResizeDesktop')
    expect(resize?.['x-source']).toMatchObject({ document: 'docs/ResizeDesktop.2026-02-10.txt', updated: '2026-02-10' })
    expect(resize?.tags).toEqual(['Desktop'])
    expect(result.diagnostics.filter(({ code }) => code === 'assemble.operation-replaced')).toHaveLength(1)
  })

  it('agree where page and section have one date, apart from one misspelling', () => {
    const reporter = scrapeReporter()
    const drafts = inputs
      .flatMap((input) => readDocuments(input, reporter))
      .flatMap((document): readonly OperationDraft[] => {
        const page = extractPage(document, reporter)
        return page.kind === 'operations' ? page.operations : []
      })
    const pages = drafts.filter(({ number, updatedOn }) => number === undefined && updatedOn === '2025-07-14')
    expect(pages).toHaveLength(3)
    const found = pages.flatMap((page) => {
      const section = drafts.find(
        (one) => one.number !== undefined && one.method === page.method && one.path === page.path,
      )!
      return differences(section, page)
    })
    expect(found.map((one) => one.replace(/:.*/, ''))).toEqual([
      '- request single_domain_user_increment',
      '+ request single_domain_user_inc',
    ])
  })

  it('give a report with every finding', () => {
    const report = reportMarkdown(result)
    expect(report).toContain('The overlay corrects 66 places.')
    for (const { code } of result.diagnostics)
      if (code !== 'assemble.overlay-applied') expect(report).toContain(`### ${code}`)
    expect(JSON.parse(JSON.stringify(reportJson(result)))).toMatchObject({
      failed: false,
      findings: { length: result.diagnostics.length },
    })
  })
})

describe('a second scrape', () => {
  it('gives the same bytes, whatever the order of the files', () => {
    const again = scrapeWorkspace([...inputs].reverse())
    expect(toYaml(again.spec)).toBe(yaml)
    expect(reportMarkdown(again)).toBe(reportMarkdown(result))
  })

  it('with one cell changed differs in its lines only', () => {
    const changed = inputs.map((input) => ({
      ...input,
      text: input.text.replace(
        'Maximum number of records on each page. |\n',
        'Most records of a page.                 |\n',
      ),
    }))
    expect(lineChanges(yaml, toYaml(scrapeWorkspace(changed).spec))).toEqual([
      [
        '          description: Maximum number of records on each page.',
        '          description: Most records of a page.',
      ],
    ])
  })

  it('without one page keeps every other line', () => {
    const fewer = toYaml(scrapeWorkspace(inputs.filter(({ file }) => !file.includes('UpdateDesktopSids'))).spec)
    expect(fewer).toBe(yaml)
  })
})

/** The lines that differ, for texts with equally many lines. */
function lineChanges(before: string, after: string): [string, string][] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  expect(now).toHaveLength(old.length)
  return old.flatMap((line, index): [string, string][] => (line === now[index] ? [] : [[line, now[index]!]]))
}
