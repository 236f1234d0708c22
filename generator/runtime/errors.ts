/**
 * The family of errors that a call can throw. No message or property of theirs holds a credential. Their `name` tells them
 * apart even where a program has two copies of this file, as two generated packages do, and `instanceof` fails.
 */

/** What is known of the failed call. */
export interface ErrorDetails {
  /** The operation's id. */
  operation?: string | undefined
  /** The attempt that failed: 1 for the first. */
  attempt?: number | undefined
  /** The answer's status. */
  status?: number | undefined
  /** The answer's `X-Request-Id`: what the vendor's support asks for. */
  requestId?: string | undefined
  cause?: unknown
}

/** The base of the family. */
export class SdkError extends Error {
  declare readonly operation: string | undefined
  declare readonly attempt: number | undefined
  declare readonly status: number | undefined
  declare readonly requestId: string | undefined

  constructor(message: string, details: ErrorDetails & Record<string, unknown> = {}) {
    // A server's text must not start a line of a log.
    super((details.operation ? details.operation + ': ' : '') + message.replace(/\p{Cc}+/gu, ' '), details)
    Object.assign(this, details)
  }
}

/** The server answered with an error status. `Code` is the union of the service's documented codes. */
export class ApiError<Code extends string = string> extends SdkError {
  declare readonly status: number
  /** Open: a code that the document does not name is still a string. */
  declare readonly error_code: Code | (string & Record<never, never>) | undefined
  declare readonly error_msg: string | undefined
  /** The reason of a refusal, to be decoded with the API decode-authorization-message of STS. */
  declare readonly encoded_authorization_message: string | undefined
  /** The body: parsed when it is JSON; credentials in it are masked. */
  declare readonly body: unknown
  /** What the server asked to wait, in ms. */
  declare readonly retryAfter: number | undefined

  override get name() {
    return 'ApiError' as const
  }
}

/** A time limit ran out. */
export class TimeoutError extends SdkError {
  /** Whose limit: the attempt's or the whole call's. */
  declare readonly scope: 'attempt' | 'total'

  override get name() {
    return 'TimeoutError' as const
  }
}

/** The caller's signal ended the call; `cause` is the signal's reason. */
export class AbortedError extends SdkError {
  override get name() {
    return 'AbortedError' as const
  }
}

/** The connection could not be made, or broke before the whole answer was read. */
export class ConnectionError extends SdkError {
  /** The system's code, such as `ECONNRESET`, where the platform tells one. */
  declare readonly code: string | undefined

  override get name() {
    return 'ConnectionError' as const
  }
}

/** The answer is none that the document allows: no JSON, cut off, empty, too large, or a redirect. */
export class BadResponseError extends SdkError {
  override get name() {
    return 'BadResponseError' as const
  }
}

/** An argument or option cannot be sent: nothing was. */
export class ArgumentError extends SdkError {
  override get name() {
    return 'ArgumentError' as const
  }
}

/** Whether a caught value is the server's error answer; `Code` is the union of documented codes to expect. */
export const isApiError = <Code extends string = string>(error: unknown): error is ApiError<Code> =>
  error instanceof Error && error.name === 'ApiError'
