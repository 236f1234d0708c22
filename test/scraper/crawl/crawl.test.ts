import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { crawl, type CrawlOptions, type CrawlResult } from '../../../scraper/crawl/crawl.js'
import { LIMITS, retryAfter, type CrawlIo, type FetchLimits } from '../../../scraper/crawl/fetcher.js'
import type { Manifest } from '../../../scraper/crawl/manifest.js'
import { pageUrl, scopeOf } from '../../../scraper/crawl/scope.js'
import type { Store } from '../../../scraper/crawl/store.js'
import { smallPage, startSite, type Misbehaviour, type Site, type SiteOptions } from './site.js'

const BASE = '/intl/en-us/api-things/'
const sites: Site[] = []
afterEach(async () => {
  for (const site of sites.splice(0)) await site.close()
})

async function site(options: SiteOptions): Promise<Site> {
  const started = await startSite(options)
  sites.push(started)
  return started
}

class Memory implements Store {
  readonly files = new Map<string, string>()
  readManifest = (): string | undefined => this.files.get('manifest.json')
  writeManifest = (text: string): void => void this.files.set('manifest.json', text)
  readPage = (file: string): string | undefined => this.files.get(file)
  writePage = (file: string, text: string): void => void this.files.set(file, text)
  removePage = (file: string): void => void this.files.delete(file)
  sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
  get manifest(): Manifest {
    return JSON.parse(this.files.get('manifest.json')!) as Manifest
  }
  status(name: string): string | undefined {
    return this.manifest.pages.find(({ url }) => url.endsWith(`/${name}`))?.status
  }
  get pages(): string[] {
    return [...this.files.keys()].filter((file) => file !== 'manifest.json').sort()
  }
}

interface Run {
  readonly options?: Partial<CrawlOptions>
  readonly limits?: Partial<FetchLimits>
  readonly signal?: AbortSignal
  readonly onPage?: (done: number) => void
}

async function run(
  origin: string,
  store: Store,
  { options, limits, signal, onPage }: Run = {},
): Promise<CrawlResult & { waits: number[] }> {
  const waits: number[] = []
  const from = `${origin}${BASE}index.html`
  const io: CrawlIo = {
    fetch,
    sleep: async (ms, abort) => {
      abort.throwIfAborted()
      waits.push(ms)
    },
    random: () => 1,
    now: () => 1_000_000,
    signal: signal ?? new AbortController().signal,
  }
  const settings: CrawlOptions = {
    scope: scopeOf('things', 'en-us', from)!,
    from,
    concurrency: 2,
    delayMs: 0,
    maxPages: 500,
    maxMs: 60_000,
    acceptRemovals: false,
    limits: { ...LIMITS, timeoutMs: 3000, ...limits },
    ...options,
  }
  const result = await crawl(settings, store, io, ({ done }) => onPage?.(done))
  return { ...result, waits }
}

/** A site of an index, a chapter and operations `Show0.html` ... */
function things(count = 4): Map<string, string> {
  const names = Array.from({ length: count }, (_, index) => `Show${index}.html`)
  return new Map([
    [
      `${BASE}index.html`,
      smallPage('Index', ['chapter.html', 'https://elsewhere.invalid/api-things/x.html', '../api-others/a.html']),
    ],
    [`${BASE}chapter.html`, smallPage('Chapter', names)],
    ...names.map(
      (name, index) => [`${BASE}${name}`, smallPage(name, [], `GET /v1/things${index}`)] as [string, string],
    ),
  ])
}

const misbehave = (page: string, how: Misbehaviour): Map<string, Misbehaviour> => new Map([[`${BASE}${page}`, how]])

describe('crawl', () => {
  it('finds pages by links, menu and sitemap, and stays within the reference', async () => {
    const pages = things()
    pages.set(
      '/intl/en-us/things/v3_support_leftmenu_fragment.html',
      '<li class="nav-item"><a href="javascript:void(0)" p-href="/intl/en-us/api-things/FromMenu.html">x</a></li>',
    )
    pages.set(`${BASE}FromMenu.html`, smallPage('FromMenu', [], 'POST /v1/menu'))
    pages.set(`${BASE}FromSitemap.html`, smallPage('FromSitemap', [], 'PUT /v1/map'))
    const options: SiteOptions = { pages, gzip: true }
    const { origin, requests, most, agents } = await site(options)
    const urls = ['FromSitemap.html', 'Dead.html'].map((name) => `<url><loc>${origin}${BASE}${name}</loc></url>`)
    pages.set('/sitemap.xml', `<sitemapindex><sitemap><loc>${origin}/sitemap-1.xml</loc></sitemap></sitemapindex>`)
    pages.set(
      '/sitemap-1.xml',
      `<urlset>${urls.join('')}<url><loc>https://elsewhere.invalid/a.html</loc></url></urlset>`,
    )
    const store = new Memory()
    const result = await run(origin, store)
    expect(result).toMatchObject({ outcome: 'complete', operations: 6, problems: [], lost: [] })
    expect(store.pages).toEqual([
      'FromMenu.html',
      'FromSitemap.html',
      'Show0.html',
      'Show1.html',
      'Show2.html',
      'Show3.html',
      'chapter.html',
      'index.html',
    ])
    expect(requests.some((line) => line.includes('api-others'))).toBe(false)
    expect(most()).toBeLessThanOrEqual(2)
    expect([...agents]).toEqual([LIMITS.userAgent])
    expect(store.status('Dead.html')).toBeUndefined()
  })

  it('asks only for changes the second time, and rewrites only what changed', async () => {
    const pages = things()
    const { origin, requests } = await site({ pages })
    const store = new Memory()
    await run(origin, store)
    pages.set(`${BASE}Show1.html`, smallPage('New title', [], 'GET /v1/things1'))
    requests.length = 0
    const result = await run(origin, store)
    expect(result).toMatchObject({ outcome: 'complete', pages: { changed: 1, ok: 6 } })
    expect(store.files.get('Show1.html')).toContain('New title')
  })

  const FAULTS: readonly (readonly [name: string, how: Misbehaviour, status: string, requests: number])[] = [
    [
      '429 twice, then the page',
      (response, count) => count <= 2 && Boolean(response.writeHead(429, { 'retry-after': '7' }).end()),
      'ok',
      3,
    ],
    ['503 for ever', (response) => Boolean(response.writeHead(503).end()), 'failed', 5],
    ['a broken connection once', (response, count) => count === 1 && Boolean(response.destroy()), 'ok', 2],
    [
      'a body cut off once',
      (response, count, page) =>
        count === 1 &&
        Boolean(
          response
            .writeHead(200, { 'content-type': 'text/html', 'content-length': page.length + 50 })
            .write(page.slice(0, 20), () => response.destroy()),
        ),
      'ok',
      2,
    ],
    [
      'HTML that ends early once',
      (response, count, page) =>
        count === 1 && Boolean(response.writeHead(200, { 'content-type': 'text/html' }).end(page.slice(0, -10))),
      'ok',
      2,
    ],
    [
      'a page that never ends',
      (response) => response.writeHead(200, { 'content-type': 'text/html' }).write('<html>') || true,
      'failed',
      2,
    ],
    [
      'a redirect to another host',
      (response) => Boolean(response.writeHead(302, { location: 'https://elsewhere.invalid/' }).end()),
      'failed',
      1,
    ],
    [
      'a redirect in a circle',
      (response) => Boolean(response.writeHead(302, { location: `${BASE}Show0.html` }).end()),
      'failed',
      6,
    ],
    [
      'a page of 50 MB',
      (response) => Boolean(response.writeHead(200, { 'content-type': 'text/html' }).end('x'.repeat(50 * 1024 * 1024))),
      'failed',
      1,
    ],
    [
      'no page at all',
      (response) => Boolean(response.writeHead(200, { 'content-type': 'application/zip' }).end('PK')),
      'failed',
      1,
    ],
    [
      'the "not found" page with status 200',
      (response) =>
        Boolean(response.writeHead(200, { 'content-type': 'text/html' }).end('<title>404页面_华为云</title>')),
      'gone',
      1,
    ],
  ]
  it.each(FAULTS)('%s', async (name, how, status, requests) => {
    const started = await site({ pages: things(), misbehave: misbehave('Show0.html', how) })
    const store = new Memory()
    const endless = name.includes('never ends')
    const result = await run(started.origin, store, { limits: endless ? { timeoutMs: 200, retries: 1 } : {} })
    expect(result.outcome).toBe('complete')
    expect(started.requests.filter((line) => line.endsWith('/Show0.html')).length).toBe(requests)
    expect(store.status('Show0.html') ?? 'gone').toBe(status)
    expect(store.status('Show1.html')).toBe('ok')
    if (name.startsWith('429')) expect(result.waits).toEqual([7000, 7000])
    if (name.startsWith('503')) expect(result.waits).toEqual([1000, 2000, 4000, 8000])
  })

  it('keeps the last good copy of a page that fails, and says so', async () => {
    const faults = new Map<string, Misbehaviour>()
    const { origin } = await site({ pages: things(), misbehave: faults })
    const store = new Memory()
    await run(origin, store)
    faults.set(`${BASE}Show2.html`, (response) => Boolean(response.writeHead(500).end()))
    const result = await run(origin, store)
    expect(store.status('Show2.html')).toBe('stale')
    expect(store.pages).toContain('Show2.html')
    expect(result.problems).toMatchObject([{ status: 'stale', problem: 'status 500' }])
  })

  it('never stores the challenge page; ends after patient retries, and resumes', async () => {
    const options: SiteOptions = { pages: things(8), challengeAfter: 9 }
    const { origin, requests } = await site(options)
    const store = new Memory()
    const result = await run(origin, store, { options: { concurrency: 1 } })
    expect(result.outcome).toBe('challenge')
    expect(result.waits).toEqual(LIMITS.challengeWaitsMs)
    expect([...store.files.values()].join('')).not.toContain('Slide to verify')
    const done = store.manifest.pages.filter(({ status }) => status === 'ok').length
    expect(done).toBeGreaterThan(0)
    delete options.challengeAfter
    requests.length = 0
    const second = await run(origin, store, { options: { concurrency: 1 } })
    expect(second).toMatchObject({ outcome: 'complete', operations: 8 })
    expect(requests.filter((line) => line.includes('/Show')).length).toBeLessThan(8)
  })

  it('leaves a folder that can be resumed when it is interrupted', async () => {
    const { origin, requests } = await site({ pages: things(30) })
    const store = new Memory()
    const controller = new AbortController()
    const first = await run(origin, store, {
      signal: controller.signal,
      onPage: (done) => done === 10 && controller.abort(),
    })
    expect(first.outcome).toBe('interrupted')
    expect(store.manifest.complete).toBe(false)
    const got = store.manifest.pages.filter(({ status }) => status === 'ok').length
    requests.length = 0
    const second = await run(origin, store)
    expect(second).toMatchObject({ outcome: 'complete', operations: 30 })
    expect(requests.filter((line) => line.includes('/Show')).length).toBeLessThanOrEqual(32 - got)
    expect(store.manifest.complete).toBe(true)
  })

  it('stops when over a tenth of the operations would vanish, unless told', async () => {
    const pages = things(10)
    const { origin } = await site({ pages })
    const store = new Memory()
    await run(origin, store)
    for (const name of ['Show0.html', 'Show1.html']) pages.delete(`${BASE}${name}`)
    const refused = await run(origin, store)
    expect(refused.outcome).toBe('removals')
    expect(refused.lost.length).toBe(2)
    expect(store.pages).toContain('Show0.html')
    expect((await run(origin, store)).outcome).toBe('removals')
    const accepted = await run(origin, store, { options: { acceptRemovals: true } })
    expect(accepted).toMatchObject({ outcome: 'complete', operations: 8 })
    expect(store.pages).not.toContain('Show0.html')
  })

  it('honours robots.txt', async () => {
    const { origin, requests } = await site({ pages: things(), robots: `User-agent: *\nDisallow: ${BASE}Show1.html\n` })
    const store = new Memory()
    await run(origin, store)
    expect(requests).not.toContain(`GET ${BASE}Show1.html`)
    expect(store.pages).toContain('Show2.html')
  })

  it('fetches nothing when robots.txt cannot be had', async () => {
    const started = await site({
      pages: things(),
      misbehave: new Map([['/robots.txt', (response) => Boolean(response.writeHead(500).end())]]),
    })
    expect((await run(started.origin, new Memory())).outcome).toBe('robots')
    expect(started.requests.every((line) => line === 'GET /robots.txt')).toBe(true)
  })

  it('stops at its limit of pages', async () => {
    const { origin } = await site({ pages: things(40) })
    expect((await run(origin, new Memory(), { options: { maxPages: 5 } })).outcome).toBe('limit')
  })

  it('says when there is nothing', async () => {
    const { origin } = await site({ pages: new Map() })
    expect((await run(origin, new Memory())).outcome).toBe('nothing')
  })
})

describe('scope', () => {
  const scope = scopeOf('elb', 'en-us')!
  const at = 'https://support.huaweicloud.com/intl/en-us/api-elb/index.html'
  it.each([
    ['ListPools.html', 'https://support.huaweicloud.com/intl/en-us/api-elb/ListPools.html'],
    ['ListPools.html#anchor', 'https://support.huaweicloud.com/intl/en-us/api-elb/ListPools.html'],
    ['/intl/en-us/api-elb/a_0.html?x=1', 'https://support.huaweicloud.com/intl/en-us/api-elb/a_0.html'],
    ['../api-ecs/a.html', undefined],
    ['../../api-elb/a.html', undefined],
    ['toctopics/a.html', undefined],
    ['https://evil.invalid/intl/en-us/api-elb/a.html', undefined],
    ['http://support.huaweicloud.com/intl/en-us/api-elb/a.html', undefined],
    ['a%2f..%2fb.html', undefined],
    ['a.pdf', undefined],
    ['http://[', undefined],
  ])('%s', (link, want) => expect(pageUrl(link, at, scope)).toBe(want))

  it.each([
    ['http://support.huaweicloud.com/a', undefined],
    ['ftp://x/a', undefined],
    ['https://user:word@x/a', undefined],
    ['nonsense', undefined],
  ])('does not start at %s', (from, want) => expect(scopeOf('elb', 'en-us', from)).toBe(want))
})

describe('Retry-After', () => {
  it.each([
    ['7', 7000],
    [' 0 ', 0],
    ['Thu, 01 Jan 1970 00:00:30 GMT', 20_000],
    ['soon', undefined],
    [null, undefined],
  ])('%s', (value, want) => expect(retryAfter(value, 10_000)).toBe(want))
})
