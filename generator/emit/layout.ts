/**
 * A small layout engine with prettier's semantics (Wadler's, with its deviations): the same documents give the same line
 * breaks. Only what does not fit on one line goes through it.
 */

export type Doc = string | readonly Doc[] | Group | Indent | Align | Line | IfBreak

interface Group {
  readonly kind: 'group'
  readonly content: Doc
  /** It holds a line break that must be. */
  readonly broken: boolean
}

interface Indent {
  readonly kind: 'indent'
  readonly content: Doc
  /** Left out: always. Else only where that small group was broken. */
  readonly ifBroken?: Group
}

interface Align {
  readonly kind: 'align'
  readonly width: number
  readonly content: Doc
}

interface Line {
  readonly kind: 'line'
  /** `hard` always breaks; `soft` is nothing where it does not break, `space` is a blank. */
  readonly type: 'hard' | 'soft' | 'space'
}

interface IfBreak {
  readonly kind: 'if-break'
  readonly broken: Doc
}

export const HARD: Doc = { kind: 'line', type: 'hard' }
export const SOFT: Doc = { kind: 'line', type: 'soft' }
export const LINE: Doc = { kind: 'line', type: 'space' }

export function group(content: Doc): Group {
  return { kind: 'group', content, broken: mustBreak(content) }
}

export const indent = (content: Doc): Doc => ({ kind: 'indent', content })
export const align = (width: number, content: Doc): Doc => ({ kind: 'align', width, content })
/** Indents where a group that was printed before has been broken. */
export const indentIfBroken = (ifBroken: Group, content: Doc): Doc => ({ kind: 'indent', content, ifBroken })
/** What is printed only where the enclosing group is broken. */
export const ifBreak = (broken: Doc): Doc => ({ kind: 'if-break', broken })

export function join(separator: Doc, docs: readonly Doc[]): Doc[] {
  return docs.flatMap((doc, index) => (index === 0 ? [doc] : [separator, doc]))
}

function isMany(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc)
}

function mustBreak(doc: Doc): boolean {
  if (typeof doc === 'string') return false
  if (isMany(doc)) return doc.some(mustBreak)
  if (doc.kind === 'line') return doc.type === 'hard'
  if (doc.kind === 'group') return doc.broken
  return doc.kind === 'if-break' ? false : mustBreak(doc.content)
}

const ASCII = /^[\x20-\x7e]*$/
/** Characters that editors and prettier show two columns wide: East Asian wide and fullwidth ones, and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18d08}\u{1b000}-\u{1b2fb}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u

/** The columns that a text takes. */
export function widthOf(text: string): number {
  if (ASCII.test(text)) return text.length
  let width = 0
  for (const character of text.normalize('NFC'))
    width += WIDE.test(character) ? 2 : /\p{Mn}|\p{Me}/u.test(character) ? 0 : 1
  return width
}

interface Command {
  readonly indent: number
  readonly flat: boolean
  readonly doc: Doc
}

/** Prints a document in lines of at most `width` columns where that can be, starting at column `start`. */
export function printDoc(doc: Doc, width: number, start = 0, startIndent = 0): string {
  const brokenGroups = new Set<Group>()
  const stack: Command[] = [{ indent: startIndent, flat: false, doc }]
  // Whole lines, and the one that is being written: to trim all the text at each line's end would take its square in time.
  const lines: string[] = []
  let line = ''
  let column = start
  for (let command = stack.pop(); command; command = stack.pop()) {
    const { doc: current } = command
    if (typeof current === 'string') {
      line += current
      column += widthOf(current)
    } else if (!isMany(current) && current.kind === 'line') {
      if (command.flat && current.type !== 'hard') {
        const blank = current.type === 'space' ? ' ' : ''
        line += blank
        column += blank.length
      } else {
        const whole = line.trimEnd()
        if (whole !== '' || lines.length === 0) lines.push(whole)
        line = ' '.repeat(command.indent)
        column = command.indent
      }
    } else if (!isMany(current) && current.kind === 'group') {
      const flat = command.flat && !current.broken ? command : { ...command, flat: true, doc: current.content }
      const stays =
        (command.flat && !current.broken) || (!current.broken && fits(flat, stack, width - column, brokenGroups))
      if (!stays) brokenGroups.add(current)
      stack.push({ ...command, flat: stays, doc: current.content })
    } else stack.push(...expand(command, brokenGroups))
  }
  return [...lines, line].join('\n')
}

/** The parts of a document that is no text, line or group, last one first. */
function expand(command: Command, brokenGroups: ReadonlySet<Group>): Command[] {
  const { doc } = command
  if (typeof doc === 'string') return [command]
  if (isMany(doc)) return doc.map((part) => ({ ...command, doc: part })).reverse()
  if (doc.kind === 'indent') {
    const deeper = doc.ifBroken === undefined || brokenGroups.has(doc.ifBroken) ? 2 : 0
    return [{ ...command, indent: command.indent + deeper, doc: doc.content }]
  }
  if (doc.kind === 'align') return [{ ...command, indent: command.indent + doc.width, doc: doc.content }]
  if (doc.kind === 'if-break') return command.flat ? [] : [{ ...command, doc: doc.broken }]
  return [command]
}

/** Whether a command, and what follows it up to the first possible line break, fits into the columns left. */
function fits(next: Command, rest: readonly Command[], columns: number, brokenGroups: ReadonlySet<Group>): boolean {
  const stack = [next]
  let index = rest.length
  let left = columns
  while (left >= 0) {
    const command = stack.pop() ?? rest[--index]
    if (!command) return true
    const { doc } = command
    if (typeof doc === 'string') left -= widthOf(doc)
    else if (!isMany(doc) && doc.kind === 'line') {
      if (!command.flat || doc.type === 'hard') return true
      if (doc.type === 'space') left -= 1
    } else if (!isMany(doc) && doc.kind === 'group') {
      stack.push({ ...command, flat: command.flat && !doc.broken, doc: doc.content })
    } else stack.push(...expand(command, brokenGroups))
  }
  return false
}
