import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scrapeReporter } from '../../scraper/diagnostics/index.js'
import { extractPage } from '../../scraper/extract/index.js'
import { readDocuments } from '../../scraper/read/index.js'
import { compareText } from '../../spec/contract/diagnostic.js'
import { operationLines } from './extract/page.js'

/**
 * Pages of other services, written by hand in the shapes of PAGE-MARKUP: each folder holds one page and what it must give. A missing
 * or changed `expected.txt` fails; UPDATE_GOLDENS=1 writes it.
 */
const FOLDER = join(import.meta.dirname, '../fixtures/unseen')

describe('pages in the styles of other services', () => {
  const cases = readdirSync(FOLDER).sort(compareText)
  it.each(cases)('%s', (name) => {
    const given = linesOf(name).join('\n') + '\n'
    const file = join(FOLDER, name, 'expected.txt')
    if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(file, given)
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(given)
  })
})

/** The operations of a page in short lines, then its count of rows and its findings, each once. */
function linesOf(name: string): string[] {
  const page = readdirSync(join(FOLDER, name)).find((file) => file !== 'expected.txt') ?? ''
  const reporter = scrapeReporter()
  const text = readFileSync(join(FOLDER, name, page), 'utf8')
  const drafts = readDocuments({ file: page, text, sha256: '0' }, reporter).map((document) =>
    extractPage(document, reporter),
  )
  return [
    ...drafts.flatMap((draft) => {
      expect(draft.rows.seen).toBe(draft.rows.used + draft.rows.reported)
      if (draft.kind !== 'operations') return [draft.kind]
      return draft.operations.flatMap((operation) => [
        ...operationLines(operation),
        ...(operation.deprecated ? ['deprecated'] : []),
        ...[operation.request, ...operation.responses.map(({ body }) => body)].flatMap((body) =>
          body?.mediaType === undefined ? [] : [`media ${body.mediaType}`],
        ),
        ...(operation.errorCodes ?? []).map(({ code, message }) => `error ${code}: ${message ?? ''}`),
        ...operation.authorization.map(({ action }) => `may ${action}`),
        `examples: ${operation.requestExamples.length} + ${operation.responseExamples.length}`,
      ])
    }),
    ...reporter.found.map(({ code, message }) => `! ${code}: ${message.slice(0, 150)}`),
  ]
}
