import type { XErrorCode, XIamAction, XJob, XPagination, XRateLimit, XSource } from './extensions.js'

/** The subset of OpenAPI 3.0.3 that the scraper writes. The generator reads any OpenAPI 3 document and has its own loader. */
export interface OpenApiDocument {
  openapi: string
  info: Info
  externalDocs?: ExternalDocs
  servers?: Server[]
  tags?: Tag[]
  security?: SecurityRequirement[]
  paths: Record<string, PathItem>
  components?: Components
  'x-error-codes'?: XErrorCode[]
  [extension: `x-${string}`]: unknown
}

export interface Info {
  title: string
  version: string
  description?: string
  license?: { name: string; url?: string }
  contact?: { name?: string; url?: string; email?: string }
  [extension: `x-${string}`]: unknown
}

export interface ExternalDocs {
  url: string
  description?: string
}

export interface Server {
  url: string
  description?: string
  variables?: Record<string, { default: string; enum?: string[]; description?: string }>
}

export interface Tag {
  name: string
  description?: string
  externalDocs?: ExternalDocs
  [extension: `x-${string}`]: unknown
}

export type SecurityRequirement = Record<string, string[]>

export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const
export type Method = (typeof METHODS)[number]

export type PathItem = { [M in Method]?: Operation } & {
  summary?: string
  description?: string
  parameters?: (Parameter | Reference)[]
}

export interface Operation {
  operationId?: string
  tags?: string[]
  summary?: string
  description?: string
  externalDocs?: ExternalDocs
  deprecated?: boolean
  parameters?: (Parameter | Reference)[]
  requestBody?: RequestBody | Reference
  responses: Record<string, Response | Reference>
  security?: SecurityRequirement[]
  'x-source'?: XSource
  'x-iam-actions'?: XIamAction[]
  /** The error codes that the operation's own page lists. */
  'x-error-codes'?: XErrorCode[]
  'x-pagination'?: XPagination
  'x-job'?: XJob
  'x-rate-limits'?: XRateLimit[]
  [extension: `x-${string}`]: unknown
}

export interface Reference {
  $ref: string
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  description?: string
  required?: boolean
  deprecated?: boolean
  style?: string
  explode?: boolean
  schema?: Schema
  example?: unknown
  examples?: Record<string, Example>
  [extension: `x-${string}`]: unknown
}

export interface RequestBody {
  description?: string
  required?: boolean
  content: Record<string, MediaType>
}

export interface MediaType {
  schema?: Schema
  example?: unknown
  examples?: Record<string, Example>
  /** The documents' own example where it contradicts the schema, as it stands there: `example` is always valid. */
  'x-documented-example'?: unknown
  /** The same of several examples, by name. */
  'x-documented-examples'?: Record<string, Example>
}

export interface Example {
  summary?: string
  description?: string
  value?: unknown
}

export interface Response {
  description: string
  headers?: Record<string, { description?: string; schema?: Schema; required?: boolean }>
  content?: Record<string, MediaType>
  [extension: `x-${string}`]: unknown
}

export interface Components {
  schemas?: Record<string, Schema>
  responses?: Record<string, Response>
  parameters?: Record<string, Parameter>
  requestBodies?: Record<string, RequestBody>
  securitySchemes?: Record<string, SecurityScheme>
}

export interface SecurityScheme {
  type: 'apiKey' | 'http' | 'oauth2' | 'openIdConnect'
  description?: string
  name?: string
  in?: 'query' | 'header' | 'cookie'
  scheme?: string
  bearerFormat?: string
  [extension: `x-${string}`]: unknown
}

export interface Schema {
  $ref?: string
  title?: string
  type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object'
  format?: string
  description?: string
  nullable?: boolean
  deprecated?: boolean
  readOnly?: boolean
  writeOnly?: boolean
  default?: unknown
  example?: unknown
  enum?: unknown[]
  minimum?: number
  maximum?: number
  exclusiveMinimum?: boolean
  exclusiveMaximum?: boolean
  multipleOf?: number
  minLength?: number
  maxLength?: number
  pattern?: string
  minItems?: number
  maxItems?: number
  uniqueItems?: boolean
  items?: Schema
  required?: string[]
  properties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  minProperties?: number
  maxProperties?: number
  allOf?: Schema[]
  oneOf?: Schema[]
  anyOf?: Schema[]
  not?: Schema
  discriminator?: { propertyName: string; mapping?: Record<string, string> }
  'x-source'?: XSource
  'x-enum-descriptions'?: Record<string, string>
  'x-constraint-hint'?: string[]
  'x-required-when'?: string
  /** No table describes this object: its shape was read from the document's example. */
  'x-from-example'?: true
  [extension: `x-${string}`]: unknown
}
