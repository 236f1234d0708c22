// Written by hwapi generate. Do not edit: change the OpenAPI document and generate again.

export { Workspace, SERVICE, createClient } from './client.js'

export { ERROR_CODES, type ErrorCode } from './errors.js'

export type * from './models.js'

export * from './operations.js'

export * from './runtime/index.js'

export type { components, operations, paths } from './types.js'
