import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CACHE = join(ROOT, '.cache', 'bench')
const bin = (name) => join(CACHE, 'node_modules/.bin', name)

/** Exact versions; they are installed by the run. */
export const INSTALL = [
  'openapi-typescript@7.13.0',
  'openapi-fetch@0.17.0',
  '@hey-api/openapi-ts@0.99.0',
  'orval@8.38.0',
  'swagger-typescript-api@13.13.0',
  '@redocly/cli@2.77.0',
  'typescript@5.9.3',
  'msw@2.15.0',
  '@faker-js/faker@9.9.0',
]

async function minified(code, resolveDir) {
  const result = await build({
    stdin: { contents: code, resolveDir, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    target: 'es2022',
    treeShaking: true,
  })
  return result.outputFiles[0].contents.length / 1000
}

/** One operation and twenty, as a user would import them. */
async function oursBundle(out) {
  const operations = readFileSync(join(out, 'operations.ts'), 'utf8')
  const names = [...operations.matchAll(/^export const (\w+)/gm)].map((match) => match[1])
  const program = (list) =>
    `import { createClient, ${list.join(', ')} } from './index.js'\nconst client = createClient({ region: 'r', projectId: 'p', credentials: { ak: 'a', sk: 's' } } as never)\n${list.map((name) => `console.log(${name}(client, {} as never))`).join('\n')}`
  const sizes = []
  for (const count of [1, 20]) sizes.push((await minified(program(names.slice(0, count)), out)).toFixed(1))
  return sizes.join(' / ')
}

async function functionsBundle(file, call, out) {
  const path = join(out, file)
  const text = statSync(path).isDirectory()
    ? readdirSync(path)
        .map((name) => readFileSync(join(path, name), 'utf8'))
        .join('\n')
    : readFileSync(path, 'utf8')
  const names = [...text.matchAll(/^export const (\w+)\s*=/gm)]
    .map((match) => match[1])
    .filter((name) => /^[a-z]/.test(name) && !/^get\w+Url$/.test(name))
  const sizes = []
  for (const count of [1, 20]) sizes.push((await minified(call(names.slice(0, count)), out)).toFixed(1))
  return sizes.join(' / ')
}

export const PEERS = [
  {
    id: 'ours',
    ours: true,
    name: '**huaweicloud-openapi** (types, models, client, mocks)',
    command: (spec, out) => [process.execPath, join(ROOT, 'dist/hwapi.js'), 'generate', spec, '--out', out, '--quiet'],
    bundle: oursBundle,
  },
  {
    id: 'ours-zod',
    ours: true,
    name: '**huaweicloud-openapi** (the same and zod validators)',
    command: (spec, out) => [
      process.execPath,
      join(ROOT, 'dist/hwapi.js'),
      'generate',
      spec,
      '--out',
      out,
      '--validators',
      'zod',
      '--quiet',
    ],
  },
  {
    id: 'openapi-typescript',
    name: 'openapi-typescript 7.13.0 (types alone)',
    command: (spec, out) => [bin('openapi-typescript'), spec, '-o', join(out, 'schema.ts')],
  },
  {
    id: 'redocly',
    name: 'redocly generate-client 2.77.0 (client)',
    command: (spec, out) => [bin('redocly'), 'generate-client', spec, '--output', join(out, 'client.ts')],
  },
  {
    id: 'orval',
    name: 'orval 8.38.0 (fetch client)',
    command: (spec, out) => [bin('orval'), '--input', spec, '--output', join(out, 'client.ts'), '--client', 'fetch'],
    bundle: (out) =>
      functionsBundle(
        'client.ts',
        (names) =>
          `import { ${names.join(', ')} } from './client'\n${names.map((name) => `console.log(${name}({} as never, {} as never))`).join('\n')}`,
        out,
      ),
  },
  {
    id: 'hey-api',
    name: 'hey-api 0.99.0 (types, client)',
    command: (spec, out) => [bin('openapi-ts'), '-i', spec, '-o', join(out, 'client'), '-l', 'silent'],
    bundle: (out) =>
      functionsBundle(
        'client/sdk.gen.ts',
        (names) =>
          `import { ${names.join(', ')} } from './client/sdk.gen'\n${names.map((name) => `console.log(${name}({} as never))`).join('\n')}`,
        out,
      ),
  },
  {
    id: 'swagger-typescript-api',
    name: 'swagger-typescript-api 13.13.0',
    command: (spec, out) => [
      bin('swagger-typescript-api'),
      'generate',
      '-p',
      spec,
      '-o',
      out,
      '-n',
      'api.ts',
      '--silent',
    ],
  },
]
