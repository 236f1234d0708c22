import { dump, load, YAMLException } from 'js-yaml'
import { UserError } from './user-error.js'

/** A YAML or JSON text that does not parse, or that must not be used. */
export class YamlError extends UserError {
  /** Both from 1; left out where the fault has no place in the text. */
  readonly line: number | undefined
  readonly column: number | undefined

  constructor(file: string, reason: string, line?: number, column?: number) {
    const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`
    super(`${place}: ${reason}`, 'Correct it there; it must be one YAML or JSON document.')
    this.line = line
    this.column = column
  }
}

/** A document nests no deeper than this; deeper ones are attacks on the stack of whoever walks them. */
const MAX_DEPTH = 200

/** How many nodes a document may have once its aliases are written out; the largest spec that we make has a twentieth. */
const MAX_NODES = 4_000_000

/**
 * Parses one YAML 1.2 document, or JSON, into plain values: no dates, no merge keys, no custom tags, no duplicate keys.
 * @param file the name to show in errors
 * @throws YamlError with line and column where it does not parse; when aliases form a cycle or write out to a huge document
 */
export function parseYaml(text: string, file: string): unknown {
  const json = parseJson(text)
  if (json !== undefined) return json.value
  if (text.trim() === '') throw new YamlError(file, 'the file is empty')
  const value = loadYaml(text, file)
  if (text.includes('*')) checkAliases(value, file)
  return value
}

// JSON is YAML, but its own parser is many times faster. What it refuses goes to the YAML parser, whose errors have a place.
function parseJson(text: string): { value: unknown } | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    checkDepth(text)
    return { value }
  } catch {
    return undefined
  }
}

function checkDepth(text: string): void {
  // A cheap upper bound: brackets inside strings count too, which only sends an odd text to the stricter parser.
  let depth = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0x5b || code === 0x7b) depth += 1
    else if (code === 0x5d || code === 0x7d) depth -= 1
    if (depth > MAX_DEPTH) throw new RangeError('nested too deeply')
  }
}

function loadYaml(text: string, file: string): unknown {
  try {
    return load(text, { maxDepth: MAX_DEPTH })
  } catch (error) {
    if (error instanceof YAMLException) {
      const mark = error.mark
      throw new YamlError(file, error.reason, mark ? mark.line + 1 : undefined, mark ? mark.column + 1 : undefined)
    }
    throw new YamlError(file, error instanceof Error ? error.message : String(error))
  }
}

/** Aliases are shared objects: counts what they would write out to, each object once, so that the check itself is linear. */
function checkAliases(root: unknown, file: string): void {
  const sizes = new Map<object, number>()
  const size = (value: unknown): number => {
    if (typeof value !== 'object' || value === null) return 1
    const known = sizes.get(value)
    if (known === Number.POSITIVE_INFINITY) throw new YamlError(file, 'an alias stands inside what it refers to')
    if (known !== undefined) return known
    sizes.set(value, Number.POSITIVE_INFINITY)
    let total = 1
    for (const child of Object.values(value)) total += size(child)
    if (total > MAX_NODES) throw new YamlError(file, 'its aliases write out to a document that is too large')
    sizes.set(value, total)
    return total
  }
  size(root)
}

/**
 * Writes plain JSON values as YAML: keys in the order of the value, two blanks of indentation, no folding, no aliases; strings
 * plain where that is safe in YAML 1.1 and 1.2, else double-quoted, several lines as a literal block.
 * @param header lines of a comment to put first, without `#`
 */
export function toYaml(value: unknown, header: readonly string[] = []): string {
  const comment = header.map((line) => (line === '' ? '#\n' : `# ${line}\n`)).join('')
  return comment + dump(value, { lineWidth: -1, noRefs: true, quoteStyle: 'double' })
}

/** Writes plain JSON values as JSON, as `toYaml` orders them, with a line end. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
