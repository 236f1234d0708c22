import { describe, expect, it } from 'vitest'
import { Journal } from '../../../generator/runtime/mock/journal.js'
import type { Received } from '../../../generator/runtime/mock/received.js'

const received = (url: string): Received => ({
  operation: '',
  method: 'GET',
  url,
  path: {},
  query: {},
  headers: {},
  body: undefined,
  status: 200,
  faults: [],
})

describe('the journal', () => {
  it('keeps the latest requests, and not too many', () => {
    const journal = new Journal()
    for (let i = 0; i < 5000; i++) journal.keep(0, () => received(String(i)))
    expect(journal.requests.length).toBeLessThanOrEqual(2000)
    expect(journal.requests.at(-1)?.url).toBe('4999')
  })

  it('keeps no more bytes than it may', () => {
    const journal = new Journal()
    for (let i = 0; i < 20; i++) journal.keep(10 * 1024 * 1024, () => received(String(i)))
    expect(journal.requests.length).toBeLessThanOrEqual(3)
    expect(journal.requests.at(-1)?.url).toBe('19')
  })

  it('writes each request down once, and forgets on reset', () => {
    const journal = new Journal()
    let count = 0
    journal.keep(1, () => received(String(count++)))
    expect([journal.requests[0]?.url, journal.requests[0]?.url]).toEqual(['0', '0'])
    journal.reset()
    expect(journal.requests).toEqual([])
  })
})
