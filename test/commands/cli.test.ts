import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, Workplace } from './harness.js'

let place: Workplace
beforeEach(() => void (place = new Workplace()))
afterEach(() => place.remove())

const PAGES = {
  'pages/CreateThing.html': page('Creating a Thing', 'POST /v1/{project_id}/things'),
  'pages/UpdateThing.html': page('Updating a Thing', 'PUT /v1/{project_id}/things/{thing_id}'),
}
const SCRAPE = ['scrape', 'pages', '--service', 'things', '--out', 'things.yaml']
const SPEC = 'openapi: 3.0.3\ninfo: {title: Things, version: 1.0.0}\npaths: {}\n'

/** Each command line: what it must answer, in one line, without a stack trace. */
const BAD: readonly (readonly [
  name: string,
  args: readonly string[],
  files: Record<string, string>,
  message: RegExp,
])[] = [
  ['nothing', [], {}, /Usage: hwapi/],
  ['an unknown command', ['frobnicate'], {}, /unknown command/],
  ['an unknown option', ['generate', 'x', '--out', 'o', '--frobnicate'], {}, /unknown option/],
  ['a missing option', ['scrape', 'x', '--out', 'a.yaml'], {}, /--service/],
  [
    'a path that is not there',
    ['scrape', 'gone.html', '--service', 'a', '--out', 'a.yaml'],
    {},
    /no such file or folder: gone\.html\. /,
  ],
  ['an empty file', ['scrape', 'a.html', '--service', 'a', '--out', 'a.yaml'], { 'a.html': ' \n' }, /a\.html is empty/],
  ['an empty folder', ['scrape', '.', '--service', 'a', '--out', 'a.yaml'], { 'x/.keep': '' }, /no document in folder/],
  [
    'a file that is no document',
    ['scrape', 'a.txt', '--service', 'a', '--out', 'a.yaml'],
    { 'a.txt': 'hello\n' },
    /no API operation found in a\.txt/,
  ],
  [
    'a binary file',
    ['scrape', 'a.txt', '--service', 'a', '--out', 'a.yaml'],
    { 'a.txt': 'a\0b' },
    /a\.txt is not a text file/,
  ],
  [
    'an output of no known format',
    ['scrape', 'pages', '--service', 'a', '--out', 'a.txt'],
    PAGES,
    /cannot tell the format of a\.txt/,
  ],
  [
    'a service code that is a path',
    ['scrape', 'pages', '--service', '../a', '--out', 'a.yaml'],
    PAGES,
    /not a service's code/,
  ],
  [
    'a YAML that does not parse',
    ['generate', 'a.yaml', '--out', 'o'],
    { 'a.yaml': 'a: [1\nb: 2\n' },
    /a\.yaml:\d+:\d+: /,
  ],
  ['a YAML that is no spec', ['generate', 'a.yaml', '--out', 'o'], { 'a.yaml': 'a: 1\n' }, /a\.yaml/],
  [
    'a folder that is not ours',
    ['generate', 'a.yaml', '--out', 'mine'],
    { 'a.yaml': SPEC, 'mine/letter.txt': 'dear' },
    /mine was not written by hwapi generate/,
  ],
  ['checking what is no spec', ['check', 'a.yaml'], { 'a.yaml': '- 1\n' }, /no OpenAPI 3 document/],
  ['a diff of one', ['diff', 'a.yaml'], { 'a.yaml': SPEC }, /one spec is not enough/],
  [
    'a diff of a spec in several files',
    ['diff', 'a.yaml', 'b.yaml'],
    { 'a.yaml': SPEC, 'b.yaml': SPEC.replace('{}', '{/a: {$ref: ./paths/a.yaml}}') },
    /b\.yaml refers to another file \(\.\/paths\/a\.yaml\)/,
  ],
  [
    'a service without documents',
    ['regenerate', 'a'],
    { 'spec/a/service.yaml': 'service: a\ntitle: A\nlanguage: en\ndocuments: [docs]\n' },
    /no documents at spec\/a\/docs\. .*hwapi crawl a/,
  ],
  ['no services', ['regenerate'], {}, /no spec\/<service>\/service\.yaml/],
  [
    'an unknown service',
    ['regenerate', 'nix'],
    { 'spec/a/service.yaml': 'x' },
    /no such service: nix\. Known services: a/,
  ],
  ['a shard out of range', ['regenerate', '--shard', '3/2'], {}, /i\/n/],
  [
    'a service.yaml with a slip',
    ['regenerate', 'a'],
    { 'spec/a/service.yaml': 'service: a\ntitel: A\n' },
    /unknown member "titel"/,
  ],
  ['a crawl over http', ['crawl', 'a', '--from', 'http://support.huaweicloud.com/x'], {}, /cannot start at/],
]

describe('wrong usage and unreadable input', () => {
  it.each(BAD)('%s', async (_, args, files, message) => {
    place.write(files)
    const { code, err } = await place.run(...args)
    expect(err).toMatch(message)
    expect(err).not.toMatch(/\n\s+at |internal error/)
    expect(code).toBe(2)
    expect(readdirSync(place.folder).filter((name) => name.endsWith('.tmp') || name === 'a.yaml.tmp')).toEqual([])
  })
})

describe('help', () => {
  it.each(['scrape', 'generate', 'regenerate', 'check', 'diff', 'crawl', 'init', 'mock'])(
    '%s --help has an example',
    async (command) => {
      const { code, out } = await place.run(command, '--help')
      expect(code).toBe(0)
      expect(out).toContain(`Example:\n  hwapi ${command}`)
    },
  )

  it('has a version', async () => {
    expect((await place.run('--version')).out).toBe('0.0.0')
  })
})

describe('scrape and generate', () => {
  it('turns pages into a spec, and the spec into code', async () => {
    place.write(PAGES)
    const scraped = await place.run(...SCRAPE, '--report', 'things.md')
    expect(scraped).toMatchObject({ code: 0 })
    expect(scraped.out).toMatch(/operations 2/)
    expect(place.read('things.yaml')).toContain('operationId: CreateThing')
    expect(place.read('things.md')).toContain('# ')
    const generated = await place.run('generate', 'things.yaml', '--out', 'sdk')
    expect(generated.code).toBe(0)
    expect(place.read('sdk/client.ts')).toContain('createThing')
    expect(await place.run('generate', 'things.yaml', '--out', 'sdk', '--quiet')).toMatchObject({
      code: 0,
      out: '',
      err: '',
    })
  })

  it('prints a summary for programs', async () => {
    place.write(PAGES)
    const { out } = await place.run(...SCRAPE, '--json')
    expect(JSON.parse(out)).toMatchObject({
      service: 'things',
      operations: 2,
      rows: { reported: 0 },
      failed: false,
      files: ['things.yaml'],
    })
  })

  it('keeps a good output when the input is bad', async () => {
    place.write(PAGES)
    await place.run(...SCRAPE)
    const good = place.read('things.yaml')
    place.write({ 'pages/CreateThing.html': '<p>x</p>', 'pages/UpdateThing.html': '<p>x</p>' })
    expect((await place.run(...SCRAPE)).code).toBe(2)
    expect(place.read('things.yaml')).toBe(good)
  })

  it('writes JSON, 3.1, a folder of files, and a spec without extensions', async () => {
    place.write(PAGES)
    const base = ['scrape', 'pages', '--service', 'things']
    await place.run(...base, '--out', 'a.json', '--openapi', '3.1')
    expect(JSON.parse(place.read('a.json'))).toMatchObject({ openapi: '3.1.0' })
    await place.run(...base, '--out', 'b.yaml', '--no-extensions')
    expect(place.read('b.yaml')).not.toMatch(/^ *x-/m)
    await place.run(...base, '--out', 'split/openapi.yaml', '--split')
    expect(place.read('split/openapi.yaml')).toContain('$ref: ./paths/')
    expect(existsSync(join(place.folder, 'split/schemas'))).toBe(true)
  })

  it('generates from a split spec when told so, and says what is missing when not', async () => {
    place.write(PAGES)
    await place.run('scrape', 'pages', '--service', 'things', '--out', 'split', '--split')
    const refused = await place.run('generate', 'split/openapi.yaml', '--out', 'sdk')
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('--allow-external-refs')
    const { code } = await place.run('generate', 'split/openapi.yaml', '--out', 'sdk', '--allow-external-refs')
    expect(code).toBe(0)
    expect(place.read('sdk/operations.ts')).toContain('createThing')
  })

  it.each(['folder', 'folder/', 'v1.0', './'])('writes a split spec into the folder %s', async (out) => {
    place.write(PAGES)
    const { code } = await place.run('scrape', 'pages', '--service', 'things', '--out', out, '--split')
    expect(code).toBe(0)
    expect(place.read(join(out, 'openapi.yaml'))).toContain('$ref: ./paths/')
  })

  it.each(['yaml', 'json'])('removes the files of an earlier split spec as %s, and no others', async (format) => {
    const base = ['--service', 'things', '--out', `openapi.${format}`, '--split']
    place.write({ ...PAGES, 'schemas/mine.json': '{}', 'paths/mine.yaml': 'a: 1\n' })
    await place.run('scrape', 'pages', ...base)
    const before = readdirSync(join(place.folder, 'paths'))
    await place.run('scrape', 'pages/CreateThing.html', ...base)
    const after = readdirSync(join(place.folder, 'paths'))
    expect(before.length).toBe(3)
    expect(after.length).toBe(2)
    expect(after).toContain('mine.yaml')
    expect(place.read('schemas/mine.json')).toBe('{}')
  })

  const CHINESE = page('\u67e5\u8be2', 'GET /v1/{project_id}/things')
  // What GB 2312 has for the title above.
  const inGbk = (text: string): Buffer =>
    Buffer.concat(
      text
        .split('\u67e5\u8be2')
        .flatMap((part, index) => [...(index > 0 ? [Buffer.from([0xb2, 0xe9, 0xd1, 0xaf])] : []), Buffer.from(part)]),
    )
  const withMeta = (charset: string): string => `<meta charset="${charset}">${CHINESE}`
  it.each([
    ['UTF-8', Buffer.from(CHINESE)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${CHINESE}`)],
    ['UTF-8 that still says GBK', Buffer.from(withMeta('gbk'))],
    ['UTF-8 that says UTF-16', Buffer.from(withMeta('utf-16'))],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${CHINESE}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${CHINESE}`, 'utf16le').swap16()],
    ['GBK that says so', inGbk(withMeta('GBK'))],
    ['GBK that does not say so', inGbk(CHINESE)],
  ])('reads a page saved by hand in %s', async (_, bytes) => {
    place.write({ 'a.html': '' })
    writeFileSync(join(place.folder, 'a.html'), bytes)
    await place.run('scrape', 'a.html', '--service', 'things', '--out', 'a.yaml')
    expect(place.read('a.yaml')).toContain('summary: \u67e5\u8be2\n')
  })
})

describe('regenerate', () => {
  const service = { 'spec/things/service.yaml': 'service: things\ntitle: Things\nlanguage: en\ndocuments: [docs]\n' }
  const docs = Object.fromEntries(
    Object.entries(PAGES).map(([path, text]) => [path.replace('pages/', 'spec/things/docs/'), text]),
  )

  it('writes everything, then finds everything current', async () => {
    place.write({ ...service, ...docs })
    expect(await place.run('regenerate', '--check')).toMatchObject({
      code: 1,
      err: expect.stringContaining('spec/things/openapi.yaml') as string,
    })
    expect(existsSync(join(place.folder, 'generated'))).toBe(false)
    expect((await place.run('regenerate')).code).toBe(0)
    expect(place.read('spec/things/CHANGELOG.md')).toContain('## 1.0.0')
    expect((await place.run('regenerate')).out).toContain('everything is current')
    expect((await place.run('regenerate', '--check')).code).toBe(0)
  })

  it('tells what changed, steps the version, and shows a dry run', async () => {
    place.write({ ...service, ...docs })
    await place.run('regenerate')
    place.write({
      'spec/things/docs/CreateThing.html': page(
        'Creating a Thing',
        'POST /v1/{project_id}/things',
        [
          ['name', 'Yes', 'String', 'The name.'],
          ['kind', 'Yes', 'String', 'The kind.'],
        ],
        '2026-02-02',
      ),
    })
    const dry = await place.run('regenerate', '--dry-run')
    expect(dry.out).toContain('+++ b/spec/things/openapi.yaml')
    expect(place.read('spec/things/openapi.yaml')).not.toContain('kind')
    const absolute = join(place.folder, 'elsewhere/label')
    expect((await place.run('regenerate', '--changes', 'changes.md', '--label', absolute)).code).toBe(0)
    expect(place.read('elsewhere/label')).toBe('breaking\n')
    expect(place.read('spec/things/CHANGELOG.md')).toMatch(
      /## 2\.0\.0\n\nDocuments of 2026-02-02[\s\S]*`createThing`: body property `kind` is new[\s\S]*## 1\.0\.0/,
    )
    expect(place.read('spec/things/openapi.yaml')).toContain('version: 2.0.0')
    expect((await place.run('regenerate', '--check')).code).toBe(0)
  })

  it('lets no bad service stop the others', async () => {
    place.write({ ...service, ...docs, 'spec/bad/service.yaml': 'service: bad\n' })
    const { code, out, err } = await place.run('regenerate')
    expect(code).toBe(1)
    expect(err).toMatch(/bad: .*title is missing/)
    expect(out).toContain('things: ')
    expect(existsSync(join(place.folder, 'spec/things/openapi.yaml'))).toBe(true)
  })
})

describe('init', () => {
  it('writes a service.yaml that regenerate reads', async () => {
    expect((await place.run('init', 'things')).code).toBe(0)
    place.write(
      Object.fromEntries(
        Object.entries(PAGES).map(([path, text]) => [path.replace('pages/', 'spec/things/docs/'), text]),
      ),
    )
    expect((await place.run('regenerate', 'things')).code).toBe(0)
    expect((await place.run('init', 'things')).err).toContain('exists already')
  })
})

describe('diff', () => {
  it('fails on breaking changes when asked', async () => {
    place.write({
      'a.yaml': SPEC.replace(
        'paths: {}',
        'paths: {/a: {get: {operationId: A, responses: {"200": {description: ok}}}}}',
      ),
      'b.yaml': SPEC,
    })
    expect(await place.run('diff', 'a.yaml', 'b.yaml')).toMatchObject({ code: 0 })
    const failed = await place.run(
      'diff',
      'a.yaml',
      'b.yaml',
      '--fail-on',
      'breaking',
      '--format',
      'html',
      '--out',
      'd.html',
    )
    expect(failed.code).toBe(1)
    expect(place.read('d.html')).toContain('is no longer documented')
  })
})
