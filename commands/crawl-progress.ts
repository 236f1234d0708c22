import cliProgress from 'cli-progress'
import type { CrawlProgress } from '../scraper/crawl/crawl.js'
import type { CommonOptions, Io } from './io.js'
import { counted } from './summary.js'

/** What a person sees of a crawl while it runs. */
export interface Progress {
  readonly update: (state: CrawlProgress) => void
  readonly waiting: (ms: number, why: string) => void
  readonly stop: () => void
}

/** A bar on a terminal, a line every now and then elsewhere, nothing with `--quiet` and `--json`. */
export function progressOf(shown: string, io: Io, options: CommonOptions): Progress {
  if (options.quiet || options.json) return { update: () => {}, waiting: () => {}, stop: () => {} }
  return io.isTerminal ? bar() : lines(shown, io)
}

/** Lines tell every so many pages. */
const EVERY = 20

function lines(shown: string, io: Io): Progress {
  let told = -1
  let last: CrawlProgress | undefined
  const tell = ({ done, left, failed }: CrawlProgress): void => {
    told = done
    io.err(`${counted(done, 'page')} done, ${left} left, ${failed} failed`)
  }
  io.err(`${shown}: looking for pages`)
  return {
    update: (state) => {
      last = state
      if (state.done % EVERY === 0) tell(state)
    },
    waiting: (ms, why) => io.err(`waiting ${seconds(ms)}: ${why}`),
    stop: () => {
      if (last && last.done !== told) tell(last)
    },
  }
}

function bar(): Progress {
  const single = new cliProgress.SingleBar({
    format: '{bar} {value}/{total} pages, {left} left, {failed} failed, {eta_formatted} to go{note}',
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 50,
    // The interrupt is ours to handle: the manifest is written before the end.
    gracefulExit: false,
  })
  const none = { left: 0, failed: 0, note: '; looking for pages' }
  single.start(1, 0, none)
  return {
    update: ({ done, left, failed }) => {
      single.setTotal(done + left)
      single.update(done, { left, failed, note: '' })
    },
    waiting: (ms, why) => single.update({ note: `; waiting ${seconds(ms)}: ${why}` }),
    stop: () => single.stop(),
  }
}

const seconds = (ms: number): string => `${Math.round(ms / 1000)} s`
