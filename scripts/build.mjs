// Bundles the command line into dist/: own code only, packages stay imports. Dynamic imports become chunks of their own,
// so that a command loads just what it needs.
import { rmSync } from 'node:fs'
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
