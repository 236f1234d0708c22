import { createRequire } from 'node:module'
import type * as TsMorph from 'ts-morph'
import type ts from 'typescript'

/** openapi-typescript's transformer: from a document to the compiler's nodes. */
export interface Transformer {
  readonly transform: (document: object, context: object) => ts.Node[]
  readonly scanDiscriminators: (document: object, options: object) => unknown
  readonly resolveRef: (document: object, ref: string, options: object) => unknown
}

const require = createRequire(import.meta.url)

let morph: typeof TsMorph | undefined

/** ts-morph, loaded when first asked for: with the compiler in it, it takes longer to load than any document to generate. */
export function loadMorph(): typeof TsMorph {
  // By `require`: importing a CommonJS module of this size as ESM scans its text for exports first.
  return (morph ??= require('ts-morph') as typeof TsMorph)
}

/** The compiler that ts-morph carries. */
export function loadCompiler(): typeof ts {
  return loadMorph().ts as unknown as typeof ts
}

/**
 * Loads openapi-typescript's transformer alone. The package's entry also loads a validator and a bundler, which cost more
 * than all the rest, and whose work `load` has done. It is given ts-morph's compiler as its `typescript`, so that a run
 * loads one compiler instead of two.
 */
export function loadTransformer(): Transformer {
  const own = createRequire(require.resolve('openapi-typescript/dist/transform/index.cjs'))
  const typescript = own.resolve('typescript')
  require.cache[typescript] ??= {
    id: typescript,
    filename: typescript,
    loaded: true,
    exports: loadMorph().ts,
  } as unknown as NodeJS.Module
  const utils = own('openapi-typescript/dist/lib/utils.cjs') as Omit<Transformer, 'transform'>
  const transform = own('openapi-typescript/dist/transform/index.cjs') as Transformer['transform']
  return { transform, scanDiscriminators: utils.scanDiscriminators, resolveRef: utils.resolveRef }
}
