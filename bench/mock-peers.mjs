import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { load } from 'js-yaml'
import { median } from './measure.mjs'

const run = promisify(execFile)
const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Generators of MSW handlers: a command that writes into a folder, and a module that exports `handlers` from there. */
const MOCKS = [
  {
    id: 'ours',
    name: '**huaweicloud-openapi**',
    command: (spec, out) => [process.execPath, join(ROOT, 'dist/hwapi.js'), 'generate', spec, '--out', out, '--quiet'],
    entry: () =>
      "import { handlers, mocks } from './mocks.js'\nmocks.configure({ checkRequests: false, checkCredentials: false })\nexport { handlers }",
  },
  {
    id: 'orval',
    name: 'orval 8.38.0 (MSW and faker)',
    files: (spec) => ({
      'orval.config.cjs': `module.exports = { api: { input: ${JSON.stringify(spec)}, output: { target: './client.ts', client: 'fetch', mode: 'split', mock: true } } }`,
    }),
    command: (_, out, { bin }) => [bin('orval'), '--config', join(out, 'orval.config.cjs')],
    entry: (out) => {
      const [, name] = /^export const (get\w+Mock) = \(\) => \[/m.exec(readFileSync(join(out, 'client.msw.ts'), 'utf8'))
      return `import { ${name} } from './client.msw'\nexport const handlers = ${name}()`
    },
  },
  {
    id: 'msw-auto-mock',
    name: 'msw-auto-mock 0.32.1',
    command: (spec, out, { bin, base }) => [
      bin('msw-auto-mock'),
      spec,
      '-o',
      out,
      '--base-url',
      `http://localhost${base}`,
    ],
    entry: () => "export { handlers } from './handlers.js'",
  },
]

/** The mocks' packages beside those of the other benchmarks. */
export const MOCK_INSTALL = ['msw-auto-mock@0.32.1']

/**
 * Measures mocks of one spec, each in processes of its own, all in one run: the time to load them, the time for one answer, and
 * how many bodies an independent validator accepts.
 * @returns one row for each generator
 */
export async function measureMockPeers(specFile, cache, runs, only) {
  const spec = load(readFileSync(specFile, 'utf8'))
  const base = basePathOf(spec)
  const asked = requestsOf(spec, base)
  const tools = { base, bin: (name) => join(cache, 'node_modules/.bin', name) }
  const work = join(cache, 'mocks')
  mkdirSync(work, { recursive: true })
  const askedFile = join(work, 'requests.json')
  writeFileSync(askedFile, JSON.stringify(asked.map(({ method, path, body }) => ({ method, path, body }))))
  // Beside the bundles, so that both take the same MSW.
  const child = join(work, 'child.mjs')
  copyFileSync(join(ROOT, 'bench/mock-child.mjs'), child)
  const validate = await validator(spec, cache)
  const rows = []
  for (const peer of MOCKS.filter(({ id }) => only === undefined || id === only)) {
    try {
      const bundle = await bundleOf(peer, specFile, join(work, peer.id), tools)
      const measured = []
      for (let i = 0; i < runs; i++) {
        const { stdout } = await run(process.execPath, [child, bundle, askedFile], { maxBuffer: 1 << 28 })
        measured.push(JSON.parse(stdout))
      }
      rows.push({ name: peer.name, ...figures(measured, asked, validate) })
    } catch (error) {
      rows.push({ name: peer.name, failed: String(error.message).split('\n')[0].slice(0, 120) })
    }
  }
  return { operations: asked.length, rows }
}

function figures(measured, asked, validate) {
  const at = (share) =>
    median(measured.map(({ times }) => [...times].sort((a, b) => a - b)[Math.floor(times.length * share)]))
  const valid = measured[0].bodies.filter((body, i) => validate(asked[i].schema, body)).length
  return { load: median(measured.map(({ load: time }) => time)), p50: at(0.5), p95: at(0.95), valid }
}

async function bundleOf(peer, spec, out, tools) {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  for (const [name, text] of Object.entries(peer.files?.(spec) ?? {})) writeFileSync(join(out, name), text)
  const [program, ...args] = peer.command(spec, out, tools)
  await run(program, args, { cwd: out, maxBuffer: 1 << 28 })
  const outfile = `${out}.bundle.mjs`
  await build({
    stdin: { contents: peer.entry(out), resolveDir: out, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  })
  return outfile
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch']

/** The path of the first server, without variables. */
function basePathOf(spec) {
  const url = spec.servers?.[0]?.url ?? '/'
  return url.includes('{') ? '' : new URL(url, 'http://localhost').pathname.replace(/\/$/, '')
}

/** One request for each operation whose success has a JSON body. */
function requestsOf(spec, base) {
  return Object.entries(spec.paths).flatMap(([template, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method]
      const statuses = Object.keys(operation?.responses ?? {})
        .filter((status) => /^2\d\d$/.test(status))
        .sort()
      const content = statuses.map((status) => operation.responses[status].content?.['application/json']).find(Boolean)
      const path = base + template.replace(/\{[^{}]*\}/g, '1')
      return content?.schema
        ? [{ method: method.toUpperCase(), path, body: operation.requestBody !== undefined, schema: content.schema }]
        : []
    }),
  )
}

/** The validator of the tests: ajv, over the spec's own schemas. */
async function validator(spec, cache) {
  const outfile = join(cache, 'ajv.cjs')
  await build({
    entryPoints: [join(ROOT, 'test/generator/mock/ajv.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  })
  const { default: made } = await import(pathToFileURL(outfile).href)
  const compile = made.validators(spec.components?.schemas)
  return (schema, body) => compile(schema)(body) === true
}
