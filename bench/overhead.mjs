import { build } from 'esbuild'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { median } from './measure.mjs'

const BATCHES = 40
const CALLS = 200

/** Microseconds of CPU for one call, over a batch: other programs on the machine do not count. */
async function batch(call) {
  const start = process.cpuUsage()
  for (let made = 0; made < CALLS; made++) await call()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / CALLS
}

/**
 * What a call through the generated client costs above one of `fetch` with `json()`: the same answer from the same function in
 * place of the network, batches of both in turn, the median of each.
 * @param root the project's folder
 * @param out a folder for the runtime's bundle
 * @returns rows of what is measured, and the figure
 */
export async function measureOverhead(root, out) {
  mkdirSync(out, { recursive: true })
  const outfile = join(out, 'runtime.mjs')
  await build({
    entryPoints: [join(root, 'generator/runtime/index.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
  })
  const { createClient, operation } = await import(pathToFileURL(outfile).href)
  const fetch = async (_url, _init) =>
    new Response('{"desktops":[{"id":"1","name":"a"}],"total_count":1}', {
      headers: { 'content-type': 'application/json', 'x-request-id': 'r' },
    })
  const list = operation('ListDesktops', 'GET /v2/{project_id}/desktops')
  const client = (credentials) => createClient({ endpoint: 'https://a.example', projectId: 'p', fetch, credentials })
  const through = (made) => () => list(made, { query: { limit: 10 } })
  const calls = {
    bare: async () => (await fetch('https://a.example/v2/p/desktops?limit=10', { method: 'GET' })).json(),
    unsigned: through(client()),
    token: through(client({ token: 'a-token-of-iam' })),
    signed: through(client({ ak: 'an-access-key', sk: 'a-secret-key' })),
  }
  const times = new Map(Object.keys(calls).map((name) => [name, []]))
  for (const call of Object.values(calls)) for (let warm = 0; warm < 10; warm++) await batch(call)
  for (let turn = 0; turn < BATCHES; turn++)
    for (const [name, call] of Object.entries(calls)) times.get(name).push(await batch(call))
  const above = (name) => `${(median(times.get(name)) - median(times.get('bare'))).toFixed(0)} µs`
  return [
    ['without credentials', above('unsigned')],
    ['with a token', above('token')],
    ['signed (AK/SK)', above('signed')],
  ]
}
