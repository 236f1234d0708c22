import { MISFIT, fitOf, isOwnType, takesOneLine } from './column-fit.js'

/** Where a line of a table stands. */
export interface Position {
  /** From 0. */
  readonly row: number
  readonly column: number
  /** The row has no cells of its own in the columns that the row above spans. */
  readonly spanned: boolean
  /** How badly the line fits there. */
  readonly misfit: number
}

/** Where each line stands, and what the whole costs: a row that fits costs next to nothing. */
export interface Segmentation {
  readonly positions: readonly Position[]
  readonly cost: number
}

interface State {
  readonly column: number
  readonly spanned: boolean
}

/** A cell left out: an empty one leaves no line. Free text is left out sooner than a name or a type. */
const EMPTY_PROSE = 3
const EMPTY_VALUE = 7
const SPAN = 1

/**
 * Tells a table's cells apart where only its lines are left, one value a line: finds the cheapest way through the columns, where
 * each line goes on with its cell, fills the next column or starts a new row, and costs how badly it fits there. Runs in
 * time linear in the lines. The roles are those of the header, in its order.
 */
export function segment(roles: readonly string[], texts: readonly string[]): Segmentation {
  if (texts.length === 0) return { positions: [], cost: 0 }
  const states = statesOf(roles)
  const moves = states.map((to) => states.map((from) => moveCost(roles, from, to)))
  const back: Int8Array[] = []
  const fit = fitIn(roles)
  let costs = states.map((state) => startCost(roles, state) + fit(state.column, texts[0] ?? ''))
  for (const [i, text] of texts.slice(1).entries()) {
    const from = new Int8Array(states.length)
    const fits = new Map<number, number>()
    costs = states.map((state, to) => {
      const best = cheapest(costs, moves[to] ?? [], to, stayCost(roles, state, [texts[i] ?? '', text]))
      from[to] = best.at
      if (!fits.has(state.column)) fits.set(state.column, fit(state.column, text))
      return best.cost + (fits.get(state.column) ?? 0)
    })
    back.push(from)
  }
  const ends = endCosts(roles, states, costs)
  return { positions: positions(roles, texts, trace(states, ends, back)), cost: Math.min(...ends) }
}

/** Roles whose values are known by their looks: such a line is hardly free text in a table that has a column of them. */
const KEYS: ReadonlySet<string> = new Set(['status', 'error-code', 'method', 'uri', 'action', 'endpoint'])
const LIKE_A_KEY = 3

/** How badly a line fits a column of a table with these columns. */
function fitIn(roles: readonly string[]): (column: number, text: string) => number {
  const keys = roles.filter((role) => KEYS.has(role))
  return (column, text) => {
    const role = roles[column] ?? ''
    const fit = fitOf(role, text)
    return !takesOneLine(role) && fit < LIKE_A_KEY && keys.some((key) => fitOf(key, text) === 0) ? LIKE_A_KEY : fit
  }
}

function statesOf(roles: readonly string[]): State[] {
  const own = roles.map((_, column) => ({ column, spanned: false }))
  const from = roles.indexOf('resource')
  const to = roles.indexOf('condition')
  if (from < 1) return own
  // Authorization tables list several resources for one action: their rows have a resource and a condition only.
  return [...own, ...[from, to].filter((column) => column >= 0).map((column) => ({ column, spanned: true }))]
}

function startCost(roles: readonly string[], state: State): number {
  return state.spanned ? Infinity : skipCost(roles, 0, state.column)
}

/** What it costs to leave the columns from `start` up to `end` empty. */
function skipCost(roles: readonly string[], start: number, end: number): number {
  return roles.slice(start, end).reduce((sum, role) => sum + (takesOneLine(role) ? EMPTY_VALUE : EMPTY_PROSE), 0)
}

function moveCost(roles: readonly string[], from: State, to: State): number {
  if (from.spanned === to.spanned) {
    if (from.column === to.column && !takesOneLine(roles[to.column] ?? '')) return 0
    if (from.column < to.column) return skipCost(roles, from.column + 1, to.column)
  }
  if (to.spanned) return roles[to.column] === 'resource' ? SPAN + spanStart(roles, from) : Infinity
  const rest = from.spanned ? 0 : skipCost(roles, from.column + 1, roles.length)
  return rest + skipCost(roles, 0, to.column)
}

function spanStart(roles: readonly string[], from: State): number {
  return from.spanned ? 0 : skipCost(roles, from.column + 1, roles.length)
}

/** Lists of keys and actions go on from bullet to bullet only; a name with its type below is rather a row than free text. */
function stayCost(roles: readonly string[], { column }: State, texts: readonly [string, string]): number {
  const listed = ['condition', 'alias', 'dependency'].includes(roles[column] ?? '')
  if (listed) return texts.every((text) => /^[•●▪-] ?\S/.test(text)) ? 0 : STAY
  return !takesOneLine(roles[column] ?? '') && startsRow(roles, texts) ? STAY : 0
}

const STAY = 4

/** The first two cells of a row, by their looks. */
function startsRow([first, second]: readonly string[], [name, type]: readonly [string, string]): boolean {
  return first === 'name' && second === 'type' && /^[A-Za-z_][\w.:/-]*$/.test(name) && isOwnType(type)
}

/** @param stay what it costs besides to go on at `to` */
function cheapest(
  costs: readonly number[],
  moves: readonly number[],
  to: number,
  stay: number,
): { at: number; cost: number } {
  let at = 0
  let cost = Infinity
  for (const [i, base] of costs.entries()) {
    const sum = base + (moves[i] ?? Infinity) + (i === to ? stay : 0)
    // Of equal ways the later column: a cell of free text ends early rather than late.
    if (sum <= cost) {
      cost = sum
      at = i
    }
  }
  return { at, cost }
}

/** The last row's cells that are left out cost as in any other row. */
function endCosts(roles: readonly string[], states: readonly State[], costs: readonly number[]): number[] {
  return states.map(
    ({ column, spanned }, i) => (costs[i] ?? 0) + (spanned ? 0 : skipCost(roles, column + 1, roles.length)),
  )
}

function trace(states: readonly State[], costs: readonly number[], back: readonly Int8Array[]): State[] {
  let at = costs.indexOf(Math.min(...costs))
  const path = [at]
  for (const from of back.toReversed()) {
    at = from[at] ?? 0
    path.push(at)
  }
  return path.toReversed().map((i) => states[i] ?? { column: 0, spanned: false })
}

function positions(roles: readonly string[], texts: readonly string[], path: readonly State[]): Position[] {
  let row = 0
  return path.map((state, i) => {
    const before = path[i - 1]
    if (before && isNextRow(roles, before, state)) row++
    return { row, ...state, misfit: Math.min(fitOf(roles[state.column] ?? '', texts[i] ?? ''), 2 * MISFIT) }
  })
}

function isNextRow(roles: readonly string[], before: State, state: State): boolean {
  if (before === state) return takesOneLine(roles[state.column] ?? '')
  return before.spanned !== state.spanned || state.column < before.column
}
