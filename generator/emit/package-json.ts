import type { ApiModel } from '../model/types.js'
import type { GeneratedFile } from '../output/types.js'

/** What the package offers beside its entry. */
export interface Extras {
  readonly mocks: boolean
  readonly validators: boolean
}

const entry = (path: string): object => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` })

/** package.json and the tsconfig that builds the package with `npm run build`. */
export function packageFiles(model: ApiModel, extras: Extras): GeneratedFile[] {
  // Prettier lays package.json out as JSON.stringify does, and other JSON with short lists on one line.
  const manifest = `${JSON.stringify(packageJson(model, extras), null, 2)}\n`
  // The package is ESM only, which arethetypeswrong has a profile for.
  const profile = json('.attw.json', { profile: 'esm-only' })
  return [{ path: 'package.json', text: manifest }, json('tsconfig.json', TSCONFIG), profile]
}

function packageJson(model: ApiModel, extras: Extras): object {
  const { packageName, version } = model.service
  return {
    name: packageName,
    version: /^\d+\.\d+\.\d+$/.test(version) ? version : '0.0.0',
    description: `A typed client, made from the service's API document.`,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    files: ['dist', 'README.md'],
    exports: {
      '.': entry('index'),
      ...(extras.mocks ? { './mocks': entry('mocks') } : {}),
      ...(extras.validators ? { './validators': entry('validators') } : {}),
      './package.json': './package.json',
    },
    scripts: { build: 'tsc -p tsconfig.json', prepack: 'npm run build' },
    ...peers(extras),
    devDependencies: {
      typescript: '^5.9.0',
      ...(extras.mocks ? { msw: '^2.0.0' } : {}),
      ...(extras.validators ? { zod: '^4.0.0' } : {}),
    },
  }
}

function peers({ mocks, validators }: Extras): object {
  const versions = { ...(mocks ? { msw: '^2.0.0' } : {}), ...(validators ? { zod: '^4.0.0' } : {}) }
  const names = Object.keys(versions)
  if (names.length === 0) return {}
  return {
    peerDependencies: versions,
    peerDependenciesMeta: Object.fromEntries(names.map((name) => [name, { optional: true }])),
  }
}

const TSCONFIG = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    skipLibCheck: true,
    declaration: true,
    rootDir: '.',
    outDir: 'dist',
  },
  include: ['*.ts', 'runtime'],
}

/** JSON as prettier prints it: short lists on one line. */
function json(path: string, value: object): GeneratedFile {
  const text = JSON.stringify(value, null, 2)
  const short = text.replaceAll(
    /\[\n\s+((?:"[^"\n]*"|[\d.]+)(?:,\n\s+(?:"[^"\n]*"|[\d.]+))*)\n\s*\]/g,
    (_, items: string) => `[${items.replaceAll(/,\n\s+/g, ', ')}]`,
  )
  return { path, text: `${short}\n` }
}
