import { describe, expect, it } from 'vitest'
import { comparable } from '../../../scraper/read/normalise.js'
import { readSeed } from './support.js'

/** Three pages of the snapshot have the manual's date: page and section are one operation in two notations. */
const manual = readSeed('workspace-api-reference.2025-07-14.txt').documents

/** What the transcription of the section spells otherwise than the page: nothing that a reader could know. */
const MISSPELT: Readonly<Record<string, readonly (readonly [page: string, section: string])[]>> = {
  '4.3.3': [],
  '4.3.15': [['234f-6cde-4fcxxx7', '234f-6cde-4fcxx7']],
  '4.5.3': [
    ['"text":"single_domain_user_inc"', '"text":"single_domain_user_increment"'],
    [
      'underscores (). It must start with a letter or underscore ().',
      'underscores (.). It must start with a letter or underscore (.).',
    ],
  ],
}

describe('a page and its section in the manual', () => {
  it.each([
    ['UpdateDesktop.2025-07-14.txt', '4.3.3'],
    ['UpdateDesktopSids.2025-07-14.txt', '4.3.15'],
    ['UpdateDesktopNamePolicy.2025-07-14.txt', '4.5.3'],
  ])('%s equals %s', (file, number) => {
    const page = readSeed(file).documents[0]
    const section = manual.find((document) => document.number === number)
    if (!page || !section) throw new Error('not read')
    const given = (MISSPELT[number] ?? []).reduce(
      (text, [right, wrong]) => {
        expect(text.split(right)).toHaveLength(2)
        return text.replace(right, wrong)
      },
      JSON.stringify(comparable(page)),
    )
    expect(JSON.parse(given)).toEqual(comparable(section))
    expect(page.updatedOn).toBe(section.updatedOn)
    expect([[], section.breadcrumb]).toContainEqual(page.breadcrumb)
  })
})
