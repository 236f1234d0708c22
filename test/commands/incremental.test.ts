import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../commands/files.js'
import { PageFiles } from '../../commands/page-cache.js'
import type { InputPages, PageCache } from '../../scraper/pages.js'
import type { ReadInput } from '../../scraper/read/index.js'
import { scrape } from '../../scraper/scrape.js'
import { readOverlay } from '../../spec/overlay/overlay.js'
import { page, Workplace } from './harness.js'

/** A service of pages by number; a page's seed decides its rows, their order and its date. */
type Pages = ReadonlyMap<number, { readonly seed: number; readonly reversed: boolean }>

const CONFIG = { service: 'things', title: 'Things', language: 'en' as const, documents: ['docs'] }
const WORDS = ['name', 'kind', 'size', 'mode', 'owner', 'note']

function pageText(number: number, seed: number, reversed: boolean): string {
  const rows = WORDS.slice(0, 1 + (seed % WORDS.length)).map((word, index) => [
    word,
    (seed + index) % 2 === 0 ? 'Yes' : 'No',
    (seed + index) % 3 === 0 ? 'Integer' : 'String',
    `The ${word}. The value ranges from 1 to ${10 + seed}. Example: -0`,
  ])
  const path = number % 2 === 0 ? `POST /v1/{project_id}/things${number}` : `PUT /v1/things${number}/{thing_id}`
  return page(`Changing Thing ${number}`, path, reversed ? rows.reverse() : rows, `2026-01-${10 + (seed % 19)}`)
}

const inputsOf = (pages: Pages): ReadInput[] =>
  [...pages]
    .map(([number, { seed, reversed }]) => ({ file: `p${number}.html`, text: pageText(number, seed, reversed) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ file, text }) => ({ file, text, sha256: sha256(text) }))

const edit = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), number: fc.nat(9), seed: fc.nat(20) }),
  fc.record({ kind: fc.constant('remove' as const), number: fc.nat(9) }),
  fc.record({ kind: fc.constant('reorder' as const), number: fc.nat(9) }),
  fc.record({ kind: fc.constant('overlay' as const), target: fc.constantFrom(...WORDS) }),
)
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never

interface State {
  readonly pages: Pages
  readonly overlay: string
}

const START: State = {
  pages: new Map(Array.from({ length: 8 }, (_, number) => [number, { seed: number * 3, reversed: false }])),
  overlay: 'name',
}

function edited({ pages, overlay }: State, change: Edit): State {
  if (change.kind === 'overlay') return { pages, overlay: change.target }
  const next = new Map(pages)
  const known = pages.get(change.number)
  if (change.kind === 'put') next.set(change.number, { seed: change.seed, reversed: false })
  // A service keeps one page at least.
  if (change.kind === 'remove' && pages.size > 1) next.delete(change.number)
  if (change.kind === 'reorder' && known) next.set(change.number, { ...known, reversed: !known.reversed })
  return { pages: next, overlay }
}

/** An overlay that fits: a correction that does not would stop the service. */
function overlayText({ pages, overlay }: State): string {
  const uses = (word: string): number =>
    [...pages.values()].filter(({ seed }) => WORDS.indexOf(word) <= seed % WORDS.length).length
  const target = uses(overlay) > 0 ? overlay : 'name'
  return `overlay: 1.0.0
info: { title: Corrections, version: 1.0.0 }
actions:
  - target: $.paths..properties.${target}
    description: The service names it so.
    x-rename: ${target}s
    x-expect: { count: ${uses(target)} }
`
}

const folder = mkdtempSync(join(tmpdir(), 'hwapi-pages-'))
const ALL = { read: true, write: true }
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeEach(() => rmSync(folder, { recursive: true, force: true }))

class Counting implements PageCache {
  readonly made: string[] = []
  readonly #files: PageFiles
  constructor(files: PageFiles) {
    this.#files = files
  }
  get(input: ReadInput): InputPages | undefined {
    return this.#files.get(input)
  }
  set(input: ReadInput, pages: InputPages): void {
    this.made.push(input.file)
    this.#files.set(input, pages)
  }
}

function scraped({ pages, overlay }: State, cache?: PageCache): string {
  const actions = { overlay: '1.0.0', info: { title: 'c', version: '1' }, actions: [action(overlay)] }
  const result = scrape(inputsOf(pages), CONFIG, { overlay: readOverlay(actions, 'o'), ...(cache ? { cache } : {}) })
  return JSON.stringify(result)
}

const action = (target: string): object => ({
  target: `$.paths..properties.${target}`,
  description: 'The service names it so.',
  'x-rename': `${target}s`,
  'x-expect': { count: 2 },
})

describe('an incremental scrape', () => {
  it('gives what a full one gives, whatever was edited before', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        rmSync(folder, { recursive: true, force: true })
        let state = START
        for (const change of edits) {
          state = edited(state, change)
          const files = new PageFiles(folder, ALL)
          expect(scraped(state, files)).toBe(scraped(state))
          files.prune()
          expect(existsSync(folder) ? readdirSync(folder).length : 0).toBe(state.pages.size)
        }
      }),
      { numRuns: 8 },
    )
  })

  it('understands only what changed', () => {
    const cache = () => new Counting(new PageFiles(folder, ALL))
    const first = cache()
    scraped(START, first)
    expect(first.made).toHaveLength(8)
    const second = cache()
    scraped(edited(START, { kind: 'put', number: 3, seed: 1 }), second)
    expect(second.made).toEqual(['p3.html'])
    const other = new Counting(new PageFiles(folder, ALL, 'another program'))
    scraped(START, other)
    expect(other.made).toHaveLength(8)
  })

  it.each([
    ['cut', (text: string) => text.slice(0, text.length / 2)],
    ['changed', (text: string) => text.replace('The name', 'The game')],
    ['empty', () => ''],
    ['no JSON', () => 'x\ny'],
  ])('ignores a broken entry: %s', (_, broken) => {
    const want = scraped(START, new PageFiles(folder, ALL))
    for (const name of readdirSync(folder)) {
      const path = join(folder, name)
      writeFileSync(path, broken(readFileSync(path, 'utf8')))
    }
    const cache = new Counting(new PageFiles(folder, ALL))
    expect(scraped(START, cache)).toBe(want)
    expect(cache.made).toHaveLength(8)
  })

  it('keeps nothing that JSON cannot carry', () => {
    const files = new PageFiles(folder, ALL)
    const [input] = inputsOf(START.pages)
    const found = [{ code: 'c', severity: 'info' as const, message: 'm', place: { file: 'f' }, data: { value: -0 } }]
    files.set(input!, { pages: [], found })
    expect(files.get(input!)).toBeUndefined()
  })
})

describe('regenerate', () => {
  const place = new Workplace()
  const fresh = new Workplace()
  afterAll(() => {
    place.remove()
    fresh.remove()
  })

  const below = (root: string): Record<string, string> =>
    Object.fromEntries(
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((path) => !path.includes('.cache'))
        .map((path) => [path.slice(root.length), readFileSync(path, 'utf8')] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    )

  function write(state: State): void {
    rmSync(join(place.folder, 'spec/things/docs'), { recursive: true, force: true })
    place.write({
      'spec/things/service.yaml':
        'service: things\ntitle: Things\nlanguage: en\ndocuments: [docs]\noverlay: overlay.yaml\n',
      'spec/things/overlay.yaml': overlayText(state),
      ...Object.fromEntries(inputsOf(state.pages).map(({ file, text }) => [`spec/things/docs/${file}`, text])),
    })
  }

  it('writes the same with its memory and without, after any edits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 2, maxLength: 4 }), async (edits) => {
        let state = START
        for (const change of edits) {
          state = edited(state, change)
          write(state)
          rmSync(fresh.folder, { recursive: true, force: true })
          cpSync(place.folder, fresh.folder, { recursive: true, filter: (path) => !path.endsWith('.cache') })
          const [one, other] = [await place.run('regenerate'), await fresh.run('regenerate')]
          expect([one.code, other.code]).toEqual([0, 0])
          expect(below(place.folder)).toEqual(below(fresh.folder))
        }
      }),
      { numRuns: 2 },
    )
  }, 120_000)

  it('generates nothing while the spec stays the same', async () => {
    write(START)
    await place.run('regenerate')
    place.write({ 'spec/things/overlay.yaml': `${overlayText(START)}# A remark.\n` })
    const same = await place.run('regenerate')
    expect(same.err).not.toMatch(/generate /)
    expect(same.out).toContain('everything is current')
    const index = readdirSync(join(place.folder, 'generated/things')).find((name) => name.endsWith('.ts'))!
    writeFileSync(join(place.folder, 'generated/things', index), 'changed by hand')
    expect((await place.run('regenerate')).err).toMatch(/generate /)
    expect(place.read(`generated/things/${index}`)).not.toBe('changed by hand')
  })

  it('trusts no memory with --check', async () => {
    write(START)
    await place.run('regenerate')
    const pages = join(place.folder, '.cache/pages/things')
    for (const name of readdirSync(pages)) {
      const made = JSON.parse(readFileSync(join(pages, name), 'utf8').split('\n').slice(1).join('\n')) as InputPages
      const text = JSON.stringify({ ...made, pages: [] })
      writeFileSync(join(pages, name), `${sha256(text)}\n${text}`)
    }
    expect((await place.run('regenerate', '--check')).code).toBe(0)
  })
})

describe('regenerate where something is broken', () => {
  const place = new Workplace()
  afterAll(() => place.remove())

  it('lets no bad file stop the service, and no folder that cannot be written to keep what it remembers', async () => {
    place.write({
      'spec/things/service.yaml': 'service: things\ntitle: Things\nlanguage: en\ndocuments: [docs]\n',
      'spec/things/docs/CreateThing.html': page('Creating a Thing', 'POST /v1/things'),
      'spec/things/docs/binary.html': 'a\0b',
      'spec/things/docs/empty.md': '',
      '.cache': 'a file where a folder should be',
    })
    const ran = await place.run('regenerate')
    expect(ran.err).toMatch(/read\.page\.unreadable: binary\.html: .*not a text file/)
    expect(ran.err).toMatch(/2 errors of single pages/)
    expect(ran.code).toBe(1)
    expect(place.read('spec/things/openapi.yaml')).toContain('/v1/things')
    expect(place.read('spec/things/report.md')).toContain('empty.md is empty')
  })
})

describe('regenerate of a part of a manual', () => {
  const place = new Workplace()
  afterAll(() => place.remove())
  const section = (title: string, table: string, uri: string): string =>
    `${title}\n\nFunction\n\nIt works.\n\nURI\n\n${uri}\n\nResponse Parameters\n\nTable ${table} Response body parameters\n\nParameter\tType\tDescription\nid\tString\tThe ID.\n\n`
  const contents =
    'Contents\n\n1 Things.....1\n1.1 Thing.....1\n1.1.1 Querying a Thing.....1\n1.1.2 Listing Things.....2\n\n'
  const service = 'service: things\ntitle: Things\nlanguage: en\ndocuments: [docs]\n'
  const manual = (...sections: string[]): string =>
    `Things API Reference\n\n${contents}1 Things\n\n1.1 Thing\n\n${sections.join('')}`
  const [first, second] = [
    section('1.1.1 Querying a Thing', '1-1', 'GET /v1/thing'),
    section('1.1.2 Listing Things', '1-2', 'GET /v1/things'),
  ] as const

  it('writes nothing while a section is missing, but says what would change; unless that is meant', async () => {
    place.write({ 'spec/things/service.yaml': service, 'spec/things/docs/things.txt': manual(first, second) })
    expect(await place.run('regenerate')).toMatchObject({ code: 0 })
    place.write({ 'spec/things/docs/things.txt': manual(first) })
    const failed = await place.run('regenerate', '--changes', 'changes.md', '--label', 'label')
    expect(failed.err).toMatch(/things: not written: 1 breaking, [\s\S]*nothing was written.*partial: true/)
    expect(place.read('spec/things/openapi.yaml')).toContain('/v1/things')
    expect(place.read('changes.md')).toMatch(/^# things\n\nNot regenerated: .*nothing was written/)
    expect([failed.code, place.read('label')]).toEqual([1, 'documentation\n'])
    place.write({ 'spec/things/service.yaml': `${service}partial: true\n` })
    expect(await place.run('regenerate')).toMatchObject({ code: 0 })
    expect(place.read('spec/things/CHANGELOG.md')).toMatch(/## 2\.0\.0\n[\s\S]*`listThings` is no longer documented/)
    expect(await place.run('regenerate', '--check')).toMatchObject({ code: 0 })
  })
})
