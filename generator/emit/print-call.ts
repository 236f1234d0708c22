import { widthOf } from './layout.js'
import { WIDTH } from './type-expression.js'

/** Calls in prettier's layout. */

/** A printed expression, or the members of an object literal. */
export type Argument = string | readonly (readonly [key: string, value: string])[]

/** Prints `head callee(args)`, where `head` is a declaration up to its `=`. */
export function printAssignedCall(head: string, callee: string, args: readonly Argument[]): string {
  const flat = `${head} ${callee}(${args.map(flatten).join(', ')})`
  if (flat.length <= WIDTH) return flat
  const broken = printBroken(callee, args, 0)
  const hugged = printHugged(callee, args, 0)
  const chosen = hugged !== undefined && fits(`${head} ${hugged}`) ? hugged : broken
  // Where not even the callee fits beside the name, the whole call goes to the next line.
  if (fits(`${head} ${chosen}`)) return `${head} ${chosen}`
  const below = `  ${callee}(${args.map(flatten).join(', ')})`
  if (below.length <= WIDTH) return `${head}\n${below}`
  const huggedBelow = printHugged(callee, args, 2)
  return `${head}\n  ${huggedBelow !== undefined && fits(`  ${huggedBelow}`) ? huggedBelow : printBroken(callee, args, 2)}`
}

function fits(text: string): boolean {
  const end = text.indexOf('\n')
  return (end < 0 ? text.length : end) <= WIDTH
}

function flatten(argument: Argument): string {
  if (typeof argument === 'string') return argument
  return argument.length === 0 ? '{}' : `{ ${argument.map(([key, value]) => `${key}: ${value}`).join(', ')} }`
}

/** The last argument's object opened in place; undefined where prettier would not do so. */
function printHugged(callee: string, args: readonly Argument[], indent: number): string | undefined {
  const last = args.at(-1)
  const before = args.slice(0, -1)
  if (last === undefined || typeof last === 'string' || typeof before.at(-1) === 'object') return undefined
  return `${callee}(${[...before.map(flatten), printOpen(last, indent)].join(', ')})`
}

function printOpen(members: Exclude<Argument, string>, indent: number): string {
  const pad = ' '.repeat(indent)
  return `{\n${members.map(([key, value]) => `${pad}  ${key}: ${value},\n`).join('')}${pad}}`
}

/** Each argument on a line of its own. */
function printBroken(callee: string, args: readonly Argument[], indent: number): string {
  const pad = ' '.repeat(indent + 2)
  const lines = args.map((argument) => {
    const flat = flatten(argument)
    const text =
      typeof argument === 'string' || pad.length + flat.length + 1 <= WIDTH ? flat : printOpen(argument, indent + 2)
    return `${pad}${text},\n`
  })
  return `${callee}(\n${lines.join('')}${' '.repeat(indent)})`
}

/** Prints a property of an object literal whose value is a string: below its key where it does not fit beside it. */
export function printStringProperty(key: string, literal: string, indent: number): string {
  const pad = ' '.repeat(indent)
  const flat = `${pad}${key}: ${literal},\n`
  return widthOf(flat) - 1 <= WIDTH ? flat : `${pad}${key}:\n${pad}  ${literal},\n`
}
