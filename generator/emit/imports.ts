import { compareText } from '../../spec/contract/diagnostic.js'
import type { Declaration } from './source.js'
import { WIDTH } from './type-expression.js'

/** Where a name that generated code may use comes from. */
export interface Origin {
  readonly from: string
  /** Left out for values. */
  readonly type?: true
  /** The name under which the module exports it, where that is another. */
  readonly as?: string
}

/** The runtime's exports that generated code may name, by module. */
const RUNTIME_TYPES: readonly (readonly [from: string, names: string])[] = [
  [
    'types',
    'BinaryBody BoundOperation BoundPagedOperation CallOptions Client ClientOptions Data Operation PagedOperation Service',
  ],
  ['jobs', 'JobPoller WaitOptions'],
]

const RUNTIME_VALUES: readonly (readonly [from: string, names: string])[] = [
  ['bind', 'bindAll'],
  ['operation', 'operation'],
  ['pages', 'pagedOperation'],
  ['body', 'multipart form bytes jsonAs text binary none byStatus'],
  [
    'styles',
    'commas spaces pipes spread deepObject jsonQuery simplePath simplePathExploded labelPath labelPathExploded matrixPath matrixPathExploded',
  ],
]

/** Names under which the client's file imports what it exports itself in another form. */
const RUNTIME_RENAMED: readonly (readonly [string, Origin])[] = [
  ['createRuntimeClient', { from: './runtime/client.js', as: 'createClient' }],
  ['waitForRuntimeJob', { from: './runtime/jobs.js', as: 'waitForJob' }],
]

const listed = (rows: readonly (readonly [string, string])[], more: { type?: true }): [string, Origin][] =>
  rows.flatMap(([from, names]) =>
    names.split(' ').map((name): [string, Origin] => [name, { from: `./runtime/${from}.js`, ...more }]),
  )

/** The runtime's names that generated files use. */
export const RUNTIME: ReadonlyMap<string, Origin> = new Map<string, Origin>([
  ...listed(RUNTIME_TYPES, { type: true }),
  ...listed(RUNTIME_VALUES, {}),
  ...RUNTIME_RENAMED,
])

/** The names of declarations as type imports from one module. */
export function typesFrom(from: string, declarations: readonly Declaration[]): Map<string, Origin> {
  return new Map(declarations.map(({ name }) => [name, { from, type: true }]))
}

// Comments and string literals, then identifiers that are no member's name. The text is our own: its lexis is plain.
const INERT = /\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g
const IDENTIFIER = /(?<![\w$.\p{L}\p{Nd}])[\p{L}_$][\p{L}\p{Nd}_$]*(?![\p{L}\p{Nd}_$]|\??:)/gu

/** Writes the imports of those names that the declarations use and do not declare. */
export function importsFor(declarations: readonly Declaration[], origins: ReadonlyMap<string, Origin>): string[] {
  const own = new Set(declarations.map(({ name }) => name))
  const used = new Set<string>()
  for (const { text } of declarations) {
    for (const [name] of text.replace(INERT, "''").matchAll(IDENTIFIER))
      if (origins.has(name) && !own.has(name)) used.add(name)
  }
  const groups = new Map<string, string[]>()
  for (const name of [...used].sort(compareText)) {
    const origin = origins.get(name)
    if (!origin) continue
    const head = `${origin.type ? 'import type' : 'import'} ${origin.from}`
    const entry = origin.as === undefined ? name : `${origin.as} as ${name}`
    groups.set(head, [...(groups.get(head) ?? []), entry])
  }
  return [...groups]
    .sort(([a], [b]) => compareText(moduleOf(a), moduleOf(b)))
    .map(([head, names]) => printImport(head, names))
}

const moduleOf = (head: string): string => head.slice(head.lastIndexOf(' ') + 1)

function printImport(head: string, names: readonly string[]): string {
  const from = moduleOf(head)
  const keyword = head.slice(0, head.lastIndexOf(' '))
  const flat = `${keyword} { ${names.join(', ')} } from '${from}'`
  return flat.length <= WIDTH ? flat : `${keyword} {\n${names.map((name) => `  ${name},\n`).join('')}} from '${from}'`
}
