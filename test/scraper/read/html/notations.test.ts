import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scrapeReporter } from '../../../../scraper/diagnostics/index.js'
import { comparable } from '../../../../scraper/read/comparable.js'
import { readDocuments } from '../../../../scraper/read/index.js'

/** Each folder holds one operation, written by hand in every notation that can carry it. */
const CASES = join(import.meta.dirname, '../../../fixtures/notations')
const NOTATIONS = [
  ['page.html', 'html'],
  ['page.md', 'markdown'],
  ['page.txt', 'page-text'],
  ['manual.txt', 'manual-text'],
] as const

function readOne(path: string) {
  const reporter = scrapeReporter()
  const documents = readDocuments({ file: path, text: readFileSync(path, 'utf8'), sha256: '0' }, reporter)
  return { documents, found: reporter.found }
}

describe.each(readdirSync(CASES))('%s', (name) => {
  const html = readOne(join(CASES, name, 'page.html'))

  it('reads the HTML without a finding', () => {
    expect(html.found).toEqual([])
    expect(html.documents).toHaveLength(1)
  })

  const present = NOTATIONS.filter(([file]) => existsSync(join(CASES, name, file)))

  it.each(present)('reads %s to the same document', (file, format) => {
    const reading = readOne(join(CASES, name, file))
    expect(reading.found.filter((finding) => finding.severity === 'error')).toEqual([])
    // A manual has documents for its chapters too.
    const documents = reading.documents.filter((document) => document.title === html.documents[0]?.title)
    expect(documents.map((document) => document.source.format)).toEqual([format])
    expect(documents.map((document) => document.source.language)).toEqual([name.slice(0, 2)])
    expect(documents.map(comparable)).toEqual(html.documents.map(comparable))
  })
})
