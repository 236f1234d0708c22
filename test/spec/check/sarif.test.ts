import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../../spec/contract/diagnostic.js'
import { toSarif } from '../../../spec/check/sarif.js'

/** What OASIS SARIF 2.1.0 requires of the objects that are written, by its sections. */
const text = { type: 'string' }
const object = (required: string[], properties: object): object => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
})
const MESSAGE = object(['text'], { text }) // 3.11
const LOCATION = object(['physicalLocation'], {
  id: { type: 'integer', minimum: 0 }, // 3.28.2
  message: MESSAGE,
  physicalLocation: object(['artifactLocation', 'region'], {
    // A valid URI reference, RFC 3986 (3.4.3); a path without query and fragment.
    artifactLocation: object(['uri'], {
      uri: { type: 'string', pattern: "^(?:[A-Za-z0-9._~!$&'()*+,;=@/-]|%[0-9A-F]{2})+$" },
    }),
    region: object(['startLine'], { startLine: { type: 'integer', minimum: 1 } }), // 3.30.5
  }),
})
const LEVEL = { enum: ['none', 'note', 'warning', 'error'] } // 3.27.10
const RULE = object(['id'], { id: text, defaultConfiguration: object([], { level: LEVEL }) }) // 3.49.3
const RESULT = object(['message'], {
  ruleId: text,
  ruleIndex: { type: 'integer', minimum: 0 },
  level: LEVEL,
  message: MESSAGE,
  locations: { type: 'array', items: LOCATION },
  relatedLocations: { type: 'array', items: LOCATION, uniqueItems: true },
  partialFingerprints: { type: 'object', additionalProperties: text },
})
const DRIVER = object(['name'], {
  name: text,
  version: text,
  informationUri: { type: 'string', pattern: '^https://' },
  rules: { type: 'array', items: RULE, uniqueItems: true },
})
const RUN = object(['tool'], {
  tool: object(['driver'], { driver: DRIVER }),
  results: { type: 'array', items: RESULT },
})
const LOG = object(['version', 'runs'], {
  $schema: text,
  version: { const: '2.1.0' },
  runs: { type: 'array', items: RUN },
})

const validate = new Ajv({ strict: false, allErrors: true }).compile(LOG)

const finding = (place: Partial<Diagnostic['place']>, more: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'example-type',
  severity: 'warning',
  message: 'The example is wrong.',
  place: { file: 'spec.yaml', ...place },
  data: {},
  ...more,
})

const FINDINGS: [name: string, findings: Diagnostic[]][] = [
  ['nothing', []],
  ['a place in the spec', [finding({ pointer: '#/paths' })]],
  ['a place in a document', [finding({ file: 'a.html', section: 'Creating', table: '2', line: 7 })]],
  [
    'every severity',
    (['error', 'warning', 'info'] as const).map((severity) => finding({}, { severity, code: severity })),
  ],
  ['a file name with blanks, marks and other scripts', [finding({ file: 'a b#c?d%e:f[1]/\u67e5.html', line: 1 })]],
  ['a file name of another system', [finding({ file: 'docs\\a.html', line: 1 })]],
  ['a file name that is no Unicode', [finding({ file: 'a\ud800.html', line: 1 })]],
  ['lines that are none', [0, -1, 1.5, Number.NaN].map((line) => finding({ file: 'a.html', line }))],
  ['a line that is a text', [finding({ file: 'a.html', line: '7' as unknown as number })]],
  ['a file that is none', [finding({ file: 7 as unknown as string })]],
]

describe('SARIF has what its standard requires', () => {
  it.each(FINDINGS)('of %s', (_, findings) => {
    for (const documentsFolder of ['', 'my docs']) {
      const log = toSarif(findings, { toolVersion: '1', specFile: 'spec.yaml', documentsFolder, lineOf: () => 1 })
      validate(JSON.parse(JSON.stringify(log)))
      expect(validate.errors ?? []).toEqual([])
    }
  })

  it('refers from each result to its rule', () => {
    const findings = ['b', 'a', 'b'].map((code) => finding({}, { code }))
    const { runs } = toSarif(findings, {
      toolVersion: '1',
      specFile: 'spec.yaml',
      documentsFolder: '',
      lineOf: () => 1,
    }) as {
      runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number }[] }[]
    }
    const [run] = runs
    expect(run!.results.map(({ ruleIndex }) => run!.tool.driver.rules[ruleIndex]!.id)).toEqual(['b', 'a', 'b'])
  })
})
