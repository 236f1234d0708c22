import { expect, it } from 'vitest'
import { constraintReader } from '../../scraper/constraint-reader.js'
import { scrapeReporter } from '../../scraper/diagnostics/index.js'
import type { Block } from '../../scraper/document.js'
import type { Field } from '../../scraper/extract/draft.js'
import { blocksOf } from './extract/constraints/labelled/rows.js'

function field(description: readonly Block[]): Field {
  return {
    name: 'status',
    in: 'response',
    required: 'unstated',
    type: { kind: 'scalar', type: 'string' },
    description,
    place: { file: 'page' },
  } as unknown as Field
}

it('reads one text with and without a list apart', () => {
  const read = constraintReader(scrapeReporter())
  const plain = read(field(blocksOf('Status of the disk:\nactive\nidle\n5 minutes')), 'response', 'en')
  const list = read(field(blocksOf('Status of the disk. Options:\n• «active»\n• «idle»')), 'response', 'en')
  const glued = read(field(blocksOf('Status of the disk. Options:\nactive\nidle')), 'response', 'en')
  expect(plain.enum).toBeUndefined()
  expect(list.enum).toEqual(['active', 'idle'])
  expect(read(field(blocksOf('Status of the disk. Options:\n• «active»\n• «idle»')), 'response', 'en')).toBe(list)
  expect(glued).not.toBe(list)
})
