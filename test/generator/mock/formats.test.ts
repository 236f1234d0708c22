import { fullFormats } from 'ajv-formats/dist/formats.js'
import { describe, expect, it } from 'vitest'
import { hasFormat } from '../../../generator/runtime/mock/formats.js'

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  date: ['2024-02-29', '2023-02-29', '2024-13-01', '2024-1-1', '2024-04-31', '1900-02-29', '2000-02-29', ''],
  time: ['10:00:00Z', '10:00:00', '24:00:00Z', '10:00:00+08:00', '10:00:00.123Z', '10:60:00Z'],
  'date-time': ['2024-02-29T10:00:00Z', '2024-02-29 10:00:00Z', '2024-02-29T10:00:00', '2024-02-30T10:00:00Z', 'x'],
  duration: ['P1D', 'PT1H', 'P', 'PT', 'P1Y2M3DT4H5M6S', 'P2W', '1D'],
  uuid: [
    '97d053fa-01a4-46d7-b1a7-0df9beab4951',
    '97d053fa01a446d7b1a70df9beab4951',
    'x',
    'urn:uuid:97d053fa-01a4-46d7-b1a7-0df9beab4951',
  ],
  ipv4: ['1.2.3.4', '256.1.1.1', '1.2.3', '1.2.3.4.5', '0.0.0.0'],
  ipv6: [
    '::1',
    '2001:db8::1',
    '1:2:3:4:5:6:7:8',
    '1:2:3:4:5:6:7',
    '::ffff:1.2.3.4',
    ':::',
    '12345::',
    'g::1',
    '1:2:3:4:5:6:7::',
    '',
  ],
  email: ['a@b.io', 'a@b', 'a b@c.de', '@c.de', 'a.b+c@d-e.fg', 'a..b@c.de', '.a@c.de'],
  hostname: ['host', 'a.b.c', '-a.b', 'a_b', '', 'a'.repeat(64), 'a.'],
  uri: ['https://a.io/x?y#z', 'urn:a:b', 'no', 'http://', 'a b:c', 'mailto:x@y.z', '//a.b/c'],
  byte: ['QQ==', 'QQ=', '', 'QUJD', 'Q!==', 'QQ'],
  'json-pointer': ['/a/0', '', 'a', '/~2', '/~0~1'],
}

describe('formats', () => {
  const rows = Object.entries(TEXTS).flatMap(([format, texts]) => texts.map((text): [string, string] => [format, text]))
  it.each(rows)('%s takes or refuses "%s" as ajv does', (format, text) => {
    const theirs = (fullFormats as Record<string, unknown>)[format]
    const test =
      theirs instanceof RegExp
        ? (given: string) => theirs.test(given)
        : typeof theirs === 'function'
          ? (theirs as (given: string) => boolean)
          : (theirs as { validate: (given: string) => boolean }).validate
    expect(hasFormat(format, text)).toBe(test(text))
  })

  it.each<[string, string, boolean]>([
    ['cidr', '192.168.0.0/24', true],
    ['cidr', '192.168.0.0/33', false],
    ['cidr', '2001:db8::/64', true],
    ['mac', 'fa:16:3e:00:11:22', true],
    ['mac', 'fa:16:3e:00:11', false],
    ['nobody-knows', 'anything', true],
    ['constructor', 'anything', true],
  ])('%s of "%s": %s', (format, text, want) => {
    expect(hasFormat(format, text)).toBe(want)
  })
})
