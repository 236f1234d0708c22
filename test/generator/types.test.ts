import { beforeAll, describe, expect, it } from 'vitest'
import { compile, generatePackage, STRICT } from './support/compile.js'
import { MODERN, SHAPES } from './support/shapes-spec.js'

/** What the types let a user write, and what they refuse: each snippet is compiled against the generated package. */

const shapes = generatePackage(SHAPES, { name: 'Shapes' }).files
const modern = generatePackage(MODERN, { name: 'Modern' }).files

const HEAD = `import * as sdk from './index.js'
export async function use(shapes: sdk.Shapes, client: sdk.Client) {
`

/** Each row: what it shows, and code; lines that must not compile follow a \`@ts-expect-error\`, which fails if they do. */
const ROWS: [shows: string, code: string][] = [
  ['an operation without required arguments takes none', 'await shapes.listPets(); await sdk.listPets(client)'],
  [
    'required arguments cannot be left out',
    '// @ts-expect-error\nawait shapes.showPet()\n// @ts-expect-error\nawait shapes.createPet({})',
  ],
  [
    'arguments come in named groups',
    "await shapes.listPets({ query: { limit: 10, tags: ['a'], filter: { name: 'x' } }, headers: { trace: 't' } })",
  ],
  ['unknown arguments are refused', '// @ts-expect-error\nawait shapes.listPets({ query: { limits: 10 } })'],
  [
    'enumerations are closed in requests',
    "await shapes.listPets({ query: { state: 'ACTIVE' } })\n// @ts-expect-error\nawait shapes.listPets({ query: { state: 'OTHER' } })",
  ],
  [
    'enumerations are open in responses',
    "const pet: sdk.AnyPet = await shapes.showPet({ path: { pet_id: '1' } })\nconst state: string | undefined = pet.state\nif (pet.state === 'NEW VALUE') return state\nreturn",
  ],
  [
    'readOnly properties are not sent',
    "await shapes.createPet({ body: { kind: 'dog', name: 'a', secret: 's' } })\n// @ts-expect-error\nawait shapes.createPet({ body: { kind: 'dog', name: 'a', secret: 's', id: 'x' } })",
  ],
  [
    'nor by users of openapi-fetch',
    "type Body = NonNullable<sdk.paths['/pets']['post']['requestBody']>['content']['application/json']\nconst body: Body = { kind: 'dog', name: 'a', secret: 's' }\nvoid body\n// @ts-expect-error\nconst more: Body = { kind: 'dog', name: 'a', secret: 's', id: 'x' }\nvoid more",
  ],
  [
    'components are the models',
    "const pet = await shapes.showPet({ path: { pet_id: '1' } })\nconst same: sdk.components['schemas']['AnyPet'] = pet\nconst back: sdk.AnyPet = same\nvoid back",
  ],
  [
    'writeOnly properties are not received',
    "const pet = await shapes.showPet({ path: { pet_id: '1' } })\nvoid pet.id\n// @ts-expect-error\nvoid pet.secret",
  ],
  [
    'discriminators narrow',
    "const pet = await shapes.showPet({ path: { pet_id: '1' } })\nif (pet.kind === 'dog') void pet.barks\nelse void pet.lives\n// @ts-expect-error\nvoid pet.barks",
  ],
  [
    'several successes narrow by status',
    "const raw = await shapes.createPet.raw({ body: { kind: 'x', name: 'a', secret: 's' } })\nif (raw.status === 202) void raw.data.job_id\nif (raw.status === 201) void raw.data.name\n// @ts-expect-error\nvoid raw.data.job_id",
  ],
  [
    'a raw result has status and headers',
    "const { status, headers } = await shapes.showPet.raw({ path: { pet_id: '1' } })\nconst ok: 200 = status\nreturn (headers.get('x') ?? '') + String(ok)",
  ],
  [
    'items have the type of the items',
    'for await (const pet of shapes.listPets.items()) void pet.name\nfor await (const page of shapes.listPets.pages()) void page.pets[0]?.name',
  ],
  [
    'a job has the type of the polling operation',
    "const job = await shapes.waitForJob('id', { onProgress: (seen) => void seen.status })\nvoid job.sub_jobs",
  ],
  [
    'binary bodies are sent and received',
    "await shapes.uploadPhoto({ path: { pet_id: '1' }, body: new Blob(['x']) })\nconst photo: Blob = await shapes.downloadPhoto({ path: { pet_id: '1' } })\nawait shapes.addPhoto({ path: { pet_id: '1' }, body: { file: photo, note: 'n', more: [photo] } })",
  ],
  ['64-bit integers may be bigints', "await shapes.deleteOperation({ path: { a: [1, 2n ** 60n], b: 'b', c: 'c' } })"],
  [
    'undefined may be given for what is optional',
    'const limit = undefined as number | undefined\nawait shapes.listPets({ query: { limit } })',
  ],
  [
    'bodies of failures are documented',
    'type Failure = sdk.ListPets["errors"]["default"]\nconst failure: Failure = { error_code: "x" }\nvoid failure',
  ],
]

describe('the types', () => {
  // One program for all rows, a file for each: compiling the package takes longer than any row.
  let complaints: string[] = []
  beforeAll(() => {
    const files = ROWS.map(([, code], index) => ({ path: `row-${index}.ts`, text: `${HEAD}${code}\n}\n` }))
    complaints = compile([...shapes, ...files], { ...STRICT, noUnusedLocals: false })
  })

  it.each(ROWS.map(([shows], index) => [shows, index] as const))('%s', (_, index) => {
    expect(complaints.filter((line) => line.startsWith(`row-${index}.ts`))).toEqual([])
  })

  it('compile but for the rows', () => {
    expect(complaints.filter((line) => !line.startsWith('row-'))).toEqual([])
  })

  it('hold no any and no cast that a user sees', () => {
    const texts = [...shapes, ...modern].filter(({ path }) =>
      /^(?:types|models|operations|client|errors)\.ts$/.test(path),
    )
    for (const { text } of texts)
      expect(text.replaceAll(/\/\*[\s\S]*?\*\/|'(?:[^'\\]|\\.)*'/g, '')).not.toMatch(
        /\bany\b|(?<!\\*) as (?!create|wait|const)/,
      )
  })

  it('say what OpenAPI 3.1 says', () => {
    const text = modern.find(({ path }) => path === 'models.ts')?.text ?? ''
    const lines = [
      "kind: 'thing'",
      'text?: string | null',
      'either?: string | number | boolean',
      'pair: [string, number]',
      'head?: [string, ...boolean[]]',
      'nothing?: null',
      'anything?: unknown',
      'never?: never',
      'noted?: Small',
      'choice?: Small | null',
      'flags?: {\n    [key: string]: boolean\n  }',
    ]
    expect(lines.filter((line) => !text.includes(`  ${line}\n`))).toEqual([])
  })
})
