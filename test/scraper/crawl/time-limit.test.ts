import { describe, expect, it } from 'vitest'
import { withTimeLimit } from '../../../scraper/crawl/time-limit.js'

const forever = (): Promise<never> => new Promise(() => {})
const late = () => new Error('late')
const never = new AbortController().signal

describe('withTimeLimit', () => {
  it.each<[string, (signal: AbortSignal) => Promise<string>, AbortSignal, number, string]>([
    ['work that is done', async () => 'done', never, 1000, 'done'],
    ['work that fails', async () => Promise.reject(new Error('broken')), never, 1000, 'Error: broken'],
    ['work that goes on and hears no abort', forever, never, 1, 'Error: late'],
    ['an abort from outside', forever, AbortSignal.abort(new Error('stopped')), 1000, 'Error: stopped'],
  ])('%s', async (_, work, outer, ms, want) => {
    expect(await withTimeLimit(work, ms, outer, late).catch(String)).toBe(want)
  })

  it('aborts the work when the time is over, and when the outside aborts', async () => {
    const outer = new AbortController()
    const seen: unknown[] = []
    const work = (signal: AbortSignal): Promise<never> => {
      signal.addEventListener('abort', () => seen.push(String(signal.reason)))
      return forever()
    }
    await withTimeLimit(work, 1, outer.signal, late).catch(() => {})
    const stopped = withTimeLimit(work, 60_000, outer.signal, late).catch(() => {})
    outer.abort(new Error('stopped'))
    await stopped
    expect(seen).toEqual(['Error: late', 'Error: stopped'])
  })
})
