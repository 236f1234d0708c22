import type { ApiDocument } from '../load/document.js'
import type { ApiModel } from '../model/types.js'
import type { GeneratedFile } from '../output/types.js'
import { declareClient } from './client.js'
import { declareErrors } from './errors.js'
import { importsFor, RUNTIME, typesFrom, type Origin } from './imports.js'
import { declareModels } from './models.js'
import { declareOperations } from './operations.js'
import { makeSource, type Declaration } from './source.js'
import { declareTypes } from './types.js'

export interface PackageOptions {
  readonly validators?: 'zod'
  readonly mocks?: boolean
  readonly runtime?: ReadonlyMap<string, string>
}

/** The first line of every generated source: who writes it, and where to change what it says. */
export const HEADER = '// Written by hwapi generate. Do not edit: change the OpenAPI document and generate again.'

/** Makes every file of the package. */
export function emitPackage(document: ApiDocument, model: ApiModel, options: PackageOptions): GeneratedFile[] {
  const models = declareModels(model)
  const operations = declareOperations(model)
  const fromModels = typesFrom('./models.js', models)
  const fromOperations = typesFrom('./operations.js', operations)
  const runtime = [...(options.runtime ?? [])].map(([path, text]) => ({ path: `runtime/${path}`, text }))
  return [
    source('types.ts', declareTypes(document, model), new Map()),
    source('models.ts', models, RUNTIME),
    source('operations.ts', operations, new Map([...RUNTIME, ...fromModels])),
    source('client.ts', declareClient(model), new Map([...RUNTIME, ...fromOperations]), [
      "import * as operations from './operations.js'",
    ]),
    source('errors.ts', declareErrors(model), new Map()),
    ...runtime,
  ]
}

function source(
  path: string,
  declarations: readonly Declaration[],
  origins: ReadonlyMap<string, Origin>,
  more: readonly string[] = [],
): GeneratedFile {
  return makeSource({ path, header: HEADER, imports: [...more, ...importsFor(declarations, origins)], declarations })
}
