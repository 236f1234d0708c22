import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scrapeReporter } from '../../../scraper/diagnostics/index.js'
import type { OperationDraft } from '../../../scraper/extract/draft.js'
import { extractPage } from '../../../scraper/extract/index.js'
import { readDocuments } from '../../../scraper/read/index.js'

/** The whole folder of real pages; its place is an environment variable, because the pages are not ours to ship. */
const SAMPLES = process.env['HWAPI_SAMPLES']

describe.skipIf(SAMPLES === undefined)('the sample pages (skipped unless HWAPI_SAMPLES names their folder)', () => {
  const folder = join(SAMPLES ?? '', 'elb')
  const files =
    SAMPLES === undefined
      ? []
      : readdirSync(folder)
          .filter((file) => file.endsWith('.html'))
          .sort()
  const reporter = scrapeReporter()
  const pages = files.flatMap((file) =>
    readDocuments({ file, text: readFileSync(join(folder, file), 'utf8'), sha256: '0' }, reporter).map((document) => ({
      file,
      draft: extractPage(document, reporter),
    })),
  )
  const operations = pages.flatMap(({ file, draft }) =>
    draft.kind === 'operations' ? draft.operations.map((operation) => ({ file, operation })) : [],
  )

  it('are all classified', () => {
    expect(pages.length).toBe(files.length)
    expect(pages.filter(({ draft }) => draft.kind === 'other' && draft.reason === '')).toEqual([])
  })

  it('give one operation for each documented method and path', () => {
    expect(new Set(operations.map(({ operation }) => `${operation.method} ${operation.path}`)).size).toBe(130)
  })

  it('lose no row', () => {
    for (const { file, draft } of pages)
      expect([file, draft.rows.used + draft.rows.reported]).toEqual([file, draft.rows.seen])
  })

  it('have no dangling reference and no object that nothing refers to', () => {
    expect(
      reporter.found
        .filter(({ severity }) => severity === 'error')
        .map(({ place, message }) => `${place.file}: ${message}`),
    ).toEqual([])
  })

  it.each(['POST', 'PUT'])('give each %s a body', (method) => {
    const without = operations.filter(({ operation }) => operation.method === method && !operation.request)
    expect(without.map(({ file }) => file)).toEqual([])
  })

  it('carry the API name of generated pages', () => {
    const named = operations.filter(({ file }) => /^[A-Z]/.test(file))
    expect(named.length).toBeGreaterThan(40)
    expect(named.every(({ file, operation }) => isNamed(file, operation))).toBe(true)
  })
})

function isNamed(file: string, operation: OperationDraft): boolean {
  return operation.apiName !== undefined && file.startsWith(operation.apiName)
}
