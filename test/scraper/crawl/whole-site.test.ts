import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readApiNames } from '../../../commands/service.js'
import { crawl } from '../../../scraper/crawl/crawl.js'
import { scopeOf } from '../../../scraper/crawl/scope.js'
import { scrapeReporter } from '../../../scraper/diagnostics/index.js'
import type { Document } from '../../../scraper/document.js'
import type { OperationDraft } from '../../../scraper/extract/draft.js'
import { extractPage } from '../../../scraper/extract/index.js'
import { readDocuments } from '../../../scraper/read/index.js'
import { renderPage } from './render.js'
import { smallPage, startSite } from './site.js'

/** The whole Workspace reference as a web site: crawled and scraped, it gives the operations that the manual gives. */

const ROOT = join(import.meta.dirname, '../../..')
const FILE = 'workspace-api-reference.2025-07-14.txt'
const BASE = '/intl/en-us/api-workspace/'

function manualSections(): Document[] {
  const text = readFileSync(join(ROOT, 'spec/workspace/docs', FILE), 'utf8')
  const documents = readDocuments({ file: FILE, text, sha256: '' }, scrapeReporter())
  return documents.filter((document) => /^4\.\d+\.\d+$/.test(document.number ?? ''))
}

/** Only a manual knows where its pages end inside an example, and has blanks at the ends of lines; a web page carries neither. */
function withoutPageBreaks(document: Document): Document {
  const blocks = document.blocks.map((block) =>
    block.kind === 'code' ? { kind: block.kind, text: block.text.replace(/[ \t]+$/gm, ''), place: block.place } : block,
  )
  return { ...document, blocks }
}

/** What an operation says, without where it says it: lines, table numbers, marks, the page's own name. */
function said(draft: OperationDraft): unknown {
  return JSON.parse(
    JSON.stringify(draft, (key, value: unknown) =>
      ['place', 'source', 'number', 'marks', 'breadcrumb', 'apiName', 'updatedOn', 'anchors', 'level', 'href'].includes(
        key,
      )
        ? undefined
        : value,
    ),
  )
}

const operations = (document: Document): OperationDraft[] => {
  const page = extractPage(document, scrapeReporter())
  return page.kind === 'operations' ? [...page.operations] : []
}

it('crawl, then scrape of the whole site, gives the same operations as the manual', async () => {
  const names = readApiNames(join(ROOT, 'spec/workspace/names.csv'), 'names.csv')
  const want = new Map<string, unknown>()
  const pages = new Map<string, string>()
  const chapters = new Map<string, string[]>()
  for (const section of manualSections()) {
    const document = withoutPageBreaks(section)
    const [draft] = operations(document)
    const line = `${draft!.method} ${draft!.path}`
    const name = `${names.get(line)}.html`
    want.set(line, said(draft!))
    const chapter = `chapter_${document.number!.split('.')[1]}.html`
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), name])
    pages.set(
      `${BASE}${name}`,
      renderPage(document, { language: 'en', breadcrumb: document.breadcrumb, updatedOn: document.updatedOn }),
    )
  }
  expect(want.size).toBe(280)
  for (const [chapter, links] of chapters) pages.set(`${BASE}${chapter}`, smallPage(chapter, links))
  pages.set(`${BASE}index.html`, smallPage('Index', [...chapters.keys()]))

  const site = await startSite({ pages, gzip: true })
  const files = new Map<string, string>()
  const from = `${site.origin}${BASE}index.html`
  const result = await crawl(
    {
      scope: scopeOf('workspace', 'en-us', from)!,
      from,
      concurrency: 4,
      delayMs: 0,
      maxPages: 1000,
      maxMs: 60_000,
      acceptRemovals: false,
    },
    {
      readManifest: () => undefined,
      writeManifest: () => {},
      readPage: (file) => files.get(file),
      writePage: (file, text) => void files.set(file, text),
      removePage: (file) => void files.delete(file),
      sha256: (text) => createHash('sha256').update(text).digest('hex'),
    },
    { fetch, sleep: async () => {}, random: Math.random, now: Date.now, signal: new AbortController().signal },
    () => {},
  )
  await site.close()
  expect(result).toMatchObject({ outcome: 'complete', operations: 280, problems: [] })

  const got = new Map<string, unknown>()
  for (const [file, text] of files) {
    for (const document of readDocuments({ file, text, sha256: '' }, scrapeReporter())) {
      for (const draft of operations(document)) {
        const line = `${draft.method} ${draft.path}`
        expect(draft.apiName, file).toBe(names.get(line))
        got.set(line, said(draft))
      }
    }
  }
  expect([...got.keys()].sort()).toEqual([...want.keys()].sort())
  const differing = [...want]
    .filter(([line, value]) => JSON.stringify(got.get(line)) !== JSON.stringify(value))
    .map(([line]) => line)
  for (const line of differing.slice(0, 2)) expect(got.get(line), line).toEqual(want.get(line))
  expect(differing).toEqual([])
})
