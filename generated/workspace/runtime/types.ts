/** The types that generated code and callers of a client meet. No code: importing this file costs no byte. */
import type { Credential, CredentialProvider } from './credential-types.js'
import type { SdkError } from './errors.js'

export type {
  AkSkCredential,
  Credential,
  CredentialProvider,
  HeaderCredential,
  TokenCredential,
} from './credential-types.js'

/** When and how often a failed attempt is repeated. */
export interface RetryOptions {
  /** Attempts in all, the first one included. Default 3. */
  attempts?: number | undefined
  /** Upper end of the first random wait, in ms; it doubles with each attempt. Default 200. */
  baseDelay?: number | undefined
  /** Upper end of any random wait, in ms. Default 20 000. */
  maxDelay?: number | undefined
  /** The longest `Retry-After` that is waited for, in ms; a longer one ends the call. Default 60 000. */
  maxRetryAfter?: number | undefined
  /** Repeat whatever the method, not only GET, HEAD and OPTIONS: say so only where repeating is harmless. */
  anyMethod?: boolean | undefined
}

/** What a hook is told; `request` is the request before it is signed, so no hook sees a secret of the client. */
export interface HookContext {
  request: Request
  /** The operation's id. */
  operation: string
  /** 1 for the first attempt. */
  attempt: number
}

type Awaitable<T> = T | Promise<T>

/** Hooks around every attempt, in the manner of openapi-fetch. Requests pass them in order, responses in reverse. */
export interface Middleware {
  /** May return another request, or a response, which is then taken as the server's answer. */
  onRequest?(context: HookContext): Awaitable<Request | Response | undefined | void>
  onResponse?(context: HookContext & { response: Response }): Awaitable<Response | undefined | void>
  /** Sees every failed attempt, error answers included. May return another error to throw, or a response to use. */
  onError?(context: HookContext & { error: SdkError }): Awaitable<Error | Response | undefined | void>
}

/** What an attempt is, to hooks. */
export type Attempt = Omit<HookContext, 'request'>

/** Middleware made ready for the client: passes a whole attempt through the hooks. */
export type Hooks = <T>(
  attempt: Attempt,
  outgoing: Outgoing,
  send: (outgoing: Outgoing) => Promise<Response>,
  read: (response: Response) => Promise<T>,
) => Promise<T>

/** What may be set for a client and overridden for a call. */
export interface CommonOptions {
  /** Limit for one attempt in ms, reading the body included. Default 30 000; 0 for none. */
  attemptTimeout?: number | undefined
  /** Limit for the whole call in ms, waits and all attempts included. Default 120 000; 0 for none. */
  totalTimeout?: number | undefined
  /** `false` for one attempt only; `true` is short for `{ anyMethod: true }`. */
  retry?: boolean | RetryOptions | undefined
}

/** What every call takes beside the operation's own arguments. Generated argument interfaces extend it. */
export interface CallOptions extends CommonOptions {
  signal?: AbortSignal | undefined
}

/** What a client is made of. */
export interface ClientOptions extends CommonOptions {
  /** Fills `{region}` in the service's server URL. */
  region?: string | undefined
  /** The server's URL, instead of the service's own. */
  endpoint?: string | undefined
  /** Fills `{project_id}` in paths, unless the call gives another. */
  projectId?: string | undefined
  /** Fills `{domain_id}` in paths, unless the call gives another. */
  domainId?: string | undefined
  credentials?: Credential | CredentialProvider | undefined
  /** Sent with each request, unless the call gives the same header. */
  headers?: Readonly<Record<string, string>> | undefined
  /** Hooks around every attempt: `use(...)` of hooks.ts makes them from middleware. */
  middleware?: Hooks | undefined
  /** Instead of the global `fetch`. */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined
  /** The largest response body that is read, in bytes. Default 64 MiB. */
  maxBytes?: number | undefined
  /** In [0, 1). Default `Math.random`. */
  random?: (() => number) | undefined
}

/** What the generator knows of a service and gives to `createClient` as second argument. */
export interface Service {
  /** The server URL with its variables in braces, e.g. `https://workspace.{region}.myhuaweicloud.com`. */
  server?: string
  /** Values of its variables: their defaults in the document. */
  variables?: Readonly<Record<string, string>>
}

/** Reads the body of a success. Core knows JSON; body.ts has `text`, `binary` and `none`, and `byStatus` to choose. */
export type Decoder = (chunks: readonly Uint8Array[], response: Response) => unknown

/** Makes the query pairs of one parameter. Core knows `form` with `explode`; styles.ts has the others. */
export type QueryEncoder = (name: string, value: unknown) => [name: string, value: string][]

/** Makes the percent-encoded text of one path parameter. Core knows `simple`; styles.ts has the others. */
export type PathEncoder = (name: string, value: unknown) => string

/**
 * Makes the bytes of a body, and sets the content type in the headers when the caller has not. Core knows JSON; body.ts has
 * `multipart`, `form`, `bytes` and `jsonAs`.
 */
export type BodyEncoder = (body: unknown, headers: Headers) => Outgoing['body'] | Promise<Outgoing['body']>

/** A request whose body is the exact bytes to send: it can be signed, and sent again (unless the body is a stream). */
export interface Outgoing {
  method: string
  url: string
  headers: Headers
  body?: string | ArrayBuffer | ReadableStream | undefined
}

/** How a list operation is paged; the wire shape of `x-pagination`, with defaults left out. */
export interface Pagination {
  /** Left out for paging by offset. */
  style?: 'marker'
  /** Default `query`. */
  in?: 'query' | 'body'
  /** The names of the parameters. Default `limit`, `offset` and `marker`. */
  limit?: string
  offset?: string
  marker?: string
  /** The path, with dots, of the array of items in the body; `''` when the body is the array. */
  items: string
  /** The path of the total count. */
  counter?: string
  /** The path of the next marker, or else the property of the last item that serves as marker. */
  next_marker?: string
  item_marker?: string
}

/** What the runtime must know of an operation: as little as possible, since each operation costs its bytes. */
export interface Descriptor {
  /** The operationId. */
  id: string
  /** The method, a space, and the path with its parameters in braces, under their wire names. */
  line: string
  /** Encoders of the parameters that are not encoded in the default way, by wire name. */
  path?: { readonly [name: string]: PathEncoder }
  query?: { readonly [name: string]: QueryEncoder }
  /** The encoder of a body that is not JSON. */
  body?: BodyEncoder
  /** How the body of a success is read, where it is not JSON. */
  ok?: Decoder
  /** False where the operation takes no credentials. */
  auth?: false
}

/**
 * What the generator tells the compiler about an operation. `args` is a named interface that extends CallOptions and has
 * the groups `path`, `query`, `headers` and `body`, each optional when nothing in it is required (`project_id` never is);
 * `responses` has the documented successes (`void` for none); `item` is the element type of a paged operation.
 */
export interface OperationTypes {
  args: CallOptions
  responses: object
  item?: unknown
}

/** An operation's result: the body, or one of the bodies where several successes are documented. */
export type Data<T extends OperationTypes> = T['responses'][keyof T['responses']]

/** A result with its status; narrowing `status` narrows `data`. */
export interface RawResponse<S = number, D = unknown> {
  status: S
  data: D
  headers: Headers
  /** The `X-Request-Id` of the answer. */
  requestId: string | undefined
  /** The answer itself; its body has been read. */
  response: Response
}

/** The raw result of an operation, as a union over its documented successes. */
export type Raw<T extends OperationTypes> = {
  [S in keyof T['responses']]: RawResponse<S extends number ? S : number, T['responses'][S]>
}[keyof T['responses']]

/** A parameter list where the arguments may be left out when nothing in them is required. */
export type Args<T extends OperationTypes> =
  Record<never, never> extends T['args'] ? [args?: T['args']] : [args: T['args']]

/** The groups of arguments as the runtime sees them. */
export interface CallArgs extends CallOptions {
  path?: object | undefined
  query?: object | undefined
  headers?: object | undefined
  body?: unknown
}

/** A client: the function behind every operation. Its options, secrets among them, stay in a closure. */
export interface Client {
  call(descriptor: Descriptor, args?: CallArgs): Promise<RawResponse>
  /** The signed request, instead of sending it. */
  call(descriptor: Descriptor, args: CallArgs | undefined, dry: true): Promise<Request>
}

/** An operation as a function of a client: what tree-shaken users import. */
export interface Operation<T extends OperationTypes> {
  (client: Client, ...args: Args<T>): Promise<Data<T>>
  raw(client: Client, ...args: Args<T>): Promise<Raw<T>>
  dryRun(client: Client, ...args: Args<T>): Promise<Request>
  /** Never set: carries the types. */
  readonly '~types'?: T
}

/** A list operation. */
export interface PagedOperation<T extends OperationTypes> extends Operation<T> {
  /** The bodies of the pages, from the page asked for to the last. */
  pages(client: Client, ...args: Args<T>): AsyncGenerator<Data<T>, void, undefined>
  /** The items of all pages. */
  items(client: Client, ...args: Args<T>): AsyncGenerator<T['item'], void, undefined>
}

/** An operation bound to a client: a method of the service class. */
export interface BoundOperation<T extends OperationTypes> {
  (...args: Args<T>): Promise<Data<T>>
  /** The result with status, headers, request id and the response itself. */
  raw(...args: Args<T>): Promise<Raw<T>>
  /** The signed request, instead of sending it. */
  dryRun(...args: Args<T>): Promise<Request>
}

/** A list operation bound to a client. */
export interface BoundPagedOperation<T extends OperationTypes> extends BoundOperation<T> {
  /** The bodies of the pages, from the page asked for to the last. */
  pages(...args: Args<T>): AsyncGenerator<Data<T>, void, undefined>
  /** The items of all pages. */
  items(...args: Args<T>): AsyncGenerator<T['item'], void, undefined>
}

/** What a binary body may be. A stream is sent once: never repeated, and signed without its bytes. */
export type BinaryBody = Blob | ArrayBuffer | ArrayBufferView | ReadableStream | string
