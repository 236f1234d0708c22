import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

/**
 * Runs a program and measures it as a whole: seconds from start to end, and the most memory of its largest process (where the
 * system tells it, else 0).
 */
export function measure(program, args, cwd) {
  return new Promise((done) => {
    const start = performance.now()
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let megabytes = 0
    child.stdout.on('data', (data) => (out += data))
    child.stderr.on('data', (data) => (out += data))
    const poll = setInterval(() => {
      megabytes = Math.max(megabytes, peakOf(child.pid))
    }, 20)
    child.on('error', (error) => {
      clearInterval(poll)
      done({ code: -1, seconds: 0, megabytes, out: error.message })
    })
    child.on('close', (code) => {
      clearInterval(poll)
      done({ code, seconds: (performance.now() - start) / 1000, megabytes, out })
    })
  })
}

/** The peak of the process, or of the largest of those that it started. */
function peakOf(pid) {
  try {
    const own = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).filter(Boolean)
    return Math.max(own, ...children.map(peakOf))
  } catch {
    return 0
  }
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
