// Measures this project beside its peers in one run, and writes BENCHMARKS.md. Every figure is of a whole process, median of RUNS;
// peers are installed in exact versions into .cache/bench. Usage: node bench/run.mjs [--runs 3] [--spec big.yaml] [--only ours]
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { measure, median } from './measure.mjs'
import { measureMock } from './mock.mjs'
import { measureMockPeers, MOCK_INSTALL } from './mock-peers.mjs'
import { measureOverhead } from './overhead.mjs'
import { PEERS, INSTALL } from './peers.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CACHE = join(ROOT, '.cache', 'bench')
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, spec: { type: 'string' }, only: { type: 'string' } },
})
const RUNS = Number(values.runs)

/** The peers' benchmark needs a big spec: one that is given, or one made by the generator of such specs, or our own service's. */
function bigSpec() {
  if (values.spec) return resolve(values.spec)
  const maker = process.env.HWAPI_BENCH_SPEC && resolve(process.env.HWAPI_BENCH_SPEC)
  if (!maker || !existsSync(maker)) {
    console.log('HWAPI_BENCH_SPEC names no maker of a big spec; the Workspace spec serves instead.')
    return join(ROOT, 'spec/workspace/openapi.yaml')
  }
  const out = join(CACHE, 'big.yaml')
  execFileSync(process.execPath, [maker, out], { cwd: CACHE, stdio: 'ignore' })
  return out
}

const FLAGS = [
  '--exactOptionalPropertyTypes',
  '--noUncheckedIndexedAccess',
  '--verbatimModuleSyntax',
  '--erasableSyntaxOnly',
  '--isolatedModules',
  '--noImplicitOverride',
  '--noPropertyAccessFromIndexSignature',
  '--noUnusedLocals',
]
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc')
const tscArgs = (files, more = []) => [
  TSC,
  '--noEmit',
  '--strict',
  '--skipLibCheck',
  '--target',
  'es2022',
  '--module',
  'esnext',
  '--moduleResolution',
  'bundler',
  '--lib',
  'es2023,dom,dom.iterable,dom.asynciterable',
  '--types',
  'node',
  '--typeRoots',
  join(ROOT, 'node_modules/@types'),
  ...more,
  ...files,
]

async function tscOf(files, more) {
  const runs = []
  for (let run = 0; run < (more.length ? 1 : RUNS); run++)
    runs.push(await measure(process.execPath, tscArgs(files, more), CACHE, true))
  const errors = runs[0].out.split('\n').filter((line) => /error TS\d+/.test(line)).length
  return { seconds: median(runs.map((run) => run.seconds)), errors }
}

function sourcesBelow(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return path.endsWith('.ts') ? [path] : []
  return readdirSync(path)
    .filter((name) => name !== 'node_modules')
    .flatMap((name) => sourcesBelow(join(path, name)))
}

async function generatorRow(peer, spec) {
  const out = join(CACHE, 'out', peer.id)
  const runs = []
  for (let run = 0; run < RUNS; run++) {
    rmSync(out, { recursive: true, force: true })
    mkdirSync(out, { recursive: true })
    for (const [name, text] of Object.entries(peer.files?.(spec) ?? {})) writeFileSync(join(out, name), text)
    const [program, ...args] = peer.command(spec, out)
    runs.push(await measure(program, args, out))
  }
  const failed = runs.find((run) => run.code !== 0)
  if (failed) return { name: peer.name, failed: failed.out.trim().split('\n').at(-1)?.slice(0, 120) ?? 'failed' }
  const files = sourcesBelow(out)
  const nocheck = files.some((file) =>
    /^\s*\/\/ @ts-nocheck|\/\* eslint-disable \*\/\s*\/\* tslint:disable \*\/\s*\/\/ @ts-nocheck/m.test(
      readFileSync(file, 'utf8').slice(0, 2000),
    ),
  )
  const strict = await tscOf(files, [])
  const stricter = await tscOf(files, FLAGS)
  return {
    name: peer.name,
    seconds: median(runs.map((run) => run.seconds)),
    megabytes: Math.max(...runs.map((run) => run.megabytes)),
    tsc: strict.seconds,
    errors: nocheck ? '@ts-nocheck' : strict.errors,
    stricter: nocheck ? '-' : stricter.errors,
    bundle: peer.bundle ? await peer.bundle(out) : '-',
  }
}

async function ownRow(name, args, quiet = false) {
  const runs = []
  for (let run = 0; run < RUNS; run++)
    runs.push(await measure(process.execPath, [join(ROOT, 'dist/hwapi.js'), ...args, '--quiet'], ROOT))
  const failed = runs.find((run) => run.code !== 0)
  if (failed && !quiet) throw new Error(`${name}: ${failed.out}`)
  return `| ${name} | ${median(runs.map((run) => run.seconds)).toFixed(2)} | ${Math.max(...runs.map((run) => run.megabytes)).toFixed(0)} |`
}

const fixed = (value) => (typeof value === 'number' ? value.toFixed(2) : String(value))

mkdirSync(CACHE, { recursive: true })
const ours = PEERS.filter((peer) => peer.ours)
const peers = values.only === 'ours' ? ours : PEERS
if (values.only !== 'ours')
  execFileSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--no-save', '--prefix', CACHE, ...INSTALL, ...MOCK_INSTALL],
    {
      cwd: CACHE,
      stdio: 'ignore',
    },
  )
if (!existsSync(join(CACHE, 'out'))) mkdirSync(join(CACHE, 'out'))
// Generated code imports packages (msw, zod, a fetch client): ours come from the project, the peers' from the cache.
if (!existsSync(join(CACHE, 'node_modules'))) symlinkSync(join(ROOT, 'node_modules'), join(CACHE, 'node_modules'))
const spec = bigSpec()

const rows = []
for (const peer of peers) {
  const row = await generatorRow(peer, spec)
  rows.push(row)
  console.log(JSON.stringify(row))
}
const docs = join(ROOT, 'spec/workspace/docs')
const own = [
  await ownRow(
    'scrape the Workspace manual and pages to a spec',
    ['scrape', docs, '--service', 'workspace', '--out', join(CACHE, 'workspace.yaml')],
    true,
  ),
  await ownRow('regenerate Workspace, everything anew', ['regenerate', 'workspace', '--force'], true),
  await ownRow('regenerate Workspace, nothing changed', ['regenerate', 'workspace']),
]
const overhead = await measureOverhead(ROOT, join(CACHE, 'out'))
const mock = await measureMock(ROOT, join(ROOT, 'spec/workspace/openapi.yaml'))
const mocked = await measureMockPeers(spec, CACHE, RUNS, values.only)

const table = rows.map((row) =>
  row.failed
    ? `| ${row.name} | failed: ${row.failed.replaceAll('|', '\\|')} | | | | | |`
    : `| ${row.name} | ${fixed(row.seconds)} | ${row.megabytes.toFixed(0)} | ${fixed(row.tsc)} | ${row.errors} | ${row.stricter} | ${row.bundle} |`,
)
writeFileSync(
  join(ROOT, 'BENCHMARKS.md'),
  `# Benchmarks

<!-- Written by \`npm run bench\`; run it to get your machine's figures. Ratios hold from machine to machine, seconds do not. -->

${availableParallelism()} cores (${cpus()[0].model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}; whole processes, median of ${RUNS}.

## Generating from a big spec

${specLine(spec)}

| Generator | Generate s | Peak MB | tsc s | Strict errors | Errors with 8 stricter flags | Bundle of 1 / 20 operations, min KB |
| --- | --- | --- | --- | --- | --- | --- |
${table.join('\n')}

## This project's own commands

| Command | Seconds | Peak MB |
| --- | --- | --- |
${own.join('\n')}

## A call through the generated client, above one of fetch

CPU time, with a function in place of the network.

| Call | More than fetch |
| --- | --- |
${overhead.map(([what, figure]) => `| ${what} | ${figure} |`).join('\n')}

## Mocks of the big spec

Handlers for MSW, bundled, each in a process of its own: the time to load them, the time for one answer over three rounds of all
operations, and the bodies that an independent validator accepts (patterns, formats and ranges included).

| Generator | Load ms | p50 ms | p95 ms | Valid bodies of ${mocked.operations} |
| --- | --- | --- | --- | --- |
${mocked.rows.map(mockRow).join('\n')}

## The mock server on the Workspace spec

| What | Figure |
| --- | --- |
${mock.map(([what, figure]) => `| ${what} | ${figure} |`).join('\n')}
`,
)
console.log('wrote BENCHMARKS.md')

function mockRow(row) {
  if (row.failed) return `| ${row.name} | failed: ${row.failed.replaceAll('|', '\\|')} | | | |`
  return `| ${row.name} | ${row.load.toFixed(0)} | ${row.p50.toFixed(1)} | ${row.p95.toFixed(1)} | ${row.valid} |`
}

function specLine(path) {
  const text = readFileSync(path, 'utf8')
  const operations = (text.match(/^ {4,6}(get|put|post|delete|patch):/gm) ?? []).length
  return `The spec: ${operations} operations, ${(text.length / 1e6).toFixed(1)} MB of ${path.endsWith('.json') ? 'JSON' : 'YAML'} (${path.startsWith(ROOT) && !path.includes('.cache') ? path.slice(ROOT.length) : `${dirname(path) === CACHE ? 'made for this benchmark' : 'given'}`}).`
}
