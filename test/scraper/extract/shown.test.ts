import { describe, expect, it } from 'vitest'
import { curlBody } from '../../../scraper/extract/curl.js'
import { saysFailed } from '../../../scraper/extract/failures.js'
import { describedType } from '../../../scraper/extract/described-type.js'
import { statusKey, statusRange } from '../../../scraper/extract/status-codes.js'
import { readLead } from '../../../scraper/extract/caption.js'
import { wrapperOf } from '../../../scraper/extract/samples.js'
import { sectionOf } from '../../../scraper/extract/parts.js'

describe('curlBody', () => {
  it.each<[string, string | undefined]>([
    [`curl -i -H 'A: b' -d '{"a": 1}' https://x/v1`, '{"a": 1}'],
    [`curl -X POST https://x/v1 --data-raw '{"a": "it'\\''s"}'`, `{"a": "it's"}`],
    [`curl --data "{\\"a\\": 1}" https://x/v1`, '{"a": 1}'],
    [`$ curl -d $'{"a": 1}' https://x`, '{"a": 1}'],
    [`curl -d '{"a": 1} https://x`, undefined],
    [`curl -X GET https://x/v1`, undefined],
    [`{"text": "curl -d 'a'"}`, undefined],
  ])('%s', (given, want) => expect(curlBody(given)).toBe(want))
})

describe('statusRange', () => {
  it.each<[string, readonly string[] | undefined]>([
    ['500-503', ['500', '501', '502', '503']],
    ['500 to 502', ['500', '501', '502']],
    ['503-500', undefined],
    ['200-599', undefined],
    ['200', undefined],
  ])('%s', (given, want) => expect(statusRange(given)).toEqual(want))

  it('writes classes of statuses as OpenAPI does', () => {
    expect(['4xx', '5XX', 'Default', '200'].map(statusKey)).toEqual(['4XX', '5XX', 'default', '200'])
  })
})

describe('readLead', () => {
  it.each<[string, string | undefined]>([
    ['Parameters in the volume field', 'volume'],
    ['Description of field share:', 'share'],
    ['Description for the user format', 'user'],
    ['OS-SCH-HNT:scheduler_hints parameters', 'OS-SCH-HNT:scheduler_hints'],
    ['Parameters in the request header', 'root'],
    ['Parameter description', undefined],
    ['Request parameters', undefined],
    ['The following table lists the parameters of the volume field.', undefined],
  ])('%s', (given, want) => {
    const found = readLead(given)
    expect(found?.kind === 'object' ? found.name : found?.kind).toBe(want)
  })
})

describe('describedType', () => {
  it.each<[string, string]>([
    ['The ACL.\nType: string', 'string'],
    ['Owner. Type: XML', 'XML'],
    ['Type: one of the kinds', ''],
    ['Instance type: ha', ''],
  ])('%s', (given, want) => expect(describedType(given)).toBe(want))
})

describe('wrapperOf', () => {
  it.each<[string, readonly unknown[], readonly string[], unknown]>([
    ['one key around the members', [{ token: { id: 1, name: 'a' } }], ['id', 'name'], { key: 'token', list: false }],
    ['a list below it', [{ users: [{ id: 1, name: 'a' }] }], ['id', 'name'], { key: 'users', list: true }],
    ['a documented key', [{ id: { id: 1, name: 'a' } }], ['id', 'name'], undefined],
    ['another object', [{ token: { x: 1, y: 2 } }], ['id', 'name'], undefined],
    ['two keys', [{ token: { id: 1, name: 'a' }, more: 1 }], ['id', 'name'], undefined],
  ])('%s', (_name, values, names, want) => expect(wrapperOf(values, names)).toEqual(want))
})

describe('examples that tell how the call went', () => {
  it.each(['Successful sample response', 'Failed sample response', 'Example of a successful response'])('%s', (label) =>
    expect(sectionOf(label)?.kind).toBe('response-example'),
  )
  it.each<[string, boolean]>([
    ['Failed response', true],
    ['Example error response', true],
    ['Example response', false],
  ])('%s', (label, want) => expect(saysFailed(label)).toBe(want))
})
