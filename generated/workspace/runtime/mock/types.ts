/** What the mocks need of a spec: plain OpenAPI 3.0 or 3.1 JSON, whole or cut down, as data. */

export type JsonType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object'

/** A schema of OpenAPI 3.0 or 3.1; only the keywords that the mocks understand are named. */
export interface Schema {
  readonly $ref?: string
  readonly type?: JsonType | readonly JsonType[]
  readonly format?: string
  readonly nullable?: boolean
  readonly readOnly?: boolean
  readonly writeOnly?: boolean
  readonly default?: unknown
  readonly example?: unknown
  readonly examples?: readonly unknown[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: boolean | number
  readonly exclusiveMaximum?: boolean | number
  readonly multipleOf?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly items?: SchemaLike
  readonly prefixItems?: readonly SchemaLike[]
  readonly contains?: SchemaLike
  readonly minContains?: number
  readonly maxContains?: number
  readonly unevaluatedItems?: SchemaLike
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly properties?: Readonly<Record<string, SchemaLike>>
  readonly patternProperties?: Readonly<Record<string, SchemaLike>>
  readonly propertyNames?: SchemaLike
  readonly required?: readonly string[]
  readonly additionalProperties?: SchemaLike
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly allOf?: readonly SchemaLike[]
  readonly oneOf?: readonly SchemaLike[]
  readonly anyOf?: readonly SchemaLike[]
  readonly not?: SchemaLike
  readonly if?: SchemaLike
  readonly then?: SchemaLike
  readonly else?: SchemaLike
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>
  readonly dependentSchemas?: Readonly<Record<string, SchemaLike>>
  readonly unevaluatedProperties?: SchemaLike
  readonly discriminator?: { readonly propertyName: string; readonly mapping?: Readonly<Record<string, string>> }
}

/** `true` takes everything, `false` nothing (OpenAPI 3.1, and `additionalProperties`). */
export type SchemaLike = Schema | boolean

export interface MediaType {
  readonly schema?: SchemaLike
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>
}

export type Content = Readonly<Record<string, MediaType>>

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required?: boolean
  readonly style?: string
  readonly explode?: boolean
  readonly schema?: SchemaLike
  readonly content?: Content
}

export interface RequestBody {
  readonly required?: boolean
  readonly content?: Content
}

export interface Header {
  readonly required?: boolean
  readonly schema?: SchemaLike
  readonly example?: unknown
}

export interface ResponseSpec {
  readonly description?: string
  readonly headers?: Readonly<Record<string, Header>>
  readonly content?: Content
}

export interface SecurityScheme {
  readonly type: string
  readonly name?: string
  readonly in?: 'query' | 'header' | 'cookie'
  readonly scheme?: string
  /** The signature's algorithm, where the scheme is one (`SDK-HMAC-SHA256`). */
  readonly signature?: string
}

export type SecurityRequirement = Readonly<Record<string, readonly string[]>>

/** `x-pagination`: how a list operation is paged, in wire names; property paths have dots. */
export interface Pagination {
  readonly style: 'offset' | 'marker' | 'page'
  readonly in: 'query' | 'body'
  readonly limit?: string
  readonly offset?: string
  readonly marker?: string
  /** The property path of the array with the items; `''` when the body is the array. */
  readonly items: string
  readonly counter?: string
  readonly next_marker?: string
  readonly item_marker?: string
  /** The property path of a flag that says whether there are more pages. */
  readonly has_more?: string
}

/** `x-job`: an operation that starts an asynchronous task. */
export interface Job {
  readonly id: string
  readonly poll: string
  readonly parameter: string
  readonly status: string
  readonly succeeded: readonly string[]
  readonly failed: readonly string[]
  readonly pending?: readonly string[]
}

/** `x-error-codes`: one documented error code. */
export interface ErrorCode {
  readonly code: string
  readonly status?: number
  readonly message?: string
}

/** One operation with its references to parameters, bodies and responses resolved; schemas keep theirs. */
export interface Operation {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: RequestBody
  readonly responses: Readonly<Record<string, ResponseSpec>>
  readonly security?: readonly SecurityRequirement[]
  readonly 'x-pagination'?: Pagination
  readonly 'x-job'?: Job
  /** The documented limits on calls. */
  readonly 'x-rate-limits'?: readonly { readonly requests: number; readonly seconds: number }[]
}

/** An operation in the spec's list. `operation` may be JSON text, which is parsed on first use. */
export interface OperationEntry {
  /** The operation's name in code and in `/__mock`; unique. */
  readonly name: string
  /** The spec's operationId, where it is another than the name; `x-job` names operations by it. */
  readonly id?: string
  readonly method: string
  readonly path: string
  readonly operation: Operation | string
}

/** A spec as the engine takes it: `readDocument` makes one of an OpenAPI document, generated code carries one. */
export interface MockSpec {
  readonly title?: string
  /** The path prefixes of the servers (`/v1`), which requests may or may not carry. */
  readonly basePaths?: readonly string[]
  readonly operations: readonly OperationEntry[]
  /** By component name; schemas that other pointers name stand under the whole pointer. Values may be JSON text. */
  readonly schemas: Readonly<Record<string, SchemaLike | string>>
  readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>
  readonly errorCodes?: readonly ErrorCode[]
  /** By name of the operation that polls: the job that it tells about. */
  readonly polls?: Readonly<Record<string, Job>>
}

/** One thing that is wrong with a value: where, as a JSON pointer, and what. */
export interface Problem {
  readonly pointer: string
  readonly keyword: string
  readonly message: string
}
