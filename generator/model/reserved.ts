/** Names that generated code must not give away. A test holds the runtime's exports against `TYPE_RESERVED`. */

/** Words of ECMAScript (strict mode) and TypeScript that cannot name a binding, or that mislead as one. */
export const JS_RESERVED: ReadonlySet<string> = new Set(
  (
    'abstract any arguments as asserts async await bigint boolean break case catch class const continue debugger declare default ' +
    'delete do else enum eval export extends false finally for from function get global if implements import in infer ' +
    'instanceof interface intrinsic is keyof let module namespace never new null number object of out package private protected public ' +
    'readonly require return satisfies set static string super switch symbol this throw true try type typeof undefined ' +
    'unique unknown using var void while with yield Infinity NaN globalThis'
  ).split(' '),
)

/** Members that the client class has itself, or that an object must not have as a method of a service. */
export const MEMBER_RESERVED: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'client',
  'waitForJob',
  'then',
  'toJSON',
  'name',
  'length',
  'prototype',
])

/** Globals that generated files use by name, what types.ts and the other files export, and every export of the runtime. */
export const TYPE_RESERVED: ReadonlySet<string> = new Set(
  // Globals and utility types that generated code mentions.
  (
    'Array AsyncGenerator Blob File Object Omit Pick Promise Readonly ReadonlyArray Record Required Partial Exclude Extract ' +
    'Symbol Headers Request Response ReadableStream ArrayBuffer ArrayBufferView Function String Number Boolean ' +
    // types.ts
    'paths webhooks components operations $defs ' +
    // errors.ts, client.ts, mocks.ts, validators.ts
    'ErrorCode ERROR_CODES SERVICE createClient createService waitForJob handlers mock mocks models server v ' +
    // The runtime.
    'AbortedError AkSkCredential ApiError ApiFailure Args ArgumentError Attempt BadResponseError BinaryBody BodyEncoder BoundOperation ' +
    'BoundPagedOperation CallArgs CallOptions Client ClientOptions Clock CommonOptions ConnectionError Credential ' +
    'CredentialProvider CredentialRequest Data Decoder Descriptor Environment ErrorDetails HeaderCredential HookContext Hooks IamOptions ' +
    'JobFailedError JobPoller LogEntry Media Middleware Operation OperationTypes Outgoing PagedDescriptor PagedOperation Pagination ' +
    'PasswordOptions PathEncoder QueryEncoder Raw RawResponse RetryOptions SdkError Service Signable TimeoutError TokenCredential ' +
    'WaitOptions binary bind bindAll byStatus bytes commas createRuntimeClient deepObject findProjectId form fromEnvironment isApiError jobIds jsonAs ' +
    'jsonQuery labelPath labelPathExploded logging matrixPath matrixPathExploded multipart none operation operations pagedOperation ' +
    'passwordToken pipes requestId sign simplePath simplePathExploded spaces spread text use waitForJob waitForRuntimeJob'
  ).split(' '),
)
