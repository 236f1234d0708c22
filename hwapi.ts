#!/usr/bin/env node
import { VERSION } from './commands/version.js'
import { performance } from 'node:perf_hooks'
import { program } from './commands/program.js'
import type { ExitCode, Io } from './commands/io.js'

/** The command line's edge: the only file that touches the console and the process. */

const controller = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // The second one means it: leave at once, with the shell's exit code for an interrupted program.
    if (controller.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 143)
    controller.abort()
  })
}
// `hwapi ... | head` closes the pipe early; that is no error of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  now: () => performance.now(),
  isTerminal: process.stderr.isTTY === true,
  color: process.stderr.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
  signal: controller.signal,
}

const code: ExitCode = await program(process.argv.slice(2), io, VERSION)
process.exitCode = code
