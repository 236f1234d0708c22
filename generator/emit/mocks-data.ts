import { objectKey, stringLiteral, valueLiteral } from './encode.js'
import type { Json } from './mocks-schema.js'
import type { MockData, MockOperation } from './mocks-spec.js'
import { printComment } from './print-type.js'
import type { Declaration } from './source.js'

/**
 * The data of the mocks as a declaration: each operation and each schema is a string of JSON, which costs the compiler
 * nothing and is parsed on first use only.
 */
export function declareMockData(data: MockData): Declaration {
  const used = reachable(data)
  const schemas = [...data.schemas].filter(([name]) => used.has(name))
  const members = [
    property(2, 'title', stringLiteral(data.title)),
    memberText(2, 'basePaths', data.basePaths),
    block('operations', '[', data.operations.map(operationText), ']'),
    block(
      'schemas',
      '{',
      schemas.map(([name, schema]) => property(4, objectKey(name), jsonLiteral(schema))),
      '}',
    ),
    block(
      'securitySchemes',
      '{',
      [...data.securitySchemes].map(([name, scheme]) => jsonProperty(name, scheme)),
      '}',
    ),
    block(
      'errorCodes',
      '[',
      data.errorCodes.map((row) => objectText(4, row)),
      ']',
    ),
    block(
      'polls',
      '{',
      [...data.polls].map(([name, job]) => jsonProperty(name, { ...job })),
      '}',
    ),
  ]
  const comment = printComment(['What the mocks answer from: operations and schemas of the document, as JSON.'], 0)
  return { name: 'mockData', text: `${comment}\nexport const mockData: MockSpec = {\n${members.join('')}}` }
}

const WIDTH = 120
const pad = (columns: number): string => ' '.repeat(columns)

/** A property as prettier breaks it: a long string goes to a line of its own, unless the key is very short. */
function property(indent: number, key: string, value: string): string {
  const line = `${pad(indent)}${key}: ${value},`
  const broken = line.length > WIDTH && key.length > 4
  return broken ? `${pad(indent)}${key}:\n${pad(indent + 2)}${value},\n` : `${line}\n`
}

function block(key: string, open: string, members: readonly string[], close: string): string {
  return members.length === 0 ? `  ${key}: ${open}${close},\n` : `  ${key}: ${open}\n${members.join('')}  ${close},\n`
}

function operationText({ name, id, method, path, operation }: MockOperation): string {
  const members = [
    property(6, 'name', stringLiteral(name)),
    ...(id === name ? [] : [property(6, 'id', stringLiteral(id))]),
    property(6, 'method', stringLiteral(method)),
    property(6, 'path', stringLiteral(path)),
    property(6, 'operation', jsonLiteral(operation)),
  ]
  return `    {\n${members.join('')}    },\n`
}

/** An object literal in an array: on one line where it fits. */
function objectText(indent: number, value: Json): string {
  const line = `${pad(indent)}${valueLiteral(value)},`
  if (line.length <= WIDTH) return `${line}\n`
  const members = Object.entries(value).map(([key, member]) =>
    property(indent + 2, objectKey(key), valueLiteral(member)),
  )
  return `${pad(indent)}{\n${members.join('')}${pad(indent)}},\n`
}

/** A small object as a property, one member a line where it does not fit. */
function jsonProperty(name: string, value: Json): string {
  // Under a name that every object has (`constructor`), the compiler does not look at the type that is asked for.
  const asked = name in Object.prototype ? ' as const' : ''
  const line = `    ${objectKey(name)}: ${valueLiteral(value)}${asked},`
  if (line.length <= WIDTH) return `${line}\n`
  const members = Object.entries(value).map(([key, member]) => memberText(6, objectKey(key), member))
  return `    ${objectKey(name)}: {\n${members.join('')}    }${asked},\n`
}

function memberText(indent: number, key: string, value: unknown): string {
  const line = `${pad(indent)}${key}: ${valueLiteral(value)},`
  if (line.length <= WIDTH || !Array.isArray(value)) return property(indent, key, valueLiteral(value))
  const items = value.map((item) => `${pad(indent + 2)}${valueLiteral(item)},\n`)
  return `${pad(indent)}${key}: [\n${items.join('')}${pad(indent)}],\n`
}

/** A JSON value as a string literal. Angle brackets and apostrophes are escaped as JSON has it: the literal needs no other. */
function jsonLiteral(value: Json): string {
  return stringLiteral(JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll("'", '\\u0027'))
}

/** The schemas that operations lead to. What is still to be looked at is a list and not the call stack: chains may be long. */
function reachable(data: MockData): ReadonlySet<string> {
  const found = new Set<string>()
  const open: unknown[] = data.operations.map(({ operation }) => operation)
  const enter = (ref: unknown): void => {
    if (typeof ref !== 'string') return
    const name = data.schemas.has(ref) ? ref : ref.slice(ref.lastIndexOf('/') + 1)
    if (found.has(name) || !data.schemas.has(name)) return
    found.add(name)
    open.push(data.schemas.get(name))
  }
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue
    for (const [key, member] of Object.entries(next)) {
      if (key === '$ref') enter(member)
      // The mapping of a discriminator, or a property of that name.
      if (key === 'mapping') Object.values(Object(member) as Json).forEach(enter)
      open.push(member)
    }
  }
  return found
}
