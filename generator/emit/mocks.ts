import type { ApiDocument } from '../load/document.js'
import type { ApiModel } from '../model/types.js'
import type { GeneratedFile } from '../output/types.js'
import { declareMockData } from './mocks-data.js'
import { mockDataOf } from './mocks-spec.js'
import { printComment } from './print-type.js'
import { makeSource, type Declaration } from './source.js'

const IMPORTS = [
  "import type { ErrorCode } from './errors.js'",
  "import { mockData } from './mocks-data.js'",
  "import type * as operations from './operations.js'",
  "import { createMocks, type Bodies } from './runtime/mock/index.js'",
  "import { handlersOf } from './runtime/mock/msw.js'",
]

/** Makes the files of the mocks: what tests import, and the data that it answers from. */
export function emitMocks(document: ApiDocument, model: ApiModel, header: string): GeneratedFile[] {
  const data = declareMockData(mockDataOf(document, model))
  const dataImports = ["import type { MockSpec } from './runtime/mock/index.js'"]
  return [
    makeSource({ path: 'mocks.ts', header, imports: IMPORTS, declarations: declareMocks(model) }),
    makeSource({ path: 'mocks-data.ts', header, imports: dataImports, declarations: [data] }),
  ]
}

function declareMocks(model: ApiModel): Declaration[] {
  const members = model.operations.map(
    ({ functionName, typeName }) => `  ${functionName}: Bodies<operations.${typeName}>\n`,
  )
  const example = model.operations[0]?.functionName ?? 'operation'
  return [
    commented(
      'MockedBodies',
      ["The bodies of each operation's answers, by status."],
      `export interface MockedBodies {\n${members.join('')}}`,
    ),
    commented(
      'mocks',
      ['The mocked service: its requests, its options, `reset()` between tests, and `fetch` for a client without MSW.'],
      'export const mocks = createMocks<MockedBodies, ErrorCode>(mockData)',
    ),
    commented(
      'mock',
      [`Each operation: override its answers, read its requests. \`mock.${example}.once.replyWith(500)\``],
      'export const mock = mocks.operations',
    ),
    commented(
      'handlers',
      ['One MSW handler for each operation, for `setupServer(...handlers)` and `setupWorker(...handlers)`.'],
      'export const handlers = handlersOf(mocks.engine)',
    ),
  ]
}

function commented(name: string, comment: string[], text: string): Declaration {
  return { name, text: `${printComment(comment, 0)}\n${text}` }
}
