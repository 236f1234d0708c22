import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Io } from '../../commands/io.js'
import { mockCommand, type MockCommandOptions } from '../../commands/mock.js'
import { DOCUMENT } from '../generator/mock/service.js'

let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'hwapi-mock-'))
  writeFileSync(join(cwd, 'openapi.json'), JSON.stringify(DOCUMENT))
  writeFileSync(join(cwd, 'empty.json'), '{"openapi":"3.0.3","info":{"title":"x","version":"1"},"paths":{}}')
  writeFileSync(join(cwd, 'other.json'), '{"hello":1}')
})
afterAll(() => rmSync(cwd, { recursive: true }))

interface Run {
  readonly out: string[]
  readonly err: string[]
  readonly stop: () => void
  readonly ended: Promise<number>
  readonly url: Promise<string>
}

function run(file: string, options: MockCommandOptions, env: Record<string, string> = {}): Run {
  const controller = new AbortController()
  const [out, err]: [string[], string[]] = [[], []]
  let found: (url: string) => void = () => undefined
  const url = new Promise<string>((done) => (found = done))
  const io: Io = {
    cwd,
    env,
    out: (line) => {
      out.push(line)
      const match = /http:\/\/[\d.:]+/.exec(line)
      if (match) found(match[0])
    },
    err: (line) => err.push(line),
    now: () => 0,
    isTerminal: false,
    color: false,
    signal: controller.signal,
  }
  return { out, err, stop: () => controller.abort(), ended: mockCommand(io, [file], { port: 0, ...options }), url }
}

describe('hwapi mock', () => {
  it('says where each body comes from', async () => {
    const told = run('openapi.json', { plan: true })
    expect(await told.ended).toBe(0)
    expect(told.out).toContainEqual(expect.stringMatching(/^example +showExample 200$/))
    expect(told.out.at(-1)).toMatch(/^\d+ bodies: .*\d+ made$/)
    const json = run('openapi.json', { plan: true, json: true })
    await json.ended
    expect(JSON.parse(json.out.join('\n'))).toMatchObject({
      bodies: expect.arrayContaining([
        expect.objectContaining({ operation: 'showExample', status: '200', origin: 'example', valid: true }),
      ]) as unknown[],
    })
  })

  it('prints its address and operations, answers, and ends when told to', async () => {
    const mock = run('openapi.json', {})
    const url = await mock.url
    expect(mock.out[0]).toMatch(/^Mock of Desks at http:\/\/127\.0\.0\.1:\d+ \(12 operations/)
    expect(mock.out.join('\n')).toMatch(/GET {5}\/v2\/\{project_id\}\/desktops {2}listDesktops/)
    expect((await fetch(`${url}/v2/p/desktops`, { headers: { 'x-auth-token': 't' } })).status).toBe(200)
    mock.stop()
    expect(await mock.ended).toBe(0)
    expect(mock.err).toContain('GET /v2/p/desktops 200')
    await expect(fetch(url)).rejects.toThrow()
  })

  it('prints JSON, and nothing else', async () => {
    const mock = run('openapi.json', { json: true })
    const url = await mock.url
    expect(JSON.parse(mock.out.join(''))).toMatchObject({
      url,
      operations: expect.arrayContaining([
        { name: 'listDesktops', method: 'GET', path: '/v2/{project_id}/desktops' },
      ]) as unknown,
    })
    mock.stop()
    await mock.ended
  })

  it('takes its options', async () => {
    const mock = run('openapi.json', { checkRequests: false, store: false, rateLimit: 1, quiet: true })
    const url = `${await mock.url}/v2/p/desktops?limit=x`
    expect([(await fetch(url)).status, (await fetch(url)).status]).toEqual([200, 429])
    expect(mock.out).toHaveLength(1)
    mock.stop()
    await mock.ended
    expect(mock.err).toEqual([])
  })

  it('verifies signatures with the secret of the environment', async () => {
    const mock = run('openapi.json', { quiet: true }, { HWAPI_MOCK_SECRET: 'ak:sk' })
    const response = await fetch(`${await mock.url}/v2/p/desktops`, {
      headers: { authorization: 'SDK-HMAC-SHA256 nonsense' },
    })
    expect(response.status).toBe(401)
    mock.stop()
    await mock.ended
  })

  it.each([
    ['a missing file', 'nothing.json', {}, /cannot read nothing\.json/],
    ['a document without operations', 'empty.json', {}, /empty\.json has no operations/],
    ['no API document', 'other.json', {}, /^other\.json/],
    ['a secret that is none', 'openapi.json', { secret: 'sk' }, /no pair of keys/],
  ] as const)('says what is wrong with %s', async (_, file, options, message) => {
    await expect(run(file, options).ended).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(message) as string,
    })
  })

  it('says when the port is taken', async () => {
    const other = createServer()
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    await expect(run('openapi.json', { port }).ended).rejects.toMatchObject({
      name: 'UserError',
      message: `port ${port} of 127.0.0.1 is in use`,
    })
    other.close()
  })
})
