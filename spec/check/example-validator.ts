import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import type { OpenApiDocument, Schema } from '../contract/openapi.js'
import { COMPONENTS_ID, componentsDocument, toJsonSchema } from './json-schema.js'
import { isDivisible, isRecord, OPEN_FORMATS, ownKeywords, plainlyFits } from './own-keywords.js'
import { resolve, token } from './walk.js'

/** The contradictions between a schema and a value. */
export type ExampleValidator = (schema: Schema, value: unknown) => readonly ErrorObject[]

/** A schema that no validator takes, or a value too deep for one. */
class Unjudged extends Error {}

/** Deeper values are no examples. */
const MAX_DEPTH = 200

/**
 * A validator of examples by the schemas of a document. Ajv judges, but only what a quick look leaves open, and each object's own
 * keywords apart from its members': Ajv compiles a schema with all that it refers to, which for the few examples that each schema
 * has would take a thousand times as long as the judging. What is found, and in which order, is what Ajv finds.
 */
export function exampleValidator(document: OpenApiDocument): ExampleValidator {
  const known = VALIDATORS.get(document)
  const made = known ?? newValidator(document)
  if (!known) VALIDATORS.set(document, made)
  return made
}

/** Setting examples aside and telling their defects judge by the same schemas, which neither changes: compiled once for a document. */
const VALIDATORS = new WeakMap<OpenApiDocument, ExampleValidator>()

function newValidator(document: OpenApiDocument): ExampleValidator {
  const judge = judgeOf(document)
  return (schema, value) => {
    try {
      return errorsOf({ document, judge }, schema, value, '', 0)
    } catch (error) {
      // Such a schema is the structure check's finding.
      if (error instanceof Unjudged) return []
      throw error
    }
  }
}

interface Judging {
  readonly document: OpenApiDocument
  readonly judge: ExampleValidator
}

function errorsOf(judging: Judging, at: Schema, value: unknown, path: string, depth: number): ErrorObject[] {
  const schema = resolve<Schema>(judging.document, at)
  if (!schema || depth > MAX_DEPTH) throw new Unjudged()
  if (!isDivisible(schema)) return below(path, judging.judge(schema, value))
  const own = plainlyFits(schema, value) ? [] : below(path, judging.judge(ownKeywords(schema), value))
  if (typeof value !== 'object' || value === null) return own
  const members = membersOf(schema, value).flatMap(([key, part, member]) =>
    errorsOf(judging, part, member, `${path}/${token(key)}`, depth + 1),
  )
  return own.length === 0 ? members : [...own, ...members]
}

/** The members of a value that a schema has schemas for, in Ajv's order: first those without a name in it. */
function membersOf(schema: Schema, value: object): (readonly [string, Schema, unknown])[] {
  const { items, properties = {}, additionalProperties } = schema
  if (Array.isArray(value)) return items ? value.map((item, index) => [String(index), items, item]) : []
  const object = value as Readonly<Record<string, unknown>>
  const others = isRecord(additionalProperties)
    ? Object.keys(object).filter((key) => !Object.hasOwn(properties, key))
    : []
  const named = Object.keys(properties).filter((key) => Object.hasOwn(object, key))
  return [
    ...others.map((key) => [key, additionalProperties as Schema, object[key]] as const),
    ...named.map((key) => [key, properties[key]!, object[key]] as const),
  ]
}

function below(path: string, errors: readonly ErrorObject[]): ErrorObject[] {
  return errors.map((error) => ({ ...error, instancePath: path + error.instancePath }))
}

/** Ajv's judgement of one schema, made when it is first asked. */
function judgeOf(document: OpenApiDocument): ExampleValidator {
  let ajv: Ajv | undefined
  let complete = false
  const compiled = new Map<string, ValidateFunction>()
  return (schema, value) => {
    try {
      const converted = toJsonSchema(schema)
      const key = JSON.stringify(converted)
      ajv ??= newAjv()
      if (!complete && key.includes(COMPONENTS_ID)) {
        ajv.addSchema(componentsDocument(document.components?.schemas ?? {}))
        complete = true
      }
      const validate = compiled.get(key) ?? ajv.compile(converted)
      compiled.set(key, validate)
      return validate(value) ? [] : (validate.errors ?? [])
    } catch {
      throw new Unjudged()
    }
  }
}

function newAjv(): Ajv {
  // Each schema judges a few examples: making its code shorter takes longer than it saves.
  const code = { optimize: false }
  const ajv = new Ajv({ strict: false, allErrors: true, verbose: true, validateFormats: true, code })
  // ajv-formats is CommonJS; its default export arrives wrapped under Node's ESM.
  ;(addFormats as unknown as (ajv: Ajv) => void)(ajv)
  for (const format of OPEN_FORMATS) ajv.addFormat(String(format), true)
  return ajv
}
