import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { crawl, type CrawlOptions, type CrawlResult } from '../../../scraper/crawl/crawl.js'
import { retryAfter } from '../../../scraper/crawl/answer.js'
import { LIMITS, type CrawlIo, type FetchLimits } from '../../../scraper/crawl/fetcher.js'
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
      'HTML that always ends early',
      (response, _, page) =>
        Boolean(response.writeHead(200, { 'content-type': 'text/html' }).end(page.replace('</html>', ''))),
      'ok',
      2,
    ],
    [
      'a comment after the end',
      (response, _, page) => Boolean(response.writeHead(200, { 'content-type': 'text/html' }).end(`${page}<!-- x -->`)),
      'ok',
      1,
    ],
    [
      'an empty page',
      (response) => Boolean(response.writeHead(200, { 'content-type': 'text/html' }).end(' ')),
      'failed',
      5,
    ],
    [
      'zero bytes',
      (response, _, page) => Boolean(response.writeHead(200, { 'content-type': 'text/html' }).end(`${page}\0`)),
      'failed',
      1,
    ],
    [
      '429 with a Retry-After that nobody waits for',
      (response) => Boolean(response.writeHead(429, { 'retry-after': '99999999999999999999' }).end()),
      'failed',
      1,
    ],
    [
      'a redirect out of the reference, for now',
      (response) => Boolean(response.writeHead(302, { location: '/login' }).end()),
      'failed',
      1,
    ],
    [
      'a redirect out of the reference, for good',
      (response) => Boolean(response.writeHead(301, { location: '/intl/en-us/index.html' }).end()),
      'gone',
      1,
    ],
    [
      'a bomb',
      (response) =>
        Boolean(
          response
            .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
            .end(gzipSync(Buffer.alloc(11 * 1024 * 1024))),
        ),
      'failed',
      1,
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
    if (name.startsWith('429 twice')) expect(result.waits).toEqual([7000, 7000])
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

  it('does not let a page without its operation replace the good copy, when that happens to many', async () => {
    const pages = things(10)
    const { origin } = await site({ pages })
    const store = new Memory()
    await run(origin, store)
    const good = new Map(pages)
    for (let index = 0; index < 5; index++) pages.set(`${BASE}Show${index}.html`, smallPage('We are working on it', []))
    const refused = await run(origin, store)
    expect(refused.outcome).toBe('removals')
    expect(refused.lost.length).toBe(5)
    expect(store.files.get('Show0.html')).toContain('GET /v1/things0')
    for (const [path, page] of good) pages.set(path, page)
    expect(await run(origin, store)).toMatchObject({ outcome: 'complete', operations: 10, pages: { changed: 0 } })
    pages.set(`${BASE}Show0.html`, smallPage('Moved into the manual', []))
    expect(await run(origin, store)).toMatchObject({ outcome: 'complete', operations: 9 })
    expect(store.files.get('Show0.html')).toContain('Moved into the manual')
  })

  it('follows pages to their new addresses: nothing is lost, and nothing is there twice', async () => {
    const pages = things(10)
    const faults = new Map<string, Misbehaviour>()
    const { origin } = await site({ pages, misbehave: faults })
    const store = new Memory()
    await run(origin, store)
    for (let index = 0; index < 10; index++) {
      const [before, after] = [`${BASE}Show${index}.html`, `${BASE}ShowThing${index}.html`]
      pages.set(after, pages.get(before)!)
      pages.delete(before)
      if (index < 5) faults.set(before, (response) => Boolean(response.writeHead(301, { location: after }).end()))
    }
    pages.set(
      `${BASE}chapter.html`,
      smallPage(
        'Chapter',
        Array.from({ length: 10 }, (_, index) => `Show${index < 5 ? '' : 'Thing'}${index}.html`),
      ),
    )
    expect(await run(origin, store)).toMatchObject({ outcome: 'complete', operations: 10, pages: { changed: 11 } })
    expect(store.pages.filter((file) => /^Show\d/.test(file))).toEqual([])
  })

  it('keeps pages that every system can keep', async () => {
    const names = ['List.html', 'list.html', 'CON.html', '%E6%9F%A5.html', 'a%20b.html', 'x..y.html']
    const pages = new Map([
      [`${BASE}index.html`, smallPage('Index', names)],
      ...names.map((name) => [`${BASE}${name}`, smallPage(name, [], 'GET /v1/a')] as [string, string]),
    ])
    const { origin } = await site({ pages })
    const store = new Memory()
    expect(await run(origin, store, { options: { concurrency: 1 } })).toMatchObject({ operations: 6, problems: [] })
    const lower = store.pages.map((file) => file.toLowerCase())
    expect(new Set(lower).size).toBe(7)
    for (const file of lower) expect(file).toMatch(/^[a-z0-9_~.-]+\.html$/)
    expect(lower).not.toContain('con.html')
    const again = await run(origin, store, { options: { concurrency: 1 } })
    expect(again).toMatchObject({ pages: { changed: 0, ok: 7 } })
  })

  it('reads pages in their own encoding, and keeps them as UTF-8', async () => {
    const han = (page: string): Buffer =>
      Buffer.concat(
        page
          .split('@')
          .flatMap((part, index) => [...(index > 0 ? [Buffer.from([0xb2, 0xe9, 0xd1, 0xaf])] : []), Buffer.from(part)]),
      )
    const send =
      (type: string, encode: (page: string) => Buffer): Misbehaviour =>
      (response, _, page) =>
        Boolean(response.writeHead(200, { 'content-type': type }).end(encode(page)))
    const page = smallPage('@', [], 'GET /v1/things')
    const meta = page.replace('<head>', '<head><meta charset="gb2312">')
    const pages = new Map([
      [`${BASE}index.html`, smallPage('Index', ['header.html', 'meta.html', 'mark.html', 'unknown.html'])],
      [`${BASE}header.html`, page],
      [`${BASE}meta.html`, meta],
      [`${BASE}mark.html`, smallPage('查询', [])],
      [`${BASE}unknown.html`, smallPage('查询', [])],
    ])
    const misbehave = new Map([
      [`${BASE}header.html`, send('text/html; charset=GBK', han)],
      [`${BASE}meta.html`, send('text/html', han)],
      [`${BASE}mark.html`, send('text/html; charset=GBK', (text) => Buffer.from(`\ufeff${text}`, 'utf16le'))],
      [`${BASE}unknown.html`, send('text/html; charset=klingon', (text) => Buffer.from(text))],
    ])
    const { origin } = await site({ pages, misbehave })
    const store = new Memory()
    await run(origin, store)
    for (const { url, title } of store.manifest.pages) if (!url.endsWith('index.html')) expect(title, url).toBe('查询')
    expect(store.files.get('meta.html')).toContain('<meta charset="utf-8">')
  })

  it('writes the same manifest again when nothing changed', async () => {
    const { origin } = await site({ pages: things() })
    const store = new Memory()
    await run(origin, store)
    const first = store.files.get('manifest.json')
    await run(origin, store)
    expect(store.files.get('manifest.json')).toBe(first)
  })

  it('takes over what it knows of a mirror that moved', async () => {
    const store = new Memory()
    await run((await site({ pages: things() })).origin, store)
    const { origin, requests } = await site({ pages: things() })
    expect(await run(origin, store)).toMatchObject({ outcome: 'complete', pages: { ok: 6, changed: 0 } })
    expect(requests.length).toBeGreaterThan(6)
    expect(store.manifest.pages.every(({ url }) => url.startsWith(origin))).toBe(true)
  })

  it('trusts no manifest that leads out of the folder or the reference', async () => {
    const { origin, requests } = await site({ pages: things() })
    const store = new Memory()
    const evil = (url: string, file: string): object => ({ url, file, status: 'ok', operations: 1 })
    const pages = [
      evil(`${origin}${BASE}a.html`, '../../secret.html'),
      evil(`${origin}${BASE}b.html`, '/etc/passwd'),
      evil(`${origin}/intl/en-us/api-others/..%2f..%2fb.html`, 'b.html'),
      evil('file:///etc/passwd', 'c.html'),
      null,
    ]
    const manifest = { version: 1, service: 'things', language: 'en-us', complete: true, pages }
    store.files.set('manifest.json', JSON.stringify(manifest))
    for (const file of ['../../secret.html', '/etc/passwd']) store.files.set(file, 'x')
    expect((await run(origin, store)).outcome).toBe('complete')
    expect(store.files.get('../../secret.html')).toBe('x')
    expect(requests.filter((line) => /a\.html|b\.html|passwd/.test(line))).toEqual([])
  })

  it.each([
    ['another service', JSON.stringify({ version: 1, service: 'others', language: 'en-us', run: 1, pages: [] })],
    ['a damaged one', '{"version": 1, "serv'],
  ])('leaves a folder alone that has a manifest of %s', async (_, text) => {
    const { origin, requests } = await site({ pages: things() })
    const store = new Memory()
    store.files.set('manifest.json', text)
    expect((await run(origin, store)).outcome).toBe('foreign')
    expect(store.files.get('manifest.json')).toBe(text)
    expect(requests).toEqual([])
  })

  it('tells a site that went down from bad pages in a row', async () => {
    const faults = new Map<string, Misbehaviour>()
    const started = await site({ pages: things(60), misbehave: faults })
    const down: Misbehaviour = (response) => Boolean(response.writeHead(503).end())
    for (let index = 0; index < 15; index++) faults.set(`${BASE}Show${index}.html`, down)
    const limits = { retries: 0 }
    expect(await run(started.origin, new Memory(), { limits })).toMatchObject({ outcome: 'complete', operations: 45 })
    for (let index = 0; index < 60; index++) faults.set(`${BASE}Show${index}.html`, down)
    let asked = 0
    faults.set('/robots.txt', (response) => ++asked > 1 && down(response, 1, ''))
    started.requests.length = 0
    expect((await run(started.origin, new Memory(), { limits })).outcome).toBe('unreachable')
    expect(started.requests.length).toBeLessThan(30)
  })

  it('calls a run failed in which most pages fail', async () => {
    const down: Misbehaviour = (response) => Boolean(response.writeHead(403).end())
    const faults = new Map(Array.from({ length: 9 }, (_, index) => [`${BASE}Show${index}.html`, down]))
    const { origin } = await site({ pages: things(9), misbehave: faults })
    const store = new Memory()
    expect((await run(origin, store)).outcome).toBe('failures')
    faults.clear()
    expect((await run(origin, store)).outcome).toBe('complete')
  })

  it('goes on after its limit of pages', async () => {
    const { origin } = await site({ pages: things(12) })
    const store = new Memory()
    const options = { maxPages: 5 }
    const outcomes = []
    for (let index = 0; index < 3; index++) outcomes.push((await run(origin, store, { options })).outcome)
    expect(outcomes).toEqual(['limit', 'limit', 'complete'])
    expect(store.pages.length).toBe(14)
  })

  it('reads a compressed sitemap, one of lines, and links from a base', async () => {
    const pages = things(1)
    const faults = new Map<string, Misbehaviour>()
    const { origin } = await site({ pages, misbehave: faults, robots: '' })
    pages.set(
      '/sitemap.xml',
      `<sitemapindex><sitemap><loc>${origin}/a.xml.gz</loc></sitemap><sitemap><loc>${origin}/b.txt</loc></sitemap></sitemapindex>`,
    )
    const packed = gzipSync(`<urlset><url><loc><![CDATA[${origin}${BASE}A.html]]></loc></url></urlset>`)
    faults.set('/a.xml.gz', (response) =>
      Boolean(response.writeHead(200, { 'content-type': 'application/gzip' }).end(packed)),
    )
    faults.set('/b.txt', (response) =>
      Boolean(response.writeHead(200, { 'content-type': 'text/plain' }).end(`${origin}${BASE}B.html\n`)),
    )
    pages.set(
      `${BASE}A.html`,
      smallPage('A', ['../C.html'], 'GET /v1/a').replace('<head>', `<head><base href="${BASE}x/">`),
    )
    for (const name of ['B', 'C']) pages.set(`${BASE}${name}.html`, smallPage(name, [], 'GET /v1/b'))
    expect(await run(origin, new Memory())).toMatchObject({ outcome: 'complete', operations: 4 })
  })

  it('stops for what the store throws', async () => {
    const { origin } = await site({ pages: things() })
    const store = new Memory()
    store.writePage = () => {
      throw new Error('the disk is full')
    }
    await expect(run(origin, store)).rejects.toThrow('the disk is full')
  })

  it.each([
    ['401', 'complete'],
    ['403', 'complete'],
    ['429', 'robots'],
  ])('takes a robots.txt with status %s as RFC 9309 says', async (status, outcome) => {
    const robots: Misbehaviour = (response) => Boolean(response.writeHead(Number(status)).end())
    const { origin } = await site({ pages: things(), misbehave: new Map([['/robots.txt', robots]]) })
    expect((await run(origin, new Memory())).outcome).toBe(outcome)
  })

  it('says when robots.txt forbids the reference, and when it is a challenge', async () => {
    const forbidden = await site({ pages: things(), robots: 'User-agent: huaweicloud-openapi-crawler\nDisallow: /\n' })
    expect((await run(forbidden.origin, new Memory())).outcome).toBe('forbidden')
    const challenged = await site({ pages: things(), challengeAfter: 0 })
    expect((await run(challenged.origin, new Memory())).outcome).toBe('challenge')
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
    [
      '//support.huaweicloud.com/intl/en-us/api-elb/a.html',
      'https://support.huaweicloud.com/intl/en-us/api-elb/a.html',
    ],
    // A page of a site with https that still links as it did before: the request is one with https all the same.
    [
      'http://support.huaweicloud.com/intl/en-us/api-elb/a.html',
      'https://support.huaweicloud.com/intl/en-us/api-elb/a.html',
    ],
    ['http://support.huaweicloud.com:8080/intl/en-us/api-elb/a.html', undefined],
    ['https://me:word@support.huaweicloud.com/intl/en-us/api-elb/a.html', undefined],
    ['%4Cist%50ools.html', 'https://support.huaweicloud.com/intl/en-us/api-elb/ListPools.html'],
    ['List Pools.html', 'https://support.huaweicloud.com/intl/en-us/api-elb/List%20Pools.html'],
    ['查询.html', 'https://support.huaweicloud.com/intl/en-us/api-elb/%E6%9F%A5%E8%AF%A2.html'],
    ['..%2fa.html', undefined],
    ['..%5ca.html', undefined],
    ['%2e%2e/a.html', undefined],
    ['a%00.html', undefined],
    ['a%ff.html', undefined],
    ['.a.html', undefined],
    [`${'a'.repeat(300)}.html`, undefined],
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
    ['-5', undefined],
    ['1.5', undefined],
    ['99999999999999999999', 1e23],
    ['Wed, 01 Jan 9999 00:00:00 GMT', 253_370_764_800_000 - 10_000],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    [null, undefined],
  ])('%s', (value, want) => expect(retryAfter(value, 10_000)).toBe(want))
})
