// Writes the README's figures from runs: `npm run figures`. The block on other services' pages needs HWAPI_SAMPLES, and stays as
// it is without. The interop table is written by `npm run test:interop -- --write-readme`.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeFigures } from './figures.mjs'
import { scaleFigures } from './scale.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'hwapi-figures-'))

function hwapi(...args) {
  const ran = spawnSync(process.execPath, [join(ROOT, 'dist/hwapi.js'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  if (ran.status === 2 || ran.error) throw new Error(ran.stderr)
  return ran.stdout
}

const rows = (pairs) =>
  ['| What | Figure |', '| --- | --- |', ...pairs.map(([what, figure]) => `| ${what} | ${figure} |`)].join('\n')

function statsRows(stats) {
  const { parameters, rows: counted, findings } = stats
  return [
    ['documents (pages, sections of manuals)', stats.documents],
    ['operations', stats.operations],
    ['path / query / header parameters', `${parameters.path} / ${parameters.query} / ${parameters.header}`],
    ['tables', stats.tables],
    ['rows seen = used + reported', `${counted.seen} = ${counted.used} + ${counted.reported}`],
    ['schemas', stats.schemas],
    ['findings: errors / warnings / notes', `${findings.error} / ${findings.warning} / ${findings.info}`],
  ]
}

const hand = ['--names', 'spec/workspace/names.csv', '--overlay', 'spec/workspace/overlay.yaml']
const scrape = (inputs, out) =>
  JSON.parse(hwapi('scrape', ...inputs, '--service', 'workspace', ...hand, '--out', out, '--json'))
const checked = (spec) => JSON.parse(hwapi('check', spec, '--json', '--fail-on', 'never'))
const checkRow = ({ error, warning, info }) => [
  '`hwapi check`: errors / warnings / notes',
  `${error} / ${warning} / ${info}`,
]

const workspace = scrape(['spec/workspace/docs'], join(work, 'new.yaml'))
writeFigures(
  'workspace',
  rows([
    ...statsRows(workspace),
    ['error codes', workspace.errorCodes],
    checkRow(checked('spec/workspace/openapi.yaml')),
  ]),
)

const docs = join(ROOT, 'spec/workspace/docs')
const older = readdirSync(docs)
  .filter((name) => !name.includes('2026-'))
  .map((name) => join('spec/workspace/docs', name))
scrape(older, join(work, 'old.yaml'))
const diff = execFileSync(process.execPath, [join(ROOT, 'dist/hwapi.js'), 'diff', 'old.yaml', 'new.yaml'], {
  cwd: work,
  encoding: 'utf8',
})
const body = diff
  .slice(diff.indexOf('\n') + 1)
  .trim()
  .replace(/^## /gm, '#### ')
writeFigures(
  'diff',
  `Shown on real input: the manual of 2025-07-14 against the same with the page of 2026-02-10 (modifying specifications).\n\n${body}`,
)

const samples = process.env.HWAPI_SAMPLES && join(process.env.HWAPI_SAMPLES, 'elb')
if (samples && existsSync(samples)) {
  const out = join(work, 'elb.yaml')
  const elb = JSON.parse(hwapi('scrape', samples, '--service', 'elb', '--out', out, '--json'))
  writeFigures(
    'elb',
    `The elastic load balancer's API reference as raw HTML, in both writing styles:\n\n${rows([...statsRows(elb), checkRow(checked(out))])}`,
  )
  writeFigures('scale', scaleFigures(ROOT, samples, work, workspace.operations))
} else console.log('HWAPI_SAMPLES names no samples: their figures stay as they are.')
rmSync(work, { recursive: true, force: true })
