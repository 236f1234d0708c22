/**
 * The normal form of any OpenAPI 3.0 or 3.1 document: what `load` gives and everything after it reads. References to
 * parameters, bodies, responses and headers are gone; references to schemas are keys of `schemas`; dictionaries that are
 * keyed by document text are Maps; every value has been checked for its kind.
 */
export interface ApiDocument {
  readonly version: '3.0' | '3.1'
  readonly info: Info
  readonly docsUrl?: string
  readonly servers: readonly Server[]
  readonly tags: readonly Tag[]
  readonly security: readonly SecurityRequirement[]
  readonly securitySchemes: ReadonlyMap<string, SecurityScheme>
  readonly operations: readonly Operation[]
  /** Key: the schema's address, `#/components/schemas/Desktop`. */
  readonly schemas: ReadonlyMap<SchemaKey, NamedSchema>
  /** The value of `x-error-codes`, as the document has it. */
  readonly errorCodes: unknown
}

export type SchemaKey = string

export interface Info {
  readonly title: string
  readonly version: string
  readonly description?: string
}

export interface Server {
  readonly url: string
  readonly description?: string
  readonly variables: ReadonlyMap<string, ServerVariable>
}

export interface ServerVariable {
  readonly default: string
  readonly enum: readonly string[]
  readonly description?: string
}

export interface Tag {
  readonly name: string
  readonly description?: string
}

/** Scheme name to scopes. */
export type SecurityRequirement = ReadonlyMap<string, readonly string[]>

export interface SecurityScheme {
  readonly type: string
  readonly in?: string
  readonly name?: string
  readonly scheme?: string
  readonly description?: string
}

export interface Operation {
  readonly operationId?: string
  /** Lower case, as in the document. */
  readonly method: string
  readonly path: string
  readonly tags: readonly string[]
  readonly summary?: string
  readonly description?: string
  readonly deprecated: boolean
  readonly docsUrl?: string
  readonly parameters: readonly Parameter[]
  readonly body?: Body
  readonly responses: readonly Response[]
  /** Left out where the document's own security holds. */
  readonly security?: readonly SecurityRequirement[]
  readonly servers: readonly Server[]
  /** All `x-` members, as the document has them. */
  readonly extensions: ReadonlyMap<string, unknown>
  readonly pointer: string
}

export type ParameterLocation = 'path' | 'query' | 'header' | 'cookie'

export interface Parameter {
  readonly name: string
  readonly in: ParameterLocation
  readonly required: boolean
  readonly deprecated: boolean
  readonly description?: string
  readonly style: string
  readonly explode: boolean
  readonly allowReserved: boolean
  /** Set where the parameter has `content` instead of `schema`. */
  readonly mediaType?: string
  readonly schema: Schema
  readonly examples: readonly unknown[]
  readonly pointer: string
}

export interface Body {
  readonly required: boolean
  readonly description?: string
  readonly media: readonly Media[]
  readonly pointer: string
}

export interface Media {
  readonly type: string
  readonly schema: Schema
  readonly examples: readonly MediaExample[]
  /** multipart and forms: property name to the media type that its part is sent with. */
  readonly partTypes: ReadonlyMap<string, string>
}

export interface MediaExample {
  readonly name?: string
  readonly summary?: string
  readonly value: unknown
}

export interface Response {
  /** "200", "4XX" or "default". */
  readonly status: string
  readonly description: string
  readonly headers: readonly Header[]
  readonly media: readonly Media[]
  readonly pointer: string
}

export interface Header {
  readonly name: string
  readonly required: boolean
  readonly description?: string
  readonly schema: Schema
}

/** A schema with an address of its own: a component, or the target of some reference. */
export interface NamedSchema {
  readonly key: SchemaKey
  /** What its TypeScript name is made from: the component's name, or the last telling words of the pointer. */
  readonly label: string
  readonly schema: Schema
}

export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'null'

/**
 * A schema in normal form: JSON Schema 2020-12 as far as OpenAPI documents use it. No `types` means any type. A schema that
 * nothing satisfies is `{ not: {} }`.
 */
export interface Schema {
  /** A key of `ApiDocument.schemas`. Then the only other members are annotations and `nullable`. */
  readonly ref?: SchemaKey
  /** Never holds `null` beside other types: that is `nullable`. */
  readonly types?: readonly JsonType[]
  /** `null` is a value too, whatever the other members say. */
  readonly nullable?: true
  readonly title?: string
  readonly description?: string
  readonly deprecated?: true
  readonly readOnly?: true
  readonly writeOnly?: true
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  /** A `const` is an enumeration of one. */
  readonly enum?: readonly unknown[]
  /** Value to meaning (`x-enum-descriptions`). */
  readonly enumDescriptions?: ReadonlyMap<string, string>
  /** Sentences that look like constraints but are not sure enough to be keywords (`x-constraint-hint`). */
  readonly constraintHints?: readonly string[]
  /** The condition under which the value is mandatory (`x-required-when`). */
  readonly requiredWhen?: string
  readonly format?: string
  readonly contentMediaType?: string
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  /** Bounds in the manner of 3.1: numbers that are excluded. */
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly multipleOf?: number
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: true
  readonly properties?: ReadonlyMap<string, Schema>
  readonly required?: ReadonlySet<string>
  /** `true` only where the document says so; left out = not said, which admits everything too. */
  readonly additional?: Schema | boolean
  readonly patternProperties?: ReadonlyMap<string, Schema>
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly allOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly not?: Schema
  readonly discriminator?: Discriminator
  /** The keywords that only a validator or a maker of values understands; no type shows them. */
  readonly rules?: Rules
}

/** Keywords of JSON Schema 2020-12 (OpenAPI 3.1) about whole values. */
export interface Rules {
  readonly contains?: Schema
  readonly minContains?: number
  readonly maxContains?: number
  readonly propertyNames?: Schema
  readonly unevaluatedItems?: Schema
  readonly unevaluatedProperties?: Schema
  readonly dependentRequired?: ReadonlyMap<string, readonly string[]>
  readonly dependentSchemas?: ReadonlyMap<string, Schema>
  readonly if?: Schema
  readonly then?: Schema
  readonly else?: Schema
}

export interface Discriminator {
  readonly property: string
  /** Value to the schema it chooses; complete: values that the document leaves implicit are filled in. */
  readonly mapping: ReadonlyMap<string, SchemaKey>
}
