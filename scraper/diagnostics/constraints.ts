import { finding, type Catalogue } from '../../spec/contract/diagnostic.js'

/** Every finding of the constraints stage. */
export const CONSTRAINTS = {
  'constraints.contradiction': finding<{ field: string; keyword: string; texts: string[] }>(
    'warning',
    (d) => `${d.field}: the description gives more than one ${d.keyword}; none was taken: ${d.texts.join(' / ')}`,
  ),
  'constraints.overruled': finding<{ field: string; keyword: string; taken: string; left: string }>(
    'info',
    (d) => `${d.field}: two statements of ${d.keyword}; "${d.taken}" was taken, "${d.left}" was not`,
  ),
  'constraints.range-reversed': finding<{ field: string; keyword: string; minimum: number; maximum: number }>(
    'warning',
    (d) => `${d.field}: the ${d.keyword} ends before it starts (${d.minimum} to ${d.maximum}); not taken`,
  ),
  'constraints.default-outside': finding<{ field: string; default: unknown; because: string }>(
    'warning',
    (d) => `${d.field}: the default ${JSON.stringify(d.default)} breaks the field's own ${d.because}; not taken`,
  ),
  'constraints.default-unconfirmed': finding<{ field: string; default: unknown; text: string }>(
    'info',
    (d) => `${d.field}: "${d.text}" names a default that may be a word and no value; kept as a hint`,
  ),
  'constraints.enum-outside': finding<{ field: string; values: unknown[]; because: string }>(
    'warning',
    (d) =>
      `${d.field}: the listed values ${JSON.stringify(d.values)} break the field's own ${d.because}, which was not taken`,
  ),
  'constraints.special-value': finding<{
    field: string
    value: number
    minimum?: number | undefined
    maximum?: number | undefined
  }>(
    'info',
    (d) =>
      `${d.field}: ${d.value} is allowed besides the range ${d.minimum ?? ''} to ${d.maximum ?? ''}, which no keyword can say; kept as a hint`,
  ),
  'constraints.too-long': finding<{ field: string; characters: number }>(
    'warning',
    (d) => `${d.field}: a description of ${d.characters} characters; no constraints were read from its end`,
  ),
  'constraints.violated-by-example': finding<{ field: string; keywords: string[]; example: unknown }>(
    'warning',
    (d) =>
      `${d.field}: the example ${JSON.stringify(d.example)} breaks ${d.keywords.join(', ')} of the description; not taken`,
  ),
} as const satisfies Catalogue
