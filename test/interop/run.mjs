// Takes specs through the generators of other languages and compiles what they make; for Java, Go and Python it also calls
// operations of the mock server with the generated client. Usage:
//   node test/interop/run.mjs [--core] [--only id,id] [--spec file]... [--write-readme]
// Without --spec: the Workspace spec, and with HWAPI_SAMPLES also one scraped from its folder `elb`.
// Installs exact versions into .cache/interop; a missing toolchain is skipped with a line that says so.
import { execFile, spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { parseArgs } from 'node:util'
import { load } from 'js-yaml'
import { GENERATORS } from './generators.mjs'
import { writeFigures } from '../../scripts/figures.mjs'

const run = promisify(execFile)
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const CACHE = join(ROOT, '.cache', 'interop')
const CALLS = join(ROOT, 'test', 'interop', 'calls')
const MINUTES = 15

const { values } = parseArgs({
  options: {
    core: { type: 'boolean' },
    only: { type: 'string' },
    spec: { type: 'string', multiple: true },
    'write-readme': { type: 'boolean' },
  },
})
const only = values.only?.split(',')
const chosen = GENERATORS.filter((generator) => (only ? only.includes(generator.id) : !values.core || generator.core))
const WORKSPACE = join(ROOT, 'spec/workspace/openapi.yaml')
const specs = values.spec?.map((path) => resolve(path)) ?? [WORKSPACE, ...(values.core ? [] : await sampleSpec())]

async function sampleSpec() {
  const pages = process.env.HWAPI_SAMPLES && join(process.env.HWAPI_SAMPLES, 'elb')
  if (!pages || !existsSync(pages)) {
    console.log('HWAPI_SAMPLES names no folder with elb: only the Workspace spec is taken')
    return []
  }
  const spec = join(CACHE, 'specs', 'elb', 'openapi.yaml')
  rmSync(spec, { force: true })
  mkdirSync(dirname(spec), { recursive: true })
  const scrape = ['scrape', pages, '--service', 'elb', '--out', spec, '--quiet']
  try {
    await run(process.execPath, [join(ROOT, 'dist/hwapi.js'), ...scrape])
  } catch (error) {
    // Errors of single pages still give a spec of the others.
    console.log(error.stderr)
    if (!existsSync(spec)) return []
  }
  return [spec]
}

async function has(tool) {
  try {
    await run(tool, [tool === 'java' || tool === 'go' ? (tool === 'go' ? 'version' : '-version') : '--version'])
    return true
  } catch {
    return false
  }
}

function fill(command, names) {
  return command.map((part) => part.replace(/\{(\w+)\}/g, (whole, name) => names[name] ?? whole))
}

const env = (names) => ({
  ...process.env,
  GOBIN: join(CACHE, 'gobin'),
  GOFLAGS: '-mod=mod',
  CARGO_TARGET_DIR: join(CACHE, 'cargo-target'),
  SPEC: names.spec,
  CI: '1',
})

async function commands(list, names, cwd) {
  for (const command of list ?? []) {
    const [program, ...args] = fill(command, names)
    try {
      await run(program, args, { cwd, env: env(names), timeout: MINUTES * 60_000, maxBuffer: 64 * 1024 * 1024 })
    } catch (error) {
      const output = `${error.stdout ?? ''}\n${error.stderr ?? ''}`
        .split('\n')
        .filter((line) => /\S/.test(line) && !/^\s+at /.test(line))
      const telling = output.filter((line) => /error|exception|failed|cannot/i.test(line))
      const count = output.filter((line) => /\berror(\[| TS|:)/i.test(line)).length
      throw new Error(
        [...(count > 1 ? [`${count} errors`] : []), ...(telling.length ? telling : output).slice(0, 3)]
          .join(' | ')
          .slice(0, 400) || error.message,
      )
    }
  }
}

async function startMock(spec) {
  const child = spawn(process.execPath, [join(ROOT, 'dist/hwapi.js'), 'mock', spec, '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let out = ''
  const url = await new Promise((done, fail) => {
    child.stdout.on('data', (data) => {
      out += data
      const found = /"url":\s*"([^"]+)"/.exec(out)
      if (found) done(found[1])
    })
    child.on('exit', (code) => fail(new Error(`the mock server ended with code ${code}`)))
  })
  return { url, stop: () => child.kill('SIGTERM') }
}

// Some take less than what is legal: they get a copy without it, and the table says so.
function adapted(generator, spec, out) {
  if (!generator.adapt) return { spec, places: 0 }
  const document = load(readFileSync(spec, 'utf8'))
  const places = generator.adapt(document)
  const path = join(out, 'adapted.json')
  writeFileSync(path, JSON.stringify(document))
  return { spec: path, places }
}

async function attempt(generator, spec, url) {
  const result = {
    generator: generator.name,
    version: generator.version,
    change: generator.change ?? 'nothing',
    generated: '',
    compiled: '',
    called: '',
  }
  const missing = []
  for (const tool of generator.needs) if (!(await has(tool))) missing.push(tool)
  if (missing.length > 0) return { ...result, generated: `skipped: no ${missing.join(', ')} here` }
  const out = join(CACHE, 'out', basename(dirname(spec)), generator.id)
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  // Generated TypeScript imports packages that stand in the cache.
  if (generator.needs.includes('npm') && !existsSync(join(CACHE, 'out', 'node_modules')))
    symlinkSync(join(CACHE, 'npm', 'node_modules'), join(CACHE, 'out', 'node_modules'))
  for (const [path, text] of Object.entries(generator.files ?? {})) writeFileSync(join(out, path), text)
  const copy = adapted(generator, spec, out)
  if (generator.adapt && copy.places === 0) result.change = 'nothing'
  const names = { spec: copy.spec, out, cache: CACHE, calls: CALLS, url }
  try {
    await commands(generator.install, names, CACHE)
  } catch (error) {
    // A registry that cannot be reached says nothing about the spec.
    return { ...result, generated: `skipped: cannot be installed here (${error.message})` }
  }
  let step = 'generated'
  try {
    await commands(generator.generate, names, out)
    result.generated = 'yes'
    step = 'compiled'
    await commands(generator.compile, names, out)
    result.compiled = 'yes'
    step = 'called'
    if (!generator.call || !url) return result
    for (const [path, from] of Object.entries(generator.prepareCall ?? {})) {
      mkdirSync(dirname(join(out, path)), { recursive: true })
      copyFileSync(join(CALLS, from), join(out, path))
    }
    const classpath = existsSync(join(out, 'classpath')) ? readFileSync(join(out, 'classpath'), 'utf8') : ''
    await commands(generator.call, { ...names, classpath }, out)
    result.called = '3 operations'
  } catch (error) {
    result[step] = `no: ${error.message}`
  }
  return result
}

mkdirSync(join(CACHE, 'npm'), { recursive: true })
const table = []
for (const spec of specs) {
  const service = basename(dirname(spec))
  const mock = spec === WORKSPACE ? await startMock(spec) : undefined
  for (const generator of chosen) {
    const start = Date.now()
    const result = await attempt(generator, spec, mock?.url)
    table.push({ service, ...result })
    console.log(
      `${service}  ${result.generator} ${result.version}: generated ${result.generated}; compiled ${result.compiled || '-'}; called ${result.called || '-'}  (${Math.round((Date.now() - start) / 1000)} s)`,
    )
  }
  mock?.stop()
}

if (values['write-readme']) {
  const cell = (text) => (text || '-').replaceAll('|', '\\|').replaceAll(CACHE, '.cache/interop').replaceAll(ROOT, '')
  const rows = table.map(
    (row) =>
      `| ${row.service} | ${row.generator} | ${row.version} | ${cell(row.generated)} | ${cell(row.compiled)} | ${cell(row.called)} | ${cell(row.change)} |`,
  )
  writeFigures(
    'interop',
    [
      '| Spec | Generator | Version | Generated | Compiled | Called | Changed in the spec |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
  )
}
const failed = table.filter((row) => [row.generated, row.compiled, row.called].some((text) => text.startsWith('no')))
const skipped = table.filter((row) => row.generated.startsWith('skipped'))
console.log(
  `\n${table.length - failed.length - skipped.length} generators work, ${failed.length} do not, ${skipped.length} skipped`,
)
// The core ones (Java, Go, Python) must work; what other generators stumble over is told in the table.
process.exitCode = failed.some((row) => GENERATORS.find(({ name }) => name === row.generator)?.core) ? 1 : 0
