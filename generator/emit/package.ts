import type { ApiDocument } from '../load/document.js'
import type { ApiModel } from '../model/types.js'
import type { GeneratedFile } from '../output/types.js'
import { declareClient } from './client.js'
import { declareErrors } from './errors.js'
import { declareIndex } from './index-file.js'
import { emitMocks } from './mocks.js'
import { packageFiles, type Extras } from './package-json.js'
import { emitReadme } from './readme.js'
import { importsFor, RUNTIME, typesFrom, type Origin } from './imports.js'
import { declareModels } from './models.js'
import { declareOperations } from './operations.js'
import { joinSource, makeSource, type Declaration } from './source.js'
import { declareTypes } from './types.js'
import { declareValidators } from './validators.js'

export interface PackageOptions {
  readonly validators?: 'zod'
  readonly mocks?: boolean
  readonly runtime?: ReadonlyMap<string, string>
}

/** The first line of every generated source: who writes it, and where to change what it says. */
export const HEADER = '// Written by hwapi generate. Do not edit: change the OpenAPI document and generate again.'

const MODELS_IMPORT = "import type * as models from './models.js'"
const VALIDATION_IMPORT = "import * as v from './runtime/zod.js'"

/** Makes every file of the package. */
export function emitPackage(document: ApiDocument, model: ApiModel, options: PackageOptions): GeneratedFile[] {
  const models = declareModels(model)
  const operations = declareOperations(model)
  const client = new Map([...RUNTIME, ...typesFrom('./operations.js', operations)])
  const namespace = model.operations.length > 0 ? ["import * as operations from './operations.js'"] : []
  const validatorImports = [...(models.length > 0 ? [MODELS_IMPORT] : []), VALIDATION_IMPORT]
  const extras = {
    mocks: options.mocks !== false && model.operations.length > 0,
    validators: options.validators === 'zod',
  }
  return [
    typesFile(document, model),
    ...source('models.ts', models, RUNTIME),
    ...source('operations.ts', operations, new Map([...RUNTIME, ...typesFrom('./models.js', models)])),
    ...source('client.ts', declareClient(model), client, namespace),
    ...source('errors.ts', declareErrors(model), new Map()),
    ...(extras.mocks ? emitMocks(document, model, HEADER) : []),
    ...(extras.validators ? source('validators.ts', declareValidators(model), new Map(), validatorImports) : []),
    ...source('index.ts', declareIndex(model), new Map()),
    ...packageFiles(model, extras),
    emitReadme(model, extras),
    ...runtimeFiles(options.runtime, extras),
  ]
}

function typesFile(document: ApiDocument, model: ApiModel): GeneratedFile {
  // Inline schemas have models, but no name among the components.
  const imports = document.schemas.size > 0 ? [MODELS_IMPORT] : []
  return joinSource({ path: 'types.ts', header: HEADER, imports, declarations: declareTypes(document, model) })
}

function source(
  path: string,
  declarations: readonly Declaration[],
  origins: ReadonlyMap<string, Origin>,
  more: readonly string[] = [],
): GeneratedFile[] {
  if (declarations.length === 0) return []
  return [makeSource({ path, header: HEADER, imports: [...more, ...importsFor(declarations, origins)], declarations })]
}

function runtimeFiles(
  runtime: ReadonlyMap<string, string> | undefined,
  { mocks, validators }: Extras,
): GeneratedFile[] {
  const wanted = (path: string): boolean => (mocks || !path.startsWith('mock/')) && (validators || path !== 'zod.ts')
  return [...(runtime ?? [])]
    .filter(([path]) => wanted(path))
    .map(([path, text]) => ({ path: `runtime/${path}`, text }))
}
