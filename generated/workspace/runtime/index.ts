/** Everything that generated code and its users import. Nothing here runs when it is imported: what is not used is dropped. */
export { createClient } from './client.js'
export { operation } from './operation.js'
export { pagedOperation } from './pages.js'
export { bind, bindAll } from './bind.js'
export { waitForJob, jobIds, JobFailedError, type JobPoller, type WaitOptions } from './jobs.js'
export { multipart, form, bytes, jsonAs, text, binary, none, byStatus } from './body.js'
export * from './styles.js'
export { fromEnvironment, type Environment } from './environment.js'
export { passwordToken, findProjectId, type IamOptions, type PasswordOptions } from './iam.js'
export { use } from './hooks.js'
export { logging, requestId, type LogEntry } from './logger.js'
export { sign, type Signable } from './sign.js'
export {
  SdkError,
  ApiError,
  TimeoutError,
  AbortedError,
  ConnectionError,
  BadResponseError,
  ArgumentError,
  isApiError,
} from './errors.js'
export type * from './types.js'
