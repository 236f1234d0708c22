import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { smallPage, startSite, type Site, type SiteOptions } from '../scraper/crawl/site.js'
import { page, Workplace, type Ran } from './harness.js'

const BASE = '/intl/en-us/api-things/'
let place: Workplace
const sites: Site[] = []
beforeEach(() => void (place = new Workplace()))
afterEach(async () => {
  place.remove()
  for (const site of sites.splice(0)) await site.close()
})

async function site(options: SiteOptions): Promise<Site> {
  sites.push(await startSite(options))
  return sites.at(-1)!
}

function things(count: number, base = BASE): Map<string, string> {
  const names = Array.from({ length: count }, (_, index) => `ShowThingOf${index}x.html`)
  return new Map([
    [`${base}index.html`, smallPage('Index', names)],
    ...names.map((name, index) => [`${base}${name}`, page(name, `GET /v1/kinds/k${index}`)] as [string, string]),
  ])
}

/** A crawl in this process that waits for nothing. */
const crawl = async (origin: string, ...args: string[]): Promise<Ran> =>
  place.runWith(
    { env: { HWAPI_CRAWL_WAIT_SCALE: '0' } },
    'crawl',
    'things',
    '--from',
    `${origin}${BASE}index.html`,
    '--delay',
    '0',
    ...args,
  )
const FOLDER = 'spec/things/docs/en-us'
const files = (folder = FOLDER): string[] => readdirSync(join(place.folder, folder)).sort()
const statuses = (): string[] =>
  (JSON.parse(place.read(`${FOLDER}/manifest.json`)) as { pages: { status: string }[] }).pages.map(
    ({ status }) => status,
  )

describe('crawl', () => {
  it('goes from init to crawl to regenerate', async () => {
    const { origin } = await site({ pages: things(3) })
    await place.run('init', 'things')
    const crawled = await crawl(origin)
    expect(crawled).toMatchObject({ code: 0 })
    expect(crawled.out).toBe(`${FOLDER}: 4 pages good (4 changed), 0 stale, 0 failed, 3 operations`)
    expect(crawled.err).toContain('4 pages done, 0 left, 0 failed')
    expect((await place.run('regenerate', 'things')).code).toBe(0)
    const spec = place.read('spec/things/openapi.yaml')
    expect(spec.match(/operationId: /g)).toHaveLength(3)
    expect(spec).toContain(`url: ${origin}${BASE}ShowThingOf0x.html`)
  })

  it('fetches the languages that service.yaml names, from where it says', async () => {
    const { origin } = await site({ pages: new Map([...things(2), ...things(3, '/api-things/')]) })
    const config = `service: things\ntitle: T\nlanguage: en\ndocuments: [docs]\ncrawl:\n  languages: [en-us, zh-cn]\n  from: ${origin}${BASE}index.html\n`
    place.write({ 'spec/things/service.yaml': config })
    const io = { env: { HWAPI_CRAWL_WAIT_SCALE: '0' } }
    const both = await place.runWith(io, 'crawl', 'things', '--delay', '0', '--json')
    expect(JSON.parse(both.out)).toMatchObject([
      { folder: FOLDER, operations: 2 },
      { folder: 'spec/things/docs/zh-cn', operations: 3 },
    ])
    expect((await place.runWith(io, 'crawl', 'things', '--out', 'one')).err).toMatch(/one folder for 2 languages/)
    const one = await place.runWith(
      io,
      'crawl',
      'things',
      '--delay',
      '0',
      '--lang',
      'zh-cn',
      '--out',
      'one',
      '--from',
      `${origin}/api-things/index.html`,
    )
    expect(one).toMatchObject({ code: 0, out: 'one: 4 pages good (4 changed), 0 stale, 0 failed, 3 operations' })
  })

  it.each([
    ['crawl: [a]', /crawl is no mapping/],
    ['crawl: {form: x}', /unknown member "form"/],
    ['crawl: {languages: [en]}', /crawl\.languages/],
    ['crawl: {languages: [en-us, en-us]}', /twice/],
    ['crawl: {from: 3}', /crawl\.from/],
  ])('complains about %s', async (line, message) => {
    place.write({ 'spec/things/service.yaml': `service: things\ntitle: T\nlanguage: en\ndocuments: [docs]\n${line}\n` })
    expect(await place.run('crawl', 'things')).toMatchObject({ code: 2, err: expect.stringMatching(message) as string })
  })

  it('ends at a challenge with what to do, and goes on later', async () => {
    const options: SiteOptions = { pages: things(5), challengeAfter: 8 }
    const { origin, requests } = await site(options)
    const stopped = await crawl(origin, '--concurrency', '1')
    expect(stopped.code).toBe(1)
    expect(stopped.err).toMatch(
      /hwapi: things: the site asks for a "Security Verification".*--delay 2000.*hwapi scrape/,
    )
    const got = files().length
    delete options.challengeAfter
    requests.length = 0
    expect((await crawl(origin)).code).toBe(0)
    expect(requests.filter((line) => line.includes('/Show')).length).toBe(5 - (got - 2))
  })

  it('keeps what the site lost until it is told otherwise', async () => {
    const pages = things(5)
    const { origin } = await site({ pages })
    await crawl(origin)
    pages.delete(`${BASE}ShowThingOf0x.html`)
    const refused = await crawl(origin)
    expect(refused.code).toBe(1)
    expect(refused.err).toMatch(/stale: \S+ShowThingOf0x\.html.*\n.*over a tenth.*--accept-removals/)
    expect(files()).toContain('ShowThingOf0x.html')
    expect((await crawl(origin, '--accept-removals')).code).toBe(0)
    expect(files()).not.toContain('ShowThingOf0x.html')
  })

  it('says nothing but complaints when quiet, and marks what is stale', async () => {
    const misbehave: SiteOptions['misbehave'] = new Map()
    const { origin } = await site({ pages: things(5), misbehave })
    expect(await crawl(origin, '--quiet')).toEqual({ code: 0, out: '', err: '' })
    misbehave.set(`${BASE}ShowThingOf1x.html`, (response) => Boolean(response.writeHead(500).end()))
    const second = await crawl(origin, '--quiet')
    expect(second.err).toBe(`stale: ${origin}${BASE}ShowThingOf1x.html: status 500; its last good copy stays`)
    expect(statuses().filter((status) => status === 'stale')).toHaveLength(1)
  })

  const FOLDERS: readonly (readonly [name: string, make: () => void, message: RegExp])[] = [
    ['a file', () => place.write({ out: 'x' }), /out is a file/],
    [
      'a page that is a folder',
      () => mkdirSync(join(place.folder, 'out/index.html'), { recursive: true }),
      /index\.html/,
    ],
    [
      'the folder of another crawl',
      () => place.write({ 'out/.crawl.lock': `${process.pid}\n` }),
      /another crawl \(process/,
    ],
  ]
  it.each(FOLDERS)('does not write to %s', async (_, make, message) => {
    const { origin } = await site({ pages: things(1) })
    make()
    const { code, err } = await crawl(origin, '--out', 'out', '--quiet')
    expect(err).toMatch(message)
    expect(err).not.toMatch(/internal error/)
    expect(code).toBe(2)
  })

  it('takes the folder of a crawl that was killed', async () => {
    const { origin } = await site({ pages: things(1) })
    place.write({ 'out/.crawl.lock': '999999999\n' })
    expect((await crawl(origin, '--out', 'out')).code).toBe(0)
    expect(files('out')).toEqual(['ShowThingOf0x.html', 'index.html', 'manifest.json'])
  })

  it('says why when nothing can be fetched, and leaves no manifest', async () => {
    const { origin } = await site({ pages: new Map() })
    const { code, err } = await crawl(origin, '--out', 'out')
    expect(code).toBe(1)
    expect(err).toMatch(/failed: \S+index\.html: status 404\nhwapi: things: no page of the reference was found/)
    expect(files('out')).toEqual([])
  })
})

describe('the program', () => {
  const bundle = join(import.meta.dirname, '../../.cache/test-crawl')
  beforeAll(async () => {
    await build({
      entryPoints: [join(import.meta.dirname, '../../hwapi.ts')],
      outdir: bundle,
      bundle: true,
      splitting: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    })
  })

  const start = (origin: string, ...args: string[]): ChildProcess & { told: () => string } => {
    const from = ['--from', `${origin}${BASE}index.html`]
    const child = spawn(process.execPath, [join(bundle, 'hwapi.js'), 'crawl', 'things', ...from, ...args], {
      cwd: place.folder,
    })
    let told = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (told += String(data)))
    return Object.assign(child, { told: () => told })
  }
  const ended = async (child: ChildProcess): Promise<number | null> =>
    new Promise((resolve) => child.on('exit', (code) => resolve(code)))

  it('leaves a folder that can be resumed when it is interrupted', async () => {
    const running: ChildProcess[] = []
    const misbehave: SiteOptions['misbehave'] = new Map()
    // The tenth page never answers; the interrupt comes while it is waited for, with many pages left and a long pause between them.
    misbehave.set(`${BASE}ShowThingOf9x.html`, (_, count) => count === 1 && Boolean(running[0]?.kill('SIGINT')))
    const { origin, requests } = await site({ pages: things(300), misbehave })
    const child = start(origin, '--delay', '20', '--concurrency', '1')
    running.push(child)
    expect(await ended(child)).toBe(1)
    expect(child.told()).toMatch(/interrupted; run the same command again/)
    expect(files()).not.toContain('.crawl.lock')
    expect(statuses().filter((status) => status === 'ok')).toHaveLength(10)
    requests.length = 0
    const second = start(origin, '--delay', '0')
    expect(await ended(second)).toBe(0)
    expect(requests.filter((line) => line.includes('/Show')).length).toBe(291)
    expect(existsSync(join(place.folder, FOLDER, 'ShowThingOf299x.html'))).toBe(true)
  })
})
