import { group, HARD, ifBreak, indent, join, LINE, printDoc, SOFT, type Doc } from './layout.js'
import { WIDTH } from './type-expression.js'

/** Expressions as documents of the layout engine, by prettier's rules for calls, objects and arrays. */

/** A call whose arguments go to lines of their own when they do not fit. */
export function callDoc(callee: string, args: readonly Doc[]): Doc {
  if (args.length === 0) return `${callee}()`
  return [callee, group(['(', indent([SOFT, join([',', LINE], args), ifBreak(',')]), SOFT, ')'])]
}

/** An object literal with each member on a line of its own. */
export function membersDoc(members: readonly (readonly [key: string, value: Doc])[]): Doc {
  if (members.length === 0) return '{}'
  return group(['{', indent(members.map(([key, value]) => [HARD, key, ': ', value, ','])), HARD, '}'])
}

/** An array literal. */
export function listDoc(items: readonly Doc[]): Doc {
  return items.length === 0 ? '[]' : group(['[', indent([SOFT, join([',', LINE], items), ifBreak(',')]), SOFT, ']'])
}

/** An object literal on one line where it fits. */
export function recordDoc(members: readonly (readonly [key: string, value: Doc])[]): Doc {
  const docs = members.map(([key, value]): Doc => [key, ': ', value])
  return group(['{', indent([LINE, join([',', LINE], docs), ifBreak(',')]), LINE, '}'])
}

/**
 * Prints `head = callee(() => body)`. The function stays beside the bracket where its head fits there; else the call's
 * argument, or the whole call, goes to a line of its own.
 */
export function printThunk(head: string, callee: string, body: Doc): string {
  const hugged = group([`${callee}(() =>`, group(indent([LINE, body])), ifBreak(','), SOFT, ')'])
  const flat = printDoc(hugged, Infinity)
  if (!flat.includes('\n') && head.length + 1 + flat.length <= WIDTH) return `${head} ${flat}`
  if (head.length + callee.length + 2 > WIDTH) return `${head}\n  ${printDoc(hugged, WIDTH, 2, 2)}`
  if (head.length + callee.length + '(() =>'.length + 1 <= WIDTH) return printDoc([`${head} `, hugged], WIDTH)
  return printDoc(
    [
      `${head} ${callee}`,
      group(['(', indent([HARD, group(['() =>', group(indent([LINE, body]))]), ifBreak(',')]), SOFT, ')']),
    ],
    WIDTH,
  )
}
