/**
 * The family of errors that a call can throw. No message or property of theirs holds a credential. Their `name` tells them
 * apart even where a program has two copies of this file, as two generated packages do, and `instanceof` fails.
 */

/** The base of the family. */
export class SdkError extends Error {
  /** The operation's id. */
  declare readonly operation: string | undefined
  /** The attempt that failed: 1 for the first. */
  declare readonly attempt: number | undefined
  /** The answer's status. */
  declare readonly status: number | undefined
  /** The answer's `X-Request-Id`: what the vendor's support asks for. */
  declare readonly requestId: string | undefined

  constructor(message: string, details: object = {}) {
    // A server's text must not start a line of a log.
    super(message.replace(/\p{Cc}+/gu, ' '), details)
    Object.assign(this, details)
  }
}

interface Member<E extends SdkError, Extra = object> {
  new (message: string, details?: Extra): E
  readonly prototype: E
}

/** Makes a member of the family: a class costs its bytes, and this is less than half of them. */
const member = <E extends SdkError, Extra = object>(name: string) =>
  class extends SdkError {
    override get name() {
      return name
    }
  } as unknown as Member<E, Extra>

/** The server answered with an error status. `Code` is the union of the service's documented codes. */
export interface ApiError<Code extends string = string> extends SdkError {
  readonly name: 'ApiError'
  readonly status: number
  /** Open: a code that the document does not name is still a string. */
  readonly error_code: Code | (string & Record<never, never>) | undefined
  readonly error_msg: string | undefined
  /** The reason of a refusal, to be decoded with the API decode-authorization-message of STS. */
  readonly encoded_authorization_message: string | undefined
  /** The body: parsed when it is JSON; credentials in it are masked. */
  readonly body: unknown
  /** What the server asked to wait, in ms. */
  readonly retryAfter: number | undefined
}
export const ApiError = /* @__PURE__ */ member<ApiError, Omit<Partial<ApiError>, keyof Error>>('ApiError')

/** A time limit ran out. */
export interface TimeoutError extends SdkError {
  readonly name: 'TimeoutError'
  /** Whose limit: the attempt's or the whole call's. */
  readonly scope: 'attempt' | 'total'
}
export const TimeoutError = /* @__PURE__ */ member<TimeoutError, Pick<TimeoutError, 'scope'>>('TimeoutError')

/** The caller's signal ended the call; `cause` is the signal's reason. */
export interface AbortedError extends SdkError {
  readonly name: 'AbortedError'
}
export const AbortedError = /* @__PURE__ */ member<AbortedError, { cause: unknown }>('AbortedError')

/** The connection could not be made, or broke before the whole answer was read. */
export interface ConnectionError extends SdkError {
  readonly name: 'ConnectionError'
  /** The system's code, such as `ECONNRESET`, where the platform tells one. */
  readonly code: string | undefined
}
export const ConnectionError = /* @__PURE__ */ member<ConnectionError, { code: unknown }>('ConnectionError')

/** The answer is none that the document allows: no JSON, cut off, empty, or too large. */
export interface BadResponseError extends SdkError {
  readonly name: 'BadResponseError'
}
export const BadResponseError = /* @__PURE__ */ member<BadResponseError>('BadResponseError')

/** An argument or option cannot be sent: nothing was. */
export interface ArgumentError extends SdkError {
  readonly name: 'ArgumentError'
}
export const ArgumentError = /* @__PURE__ */ member<ArgumentError>('ArgumentError')

/** Whether a caught value is the server's error answer; `Code` is the union of documented codes to expect. */
export const isApiError = <Code extends string = string>(error: unknown): error is ApiError<Code> =>
  error instanceof Error && error.name === 'ApiError'
