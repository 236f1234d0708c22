/** A reason for which a mock server cannot start; its message is for the user. */
export class MockServerError extends Error {
  override readonly name = 'MockServerError'
  readonly hint: string

  constructor(message: string, hint: string) {
    super(message)
    this.hint = hint
  }
}
