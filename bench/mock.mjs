import { spawn } from 'node:child_process'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'

/** The mock server's figures: from start to its address, then a bounded load of one second-scale burst over loopback. */
export async function measureMock(root, spec) {
  const start = performance.now()
  const child = spawn(process.execPath, [join(root, 'dist/hwapi.js'), 'mock', spec, '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const url = await new Promise((done, fail) => {
    let out = ''
    child.stdout.on('data', (data) => {
      out += data
      const found = /"url":\s*"([^"]+)"/.exec(out)
      if (found) done(found[1])
    })
    child.on('exit', () => fail(new Error('the mock server did not start')))
  })
  const started = performance.now() - start
  try {
    const agent = new Agent({ keepAlive: true, maxSockets: 8 })
    await burst(url, agent, 500)
    const times = await burst(url, agent, 4000)
    agent.destroy()
    const sorted = times.each.sort((a, b) => a - b)
    const at = (share) => `${sorted[Math.floor(sorted.length * share)].toFixed(1)} ms`
    return [
      ['started in', `${(started / 1000).toFixed(2)} s`],
      [
        'requests a second (8 connections, the client on the same machine)',
        Math.round((sorted.length / times.total) * 1000),
      ],
      ['p50 / p95 / p99', `${at(0.5)} / ${at(0.95)} / ${at(0.99)}`],
    ]
  } finally {
    child.removeAllListeners('exit')
    child.kill('SIGTERM')
  }
}

const PATHS = ['/v2/p/desktops?limit=10', '/v2/p/users', '/v2/p/policy-groups', '/v2/p/workspaces', '/v2/p/quotas']

async function burst(url, agent, count) {
  const each = []
  let next = 0
  const start = performance.now()
  const worker = async () => {
    while (next < count) {
      const path = PATHS[next++ % PATHS.length]
      const begin = performance.now()
      await get(`${url}${path}`, agent)
      each.push(performance.now() - begin)
    }
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  return { each, total: performance.now() - start }
}

function get(url, agent) {
  return new Promise((done, fail) => {
    request(url, { agent, headers: { 'x-auth-token': 'bench' } }, (response) =>
      response.resume().on('end', done).on('error', fail),
    )
      .on('error', fail)
      .end()
  })
}
