/** What a command may use of the outside world; `hwapi.ts` makes the real one, tests make their own. */
export interface Io {
  /** The folder that relative paths mean. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Writes one line of results to standard output. */
  readonly out: (line: string) => void
  /** Writes one line of progress or complaint to standard error. */
  readonly err: (line: string) => void
  /** Milliseconds of a monotonic clock, for durations only. */
  readonly now: () => number
  /** True when standard error is a terminal. */
  readonly isTerminal: boolean
  readonly color: boolean
  /** Aborted on the first Ctrl-C or SIGTERM. */
  readonly signal: AbortSignal
}

/** The options that every command has. */
export interface CommonOptions {
  readonly json?: boolean
  readonly quiet?: boolean
}

/** 0 fine; 1 findings that fail the run; 2 wrong usage or unreadable input. */
export type ExitCode = 0 | 1 | 2
