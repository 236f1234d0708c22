/** The family of errors that a call can throw. No message or property of theirs holds a credential. */

/** What is known of the failed call. */
export interface ErrorDetails {
  /** The operation's id. */
  operation?: string | undefined
  /** The attempt that failed: 1 for the first. */
  attempt?: number | undefined
  status?: number | undefined
  /** The answer's `X-Request-Id`: what the vendor's support asks for. */
  requestId?: string | undefined
  cause?: unknown
}

/**
 * The base of the family. `kind` tells the members apart even where a program holds two copies of this file, as two
 * generated packages do, and `instanceof` fails.
 */
export class SdkError extends Error {
  declare readonly kind: 'api' | 'timeout' | 'aborted' | 'connection' | 'bad-response' | 'argument' | 'job'
  declare readonly operation?: string
  declare readonly attempt?: number
  declare readonly status?: number
  declare readonly requestId?: string

  constructor(
    kind: SdkError['kind'],
    name: string,
    message: string,
    details: ErrorDetails & { [key: string]: unknown },
  ) {
    const { cause, ...rest } = details
    super((rest.operation ? rest.operation + ': ' : '') + message, cause === undefined ? undefined : { cause })
    Object.defineProperty(this, 'name', { value: name, configurable: true, writable: true })
    Object.assign(this, { kind }, rest)
  }
}

/** What an error answer's body says, under the vendor's own names. */
export interface ApiFailure {
  error_code?: string | undefined
  error_msg?: string | undefined
  /** The reason of a refusal, to be decoded with the API decode-authorization-message of STS. */
  encoded_authorization_message?: string | undefined
  /** The body: parsed when it is JSON; credentials in it are masked. */
  body?: unknown
  /** What the server asked to wait, in ms. */
  retryAfter?: number | undefined
}

/** The server answered with an error status. `Code` is the union of the service's documented codes. */
export class ApiError<Code extends string = string> extends SdkError {
  declare readonly kind: 'api'
  declare readonly status: number
  /** Open: a code that the document does not name is still a string. */
  declare readonly error_code?: Code | (string & Record<never, never>)
  declare readonly error_msg?: string
  declare readonly encoded_authorization_message?: string
  declare readonly body?: unknown
  declare readonly retryAfter?: number

  constructor(message: string, details: ErrorDetails & ApiFailure) {
    super('api', 'ApiError', message, { ...details })
  }
}

/** A time limit ran out: the attempt's or the whole call's. */
export class TimeoutError extends SdkError {
  declare readonly kind: 'timeout'
  declare readonly scope: 'attempt' | 'total'

  constructor(scope: 'attempt' | 'total', ms: number, details: ErrorDetails) {
    super('timeout', 'TimeoutError', `no answer within ${ms} ms (${scope})`, { ...details, scope })
  }
}

/** The caller's signal ended the call; `cause` is the signal's reason. */
export class AbortedError extends SdkError {
  declare readonly kind: 'aborted'

  constructor(details: ErrorDetails) {
    super('aborted', 'AbortedError', 'aborted by the caller', { ...details })
  }
}

/** The connection could not be made, or broke before the whole answer was read. */
export class ConnectionError extends SdkError {
  declare readonly kind: 'connection'
  /** The system's code, such as `ECONNRESET`, where the platform tells one. */
  declare readonly code?: string

  constructor(message: string, details: ErrorDetails & { code?: string | undefined }) {
    super('connection', 'ConnectionError', message, { ...details })
  }
}

/** The answer is none that the document allows: no JSON, cut off, empty, too large, or a refused redirect. */
export class BadResponseError extends SdkError {
  declare readonly kind: 'bad-response'

  constructor(message: string, details: ErrorDetails) {
    super('bad-response', 'BadResponseError', message, { ...details })
  }
}

/** An argument or option cannot be sent: nothing was. */
export class ArgumentError extends SdkError {
  declare readonly kind: 'argument'

  constructor(message: string, details: ErrorDetails = {}) {
    super('argument', 'ArgumentError', message, { ...details })
  }
}

/** Whether a caught value is the server's error answer; `Code` is the union of documented codes to expect. */
export const isApiError = <Code extends string = string>(error: unknown): error is ApiError<Code> =>
  error instanceof Error && (error as SdkError).kind === 'api'
