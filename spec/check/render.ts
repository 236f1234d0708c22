import type { Diagnostic } from '../contract/diagnostic.js'
import { markdownText } from '../encode/markdown.js'
import { placeText } from '../encode/place.js'

/** Findings as lines for a terminal. */
export function findingLines(findings: readonly Diagnostic[]): string[] {
  return findings.map(
    ({ severity, code, message, place }) => `${severity.padEnd(7)} ${code}  ${placeText(place)}\n        ${message}`,
  )
}

/** Findings as a Markdown report: a table of counts, then each code's findings with their places. */
export function findingsMarkdown(findings: readonly Diagnostic[], specFile: string): string {
  const codes = [...new Set(findings.map(({ code }) => code))]
  const count = (code: string): Diagnostic[] => findings.filter((finding) => finding.code === code)
  const table = codes.map((code) => `| ${count(code)[0]!.severity} | ${code} | ${count(code).length} |`)
  const head = `# Findings of ${markdownText(specFile)}\n\n`
  if (findings.length === 0) return `${head}None.\n`
  const parts = codes.map((code) => `## ${code}\n\n${count(code).map(findingLine).join('\n')}\n`)
  return `${head}| Severity | Finding | Count |\n| --- | --- | --- |\n${table.join('\n')}\n\n${parts.join('\n')}`
}

function findingLine({ message, place }: Diagnostic): string {
  return `- ${markdownText(placeText(place))}: ${markdownText(message)}`
}
