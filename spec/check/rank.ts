import { compareDiagnostics, type Diagnostic } from '../contract/diagnostic.js'

/**
 * The findings about a finished spec, the most harmful first: what a client sends wrongly before what it reads wrongly, and both before
 * what only makes people wonder.
 */
const ORDER: readonly string[] = [
  'spec-structure',
  'reference-dangling',
  'reference-circular',
  'reference-external',
  'placeholder-undeclared',
  'placeholder-missing',
  'path-repeated',
  'operation-id-repeated',
  'parameter-repeated',
  'example-key-misspelled',
  'descriptions-swapped',
  'example-type',
  'example-invalid',
  'required-unknown',
  'example-unknown-key',
  'operation-id-missing',
  'spec-lint',
  'spec-unlintable',
  'names-nearly-equal',
  'property-types-differ',
  'status-undescribed',
  'example-placeholder',
]
const RANK: ReadonlyMap<string, number> = new Map(ORDER.map((code, index) => [code, index]))
const SEVERITIES = ['error', 'warning', 'info']

/** Orders findings by severity, then by likely harm, requests before responses, then as `compareDiagnostics` does. */
export function compareByHarm(a: Diagnostic, b: Diagnostic): number {
  const rank = ({ code }: Diagnostic): number => RANK.get(code) ?? ORDER.length
  const received = ({ place }: Diagnostic): number => (place.pointer?.includes('/responses/') ? 1 : 0)
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    rank(a) - rank(b) ||
    received(a) - received(b) ||
    compareDiagnostics(a, b)
  )
}
