import { isObject } from './json.js'
import type { Schema, SchemaLike } from './types.js'

const COMPONENT = '#/components/schemas/'

/** The component schemas of a spec, parsed when first asked for. */
export class Schemas {
  readonly #texts: Map<string, SchemaLike | string>
  readonly #byRef = new Map<string, SchemaLike | undefined>()

  constructor(schemas: Readonly<Record<string, SchemaLike | string>>) {
    this.#texts = new Map(Object.entries(schemas))
  }

  /** What a `$ref` names: chains of references followed to their end; undefined when it dangles or runs in a circle. */
  resolve(ref: string): SchemaLike | undefined {
    if (this.#byRef.has(ref)) return this.#byRef.get(ref)
    // Set before following, so that a circle of bare references ends.
    this.#byRef.set(ref, undefined)
    const target = this.#lookup(ref)
    const end = isSchema(target) && target.$ref !== undefined && bare(target) ? this.resolve(target.$ref) : target
    this.#byRef.set(ref, end)
    return end
  }

  #lookup(ref: string): SchemaLike | undefined {
    const whole = this.#texts.get(ref)
    if (whole !== undefined) return this.#parsed(ref, whole)
    if (!ref.startsWith(COMPONENT)) return undefined
    const [name = '', ...steps] = ref.slice(COMPONENT.length).split('/').map(decodeStep)
    const found = this.#texts.get(name)
    // Most pointers name a component; some point into one (`#/components/schemas/Order/properties/items`).
    let here: unknown = found === undefined ? undefined : this.#parsed(name, found)
    for (const step of steps) {
      if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined
      here = (here as Record<string, unknown>)[step]
    }
    return isObject(here) || typeof here === 'boolean' ? (here as SchemaLike) : undefined
  }

  #parsed(name: string, found: SchemaLike | string): SchemaLike {
    if (typeof found !== 'string') return found
    const schema = JSON.parse(found) as SchemaLike
    this.#texts.set(name, schema)
    return schema
  }
}

/** True for a schema that is an object, not `true`, `false` or nothing. */
export function isSchema(schema: SchemaLike | undefined): schema is Schema {
  return isObject(schema)
}

/** True when a schema is a reference only. In OpenAPI 3.0 its siblings mean nothing; in 3.1 they add to it. */
export function bare(schema: Schema): boolean {
  return Object.keys(schema).every((key) => key === '$ref' || !ADDS.has(key))
}

/** Keywords that still mean something beside `$ref` in OpenAPI 3.1. `nullable` and prose do not. */
const ADDS: ReadonlySet<string> = new Set([
  ...['type', 'format', 'enum', 'const', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['minLength', 'maxLength', 'pattern', 'items', 'prefixItems', 'contains', 'minItems', 'maxItems', 'uniqueItems'],
  ...['properties', 'patternProperties', 'propertyNames', 'required', 'additionalProperties', 'minProperties'],
  ...['maxProperties', 'allOf', 'oneOf', 'anyOf', 'not', 'if', 'dependentRequired', 'dependentSchemas'],
  ...['unevaluatedProperties', 'unevaluatedItems'],
])

/** One step of a JSON pointer in a URI fragment, decoded. */
function decodeStep(text: string): string {
  let decoded = text
  try {
    decoded = decodeURIComponent(text)
  } catch {
    // A component's name may hold a bare percent sign; then it is no escape.
  }
  return decoded.replaceAll('~1', '/').replaceAll('~0', '~')
}
