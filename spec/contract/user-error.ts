/**
 * An error whose cause lies in what the user gave (a path, an option, a file's content), not in this program. The command
 * line prints it as one line: what happened, where, what to do. It never shows a stack trace for one of these.
 */
export class UserError extends Error {
  override readonly name = 'UserError'
  /** What the user can do about it, as a sentence. */
  readonly hint: string
  /** 2 = wrong usage or unreadable input; 1 = the run itself failed. */
  readonly exitCode: 1 | 2

  constructor(message: string, hint: string, exitCode: 1 | 2 = 2) {
    super(message)
    this.hint = hint
    this.exitCode = exitCode
  }
}
