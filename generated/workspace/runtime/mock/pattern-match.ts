import type { Node, Ranges } from './pattern-parse.js'

/** Matching in linear time (Thompson's construction), for patterns whose backtracking could run for ever. */

/** One state: a set to step over, or an assertion, or a fork; `undefined` next states are the end of matching. */
type State =
  | { readonly kind: 'set'; readonly ranges: Ranges; readonly next: number }
  | { readonly kind: 'start' | 'end' | 'boundary'; readonly next: number }
  | { kind: 'fork'; next: number[] }
  | { readonly kind: 'accept' }

export type Program = readonly State[]

const MOST_STATES = 4000

class TooLarge extends Error {}

/** The tree as a program; undefined when it looks around or is too large. */
export function compileProgram(node: Node): Program | undefined {
  const states: State[] = [{ kind: 'accept' }]
  try {
    const entry = add(states, node, 0)
    states.push({ kind: 'fork', next: [entry] })
    return states
  } catch (error) {
    if (error instanceof TooLarge) return undefined
    throw error
  }
}

function push(states: State[], state: State): number {
  if (states.length >= MOST_STATES) throw new TooLarge()
  return states.push(state) - 1
}

/** Adds a node that goes on at `next`; gives its entry. */
function add(states: State[], node: Node, next: number): number {
  switch (node.kind) {
    case 'set':
      return push(states, { kind: 'set', ranges: node.ranges, next })
    case 'sequence':
      return node.nodes.reduceRight((after, child) => add(states, child, after), next)
    case 'choice':
      return push(states, { kind: 'fork', next: node.nodes.map((child) => add(states, child, next)) })
    case 'repeat':
      return addRepeat(states, node, next)
    case 'look':
      throw new TooLarge()
    default:
      return push(states, { kind: node.kind, next })
  }
}

function addRepeat(states: State[], node: Node & { kind: 'repeat' }, next: number): number {
  let entry = next
  if (node.most === Infinity) {
    const fork: State = { kind: 'fork', next: [] }
    entry = push(states, fork)
    fork.next = [add(states, node.node, entry), next]
  } else {
    for (let i = node.least; i < node.most; i++) {
      entry = push(states, { kind: 'fork', next: [add(states, node.node, entry), next] })
    }
  }
  for (let i = 0; i < node.least; i++) entry = add(states, node.node, entry)
  return entry
}

/** True when the text has a match anywhere. */
export function runProgram(program: Program, text: string): boolean {
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0)
  let active = new Set<number>()
  for (let at = 0; at <= points.length; at++) {
    active.add(program.length - 1)
    if (close(program, active, points, at)) return true
    active = step(program, active, points[at])
  }
  return false
}

/** Follows forks and assertions; true when the end is reached. */
function close(program: Program, active: Set<number>, points: readonly number[], at: number): boolean {
  // A Set's iteration visits what is added on the way.
  for (const index of active) {
    const state = program[index] as State
    if (state.kind === 'accept') return true
    if (state.kind === 'fork') for (const next of state.next) active.add(next)
    else if (state.kind !== 'set' && holds(state.kind, points, at)) active.add(state.next)
  }
  return false
}

function holds(kind: 'start' | 'end' | 'boundary', points: readonly number[], at: number): boolean {
  if (kind === 'start') return at === 0
  if (kind === 'end') return at === points.length
  return isWord(points[at - 1]) !== isWord(points[at])
}

function isWord(point: number | undefined): boolean {
  return point !== undefined && /\w/.test(String.fromCodePoint(point))
}

function step(program: Program, active: ReadonlySet<number>, point: number | undefined): Set<number> {
  const after = new Set<number>()
  if (point === undefined) return after
  for (const index of active) {
    const state = program[index] as State
    if (state.kind === 'set' && state.ranges.some(([from, to]) => point >= from && point <= to)) after.add(state.next)
  }
  return after
}
