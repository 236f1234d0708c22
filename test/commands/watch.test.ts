import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, Workplace } from './harness.js'

const CONFIG = 'service: things\ntitle: Things\nlanguage: en\ndocuments: [docs]\n'
let place: Workplace
beforeEach(() => void (place = new Workplace()))
afterEach(() => place.remove())

const thing = (name: string): string => page('Creating a Thing', 'POST /v1/things', [[name, 'Yes', 'String', 'One.']])

/** Saves as most editors do: a new file takes the place of the old one. */
function replace(path: string, text: string): void {
  const file = join(place.folder, path)
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
}

describe('regenerate --watch', () => {
  it('hears of each edit, also of files that are replaced, and outlives a broken one', async () => {
    const docs = 'spec/things/docs/thing.html'
    place.write({ 'spec/things/service.yaml': CONFIG, [docs]: thing('first') })
    const lines: string[] = []
    const stop = new AbortController()
    const io = { err: (line: string) => void lines.push(line), signal: stop.signal }
    const ended = place.runWith(io, 'regenerate', '--watch')
    const spec = (): string => place.read('spec/things/openapi.yaml')
    await expect.poll(() => lines.join('\n'), { timeout: 20_000 }).toContain('watching things')
    for (const name of ['second', 'third']) {
      replace(docs, thing(name))
      await expect.poll(spec, { timeout: 20_000 }).toContain(`${name}:`)
    }
    replace('spec/things/service.yaml', 'service: [')
    await expect.poll(() => lines.join('\n'), { timeout: 20_000 }).toMatch(/service\.yaml:\d/)
    replace('spec/things/service.yaml', CONFIG)
    replace(docs, thing('fourth'))
    await expect.poll(spec, { timeout: 20_000 }).toContain('fourth:')
    stop.abort()
    expect((await ended).code).toBe(0)
  }, 120_000)
})
