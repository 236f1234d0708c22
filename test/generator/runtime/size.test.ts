import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const runtime = fileURLToPath(new URL('../../../generator/runtime', import.meta.url))

const bundled = async (operations: number, paged: number) => {
  const plain = (at: number) =>
    `export const o${at} = /* @__PURE__ */ operation('ShowDesktopThing${at}', 'GET /v2/{project_id}/desktops/{desktop_id}/thing${at}')`
  const list = (at: number) =>
    `export const o${at} = /* @__PURE__ */ pagedOperation('ListDesktopThings${at}', 'GET /v2/{project_id}/desktops/things${at}', { items: 'desktops', counter: 'total_count' })`
  const contents = `import { createClient as create, operation, pagedOperation } from './index.js'
export const createClient = (options) => create(options, { server: 'https://workspace.{region}.myhuaweicloud.com' })
${Array.from({ length: operations }, (_, at) => (at < paged ? list(at) : plain(at))).join('\n')}`
  const result = await build({
    stdin: { contents, resolveDir: runtime, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  })
  return result.outputFiles[0]?.contents.length
}

test.each([
  ['one operation', 1, 0, 7000],
  ['20 operations, 8 of them paged', 20, 8, 10_000],
])(
  '%s, with signing, retries and errors, bundled and minified, stays in its limit',
  async (_, operations, paged, limit) => {
    expect(await bundled(operations, paged)).toBeLessThanOrEqual(limit)
  },
)
