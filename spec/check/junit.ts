import { compareText, type Diagnostic } from '../contract/diagnostic.js'
import { markupText } from '../encode/html.js'
import { placeText } from '../encode/place.js'

/**
 * Findings as JUnit XML: one test case for each code, failed by its errors and warnings; findings of severity info are output.
 * @param specFile the spec's name, the suite's name
 */
export function toJunit(findings: readonly Diagnostic[], specFile: string): string {
  const codes = [...new Set(findings.map(({ code }) => code))].sort(compareText)
  const cases = codes.map((code) =>
    testCase(
      code,
      findings.filter((finding) => finding.code === code),
      specFile,
    ),
  )
  const failures = cases.filter(({ failed }) => failed).length
  const tests = Math.max(1, cases.length)
  const clean = `<testcase classname="${markupText(specFile)}" name="no findings"/>`
  const body = cases.length === 0 ? clean : cases.map(({ xml }) => xml).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="${tests}" failures="${failures}">
<testsuite name="${markupText(specFile)}" tests="${tests}" failures="${failures}">
${body}
</testsuite>
</testsuites>
`
}

function testCase(code: string, findings: readonly Diagnostic[], specFile: string): { xml: string; failed: boolean } {
  const failed = findings.some(({ severity }) => severity !== 'info')
  const lines = findings.map(({ message, place }) => `${placeText(place)}: ${message}`).join('\n')
  const head = `<testcase classname="${markupText(specFile)}" name="${markupText(code)}">`
  const inner = failed
    ? `<failure message="${findings.length} findings" type="${findings[0]!.severity}">${markupText(lines)}</failure>`
    : `<system-out>${markupText(lines)}</system-out>`
  return { xml: `${head}${inner}</testcase>`, failed }
}
