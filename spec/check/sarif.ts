import type { Diagnostic, Place, Severity } from '../contract/diagnostic.js'
import { compareText } from '../contract/diagnostic.js'

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

export interface SarifOptions {
  readonly toolVersion: string
  /** The spec's path in the repository. */
  readonly specFile: string
  /** The folder of the documents, to which places' files are relative; `''` when they are paths already. */
  readonly documentsFolder: string
  /** The line of a pointer in the spec. */
  readonly lineOf: (pointer: string) => number
}

/**
 * Findings as SARIF 2.1.0 for code review tools: each points to the spec's line and, as a related location, to the document's.
 * Source: OASIS SARIF 2.1.0, sections 3.27 (result), 3.28 (location).
 */
export function toSarif(findings: readonly Diagnostic[], options: SarifOptions): object {
  const codes = [...new Set(findings.map(({ code }) => code))].sort(compareText)
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'hwapi',
            version: options.toolVersion,
            informationUri: 'https://www.npmjs.com/package/huaweicloud-openapi',
            rules: codes.map((id) => ({ id, defaultConfiguration: { level: LEVELS[severityOf(findings, id)] } })),
          },
        },
        results: findings.map((finding) => result(finding, options, codes)),
      },
    ],
  }
}

function severityOf(findings: readonly Diagnostic[], code: string): Severity {
  return findings.find((finding) => finding.code === code)?.severity ?? 'info'
}

function result(finding: Diagnostic, options: SarifOptions, codes: readonly string[]): object {
  const { code, severity, message, place } = finding
  const inSpec = location(options.specFile, options.lineOf(place.pointer ?? '#'))
  const inDocument = place.file === options.specFile ? undefined : documentLocation(place, options.documentsFolder)
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: LEVELS[severity],
    message: { text: message },
    locations: [inSpec],
    ...(inDocument ? { relatedLocations: [{ id: 1, ...inDocument }] } : {}),
    // Lines move with every change; what identifies a finding is its rule, its sentence and where in the spec it stands.
    partialFingerprints: { 'hwapi/v1': `${code}|${place.pointer ?? ''}|${message}` },
  }
}

function location(file: string, line: number): object {
  // Places come from a spec's extensions, where anything may stand; a region's line is a whole number from 1 (3.30.5).
  const startLine = Number.isSafeInteger(line) && line > 0 ? line : 1
  return { physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine } } }
}

/** A path as a relative URI reference: whatever means something in a URI is escaped. */
function uriOf(file: string): string {
  const wellFormed = String(file).replace(/\p{Surrogate}/gu, '\ufffd')
  return wellFormed.split('/').map(encodeURIComponent).join('/')
}

function documentLocation(place: Place, folder: string): object {
  const file = folder === '' ? place.file : `${folder}/${place.file}`
  const table = place.table === undefined ? [] : [`table ${place.table}`]
  const text = [place.section ?? place.file, ...table].join(', ')
  return { ...location(file, place.line ?? 1), message: { text } }
}
