import type { XErrorCode, XIamAction, XJob, XPagination } from '../../spec/contract/extensions.js'
import type { Parameter, Body, Response, Schema, SchemaKey, SecurityScheme, Server } from '../load/document.js'

/** What the emitters read: the document with every TypeScript name decided, and the vendor's conventions understood. */
export interface ApiModel {
  readonly service: ApiService
  readonly servers: readonly Server[]
  readonly securitySchemes: readonly SecurityScheme[]
  readonly tags: readonly ApiTag[]
  readonly operations: readonly ApiOperation[]
  readonly schemas: ReadonlyMap<SchemaKey, ApiSchema>
  readonly errorCodes: readonly XErrorCode[]
  /** The ways to follow asynchronous jobs, the most used one first. */
  readonly pollers: readonly ApiPoller[]
}

/** How a job is followed: an operation that tells its state. */
export interface ApiPoller {
  /** The exported constant: `showJobPoller`. */
  readonly name: string
  readonly operation: ApiOperation
  /** The parameter that takes the job's id. */
  readonly parameter: ApiParameter
  /** The path of the state in the operation's body, and its documented last values. */
  readonly status: string
  readonly succeeded: readonly string[]
  readonly failed: readonly string[]
}

export interface ApiService {
  /** The client class: `Workspace`. */
  readonly className: string
  /** The package: `workspace`. */
  readonly packageName: string
  readonly title: string
  readonly version: string
  readonly description?: string
  readonly docsUrl?: string
  /** True when the document is one of the vendor's, so that project and region come from the client. */
  readonly huaweicloud: boolean
}

export interface ApiTag {
  readonly name: string
  readonly description?: string
  readonly operations: readonly ApiOperation[]
}

export interface ApiOperation {
  /** Unique in the model: the operationId, or the name made in its place. */
  readonly id: string
  /** The interface that describes it: `ListDesktops`. */
  readonly typeName: string
  /** The interface of its arguments: `ListDesktopsArgs`. */
  readonly argsName: string
  /** The function and the client's method: `listDesktops`. */
  readonly functionName: string
  /** Upper case. */
  readonly method: string
  readonly path: string
  readonly tag: string
  readonly summary?: string
  readonly description?: string
  readonly deprecated: boolean
  readonly docsUrl?: string
  readonly permissions: readonly XIamAction[]
  readonly parameters: readonly ApiParameter[]
  readonly body?: Body
  /** In the order 2xx, others, `default`. */
  readonly responses: readonly Response[]
  readonly pagination?: XPagination
  /** The schema of one item of a paged operation. */
  readonly item?: Schema
  readonly job?: XJob
  /** False where the document says that no credentials are needed. */
  readonly authenticated: boolean
  readonly pointer: string
}

export interface ApiParameter extends Parameter {
  /** The client knows it: it may be left out. */
  readonly fromClient?: 'projectId' | 'domainId'
}

/** Which way a value goes: closed enumerations and no readOnly in requests, open ones and no writeOnly in responses. */
export type Direction = 'request' | 'response'

export interface ApiSchema {
  readonly key: SchemaKey
  readonly schema: Schema
  /** The type's name in responses, and in requests where both are the same or only requests use it. */
  readonly name: string
  /** The type's name in requests, where it differs from the response's. */
  readonly requestName?: string
  /** What the plain `name` stands for. */
  readonly direction: Direction
  /** Property to the values by which discriminators choose this schema. */
  readonly discriminated: ReadonlyMap<string, readonly string[]>
}
