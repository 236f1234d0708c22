import markdownIt, { type MarkdownIt, type StateBlock, type Token } from 'markdown-it'

/** Deeper than any text gets that the guard lets through: the library would leave out what is nested deeper. */
const MAX_NESTING = 100_000

const OPTIONS = { html: true, linkify: false, typographer: false }

/** Blocks only: the text of each is parsed when it is written, so that no tree of a whole manual is ever held. */
const BLOCKS = withOwnRules(markdownIt(OPTIONS))
BLOCKS.core.ruler.disable(['inline', 'text_join'])

const INLINE = withOwnRules(markdownIt(OPTIONS))

/** Signs that mean something inside of a text; without them it is plain. */
const SPECIAL = /[\\`*_[\]<>&!~\n]|\s$/

/** The blocks of a Markdown text, and how to parse the text of one. */
export interface Parsed {
  readonly blocks: readonly Token[]
  /** The parts of a block's text; undefined where it is plain. */
  readonly inline: (text: string) => readonly Token[] | undefined
}

/** Parses a Markdown text (CommonMark with pipe tables) into blocks; the parts of each text are parsed on demand. */
export function parseMarkdown(text: string): Parsed {
  const env = {}
  const blocks = BLOCKS.parse(text, env)
  return {
    blocks,
    inline: (part) => (SPECIAL.test(part) ? (INLINE.parseInline(part, env)[0]?.children ?? []) : undefined),
  }
}

/** Addresses stay as they are written, because links are compared with anchors. */
function withOwnRules(markdown: MarkdownIt): MarkdownIt {
  markdown.set({ ...OPTIONS, maxNesting: MAX_NESTING })
  markdown.normalizeLink = (address) => address
  markdown.validateLink = () => true
  markdown.block.ruler.before('reference', 'text_in_brackets', textInBrackets)
  return markdown
}

const DEFINITION = /^\[[^[\]]+\]:[ \t]*(\S*)/
const ADDRESS = /^<?(?:https?:|mailto:|[#/.])|\.(?:html?|md)(?:#|>?$)/i

/** "[name]: text" is a definition to Markdown; where the address is none, it was meant as text. */
function textInBrackets(state: StateBlock, start: number, _end: number, silent: boolean): boolean {
  if (silent || (state.sCount[start] ?? 0) - state.blkIndent >= 4) return false
  const line = state.src.slice((state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0), state.eMarks[start])
  const target = DEFINITION.exec(line)?.[1]
  if (target === undefined || ADDRESS.test(target)) return false
  state.push('paragraph_open', 'p', 1).map = [start, start + 1]
  const text = state.push('inline', '', 0)
  text.content = line.trim()
  text.map = [start, start + 1]
  text.children = []
  state.push('paragraph_close', 'p', -1)
  state.line = start + 1
  return true
}
