import pc from 'picocolors'
import type { Severity } from '../spec/contract/diagnostic.js'
import type { CommonOptions, Io } from './io.js'

/** Figures of one scrape, as every command that scrapes prints them. */
export interface ScrapeStats {
  readonly documents: number
  readonly operations: number
  readonly tables: number
  readonly rows: { readonly seen: number; readonly used: number; readonly reported: number }
  readonly schemas: number
  readonly findings: Readonly<Record<Severity, number>>
}

/** The time that a stage took, in milliseconds. */
export interface StageTime {
  readonly stage: string
  readonly ms: number
}

/** Measures stages and prints a line for each as it ends. */
export class Progress {
  readonly times: StageTime[] = []
  readonly #io: Io
  readonly #label: string
  readonly #options: CommonOptions

  constructor(io: Io, label: string, options: CommonOptions) {
    this.#io = io
    this.#label = label
    this.#options = options
  }

  /** Runs one stage; `say` makes the line's text of its result. */
  async stage<T>(stage: string, work: () => T | Promise<T>, say: (result: T) => string): Promise<T> {
    const start = this.#io.now()
    const result = await work()
    this.done(stage, this.#io.now() - start, say(result))
    return result
  }

  /** Tells a stage that was measured elsewhere. */
  done(stage: string, ms: number, text: string): void {
    this.times.push({ stage, ms: Math.round(ms * 10) / 10 })
    if (this.#options.quiet || this.#options.json) return
    const colors = pc.createColors(this.#io.color)
    this.#io.err(`${colors.bold(this.#label)}  ${stage.padEnd(9)} ${text}  ${colors.dim(seconds(ms))}`)
  }
}

export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`
}

/** A count with its noun: `1 file`, `2 files`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}

/** The summary as lines for people. */
export function statsLines(stats: ScrapeStats): string[] {
  const { rows, findings } = stats
  const closes = rows.seen === rows.used + rows.reported ? 'closes' : 'DOES NOT CLOSE'
  return [
    `documents ${stats.documents}, operations ${stats.operations}, tables ${stats.tables}, schemas ${stats.schemas}`,
    `rows ${rows.seen} seen = ${rows.used} used + ${rows.reported} reported (${closes})`,
    `findings: ${counted(findings.error, 'error')}, ${counted(findings.warning, 'warning')}, ${counted(findings.info, 'note')}`,
  ]
}

/** What a run says of one service. */
export interface ServiceSummary {
  readonly service: string
  /** `current`: nothing to do; `stale`: --check or --dry-run found differences; `failed`: a self-check or an error stopped it. */
  readonly state: 'current' | 'written' | 'stale' | 'failed'
  readonly files: readonly string[]
  readonly stats?: ScrapeStats
  readonly stages: readonly StageTime[]
  /** The changelog's part for this run, where something changed for the SDK's users. */
  readonly changes?: string
  readonly worst?: string
  readonly problem?: string
  /** Errors of single pages: their operations are wrong, everything else was written. */
  readonly pageErrors?: number
}
