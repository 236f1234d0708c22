import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scrape } from '../../scraper/scrape.js'
import { compareText } from '../../spec/contract/diagnostic.js'

const FOLDER = join(import.meta.dirname, '../fixtures/unseen')
const PAGES = readdirSync(FOLDER)
  .sort(compareText)
  .map((name) => {
    const file = readdirSync(join(FOLDER, name)).find((other) => other !== 'expected.txt') ?? ''
    return { name, file, text: readFileSync(join(FOLDER, name, file), 'utf8') }
  })
const NO_API = new Set(['zh-endpoints', 'zh-errorcodes', 'zh-history', 'zh-overview', 'zh-statuscodes'])
const CONFIG = { service: 'x', title: 'X', language: 'zh' as const, documents: [] }

/** What an export, a broken download or an editor may do to a page. */
const DAMAGES: readonly ((text: string, at: number) => string)[] = [
  (text, at) => text.slice(0, Math.floor(text.length * at)),
  (text, at) => text.slice(Math.floor(text.length * at)),
  (text, at) => without(text, /<[^<>]+>/g, at),
  (text, at) => without(text, /<(td|tr|table|h4)\b[\s\S]*?<\/\1>/g, at),
  (text, at) => without(text, /^.*\n/gm, at),
  (text, at) => moved(text.split(/(?=<h4|\n## )/), at),
  (text, at) => moved(text.split(/(?=<tr>)/), at),
  (text, at) => text.replace(/rowspan="\d+"/, `rowspan="${Math.floor(at * 70_000)}"`),
  (text) => text.replace(/[a-z_]+(?=<\/p>|\|)/, '__proto__'),
]

describe('damaged pages', () => {
  it('give a spec without a crash, and every row is accounted for', () => {
    const damage = fc.tuple(fc.nat(DAMAGES.length - 1), fc.double({ min: 0, max: 1, noNaN: true }))
    fc.assert(
      fc.property(
        fc.constantFrom(...PAGES),
        fc.array(damage, { minLength: 1, maxLength: 4 }),
        ({ file, text }, damages) => {
          const given = damages.reduce((before, [kind, at]) => DAMAGES[kind]?.(before, at) ?? before, text)
          const { sections } = scrape([{ file, text: given, sha256: '0' }], CONFIG)
          for (const { rows } of sections) expect(rows.seen).toBe(rows.used + rows.reported)
        },
      ),
      { numRuns: 150 },
    )
  }, 60_000)

  it.each(PAGES)('$name gives a spec without errors when it is sound', ({ name, file, text }) => {
    const { failed, spec, diagnostics } = scrape([{ file, text, sha256: '0' }], CONFIG)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(failed).toBe(false)
    expect(Object.keys(spec.paths).length > 0).toBe(!NO_API.has(name))
  })
})

function without(text: string, pattern: RegExp, at: number): string {
  const found = [...text.matchAll(pattern)]
  const match = found[Math.floor(at * (found.length - 1))]
  return match ? text.slice(0, match.index) + text.slice(match.index + match[0].length) : text
}

function moved(parts: readonly string[], at: number): string {
  const index = Math.floor(at * (parts.length - 1))
  return [...parts.slice(0, index), ...parts.slice(index + 1), parts[index] ?? ''].join('')
}
