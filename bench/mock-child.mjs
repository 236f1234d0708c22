// Loads one bundle of MSW handlers, asks it for every operation, and prints times and bodies as JSON. Run by mock-peers.mjs.
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'

const [bundle, asked] = process.argv.slice(2)
const requests = JSON.parse(readFileSync(asked, 'utf8'))
const { getResponse } = await import('msw')
const start = performance.now()
const { handlers } = await import(pathToFileURL(bundle).href)
const load = performance.now() - start

const times = []
const bodies = []
for (let round = 0; round < 3; round++) {
  for (const { method, path, body } of requests) {
    const init = body ? { method, body: '{}', headers: { 'content-type': 'application/json' } } : { method }
    const request = new Request(`http://localhost${path}`, init)
    const begin = performance.now()
    let value
    try {
      value = await (await getResponse(handlers, request))?.json()
    } catch {
      value = undefined
    }
    times.push(performance.now() - begin)
    if (round === 0) bodies.push(value ?? null)
  }
}
process.stdout.write(JSON.stringify({ load, times, bodies }))
