// Bundles the command line into dist/: own code only, packages stay imports. Dynamic imports become chunks of their own,
// so that a command loads just what it needs.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
rmSync(`${root}dist`, { recursive: true, force: true })
await build({
  absWorkingDir: root,
  entryPoints: ['hwapi.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  banner: { js: '// Built by scripts/build.mjs from the TypeScript sources; edit those.' },
  logLevel: 'warning',
})

// What this build is, for `regenerate`: another program may write something else from the same documents.
const hash = createHash('sha256')
for (const folder of ['dist', 'generator/runtime']) {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) hash.update(readFileSync(path))
}
writeFileSync(join(root, 'dist/build.json'), `${JSON.stringify({ sha256: hash.digest('hex') })}\n`)
