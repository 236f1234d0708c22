import { sliceLine, type Line } from './text.js'

/** What a label inside a description announces. */
export type LabelKind =
  | 'definition'
  | 'constraints'
  | 'range'
  | 'default'
  | 'minimum'
  | 'maximum'
  | 'minLength'
  | 'maxLength'
  | 'minValue'
  | 'maxValue'
  | 'arrayLength'
  | 'enum'
  | 'note'
  | 'example'
  | 'unit'
  | 'format'
  | 'pattern'

/**
 * The labels, lower case, longest first within a kind is not needed: the matcher sorts them. Counted in the vendor's pages:
 * generated pages ("Minimum: 1", 最小长度：1), the four-label style (Definition / Constraints / Range / Default Value,
 * 参数解释 / 约束限制 / 取值范围 / 默认取值) and the manual ("Options:", "Default: 15").
 */
const LABELS: Readonly<Record<LabelKind, readonly string[]>> = {
  definition: ['definition', 'explanation', '参数解释', '参数描述'],
  constraints: ['constraints', 'constraint', 'restrictions', '约束限制', '约束与限制', '约束', '限制'],
  range: ['range', 'value range', 'ranges', '取值范围', '值范围', '有效范围', '参数范围'],
  default: ['default value', 'default', 'defaults', '默认取值', '默认值', '缺省值', '缺省', '默认'],
  minimum: ['minimum'],
  maximum: ['maximum'],
  minLength: ['minimum length', 'min length', '最小长度'],
  maxLength: ['maximum length', 'max length', '最大长度', '支持的最大字符长度', '最大字符长度'],
  minValue: ['minimum value', 'min value', '最小值'],
  maxValue: ['maximum value', 'max value', '最大值'],
  arrayLength: ['array length', '数组长度', '数组元素个数'],
  enum: [
    'options',
    'option',
    'value options',
    'enumeration values',
    'enumeration value',
    'enumerated values',
    'enumerated value',
    'enumeration',
    'enum values',
    'enum',
    'possible values',
    'valid values',
    'supported values',
    'optional values',
    'available values',
    'allowed values',
    'values',
    '枚举值',
    '枚举',
    '可选值',
    '可取值',
    '可选项',
    '取值',
    '取值包括',
    '有效值',
    '合法值',
    '取值说明',
    '取值如下',
    '枚举取值',
  ],
  note: ['note', 'notes', 'caution', 'notice', '说明', '注意', '备注', '注'],
  example: ['example', 'examples', 'for example', 'e.g.', '示例', '例如', '举例', '样例', '示例值', '例', '如'],
  unit: ['unit', '单位'],
  format: ['format', '格式'],
  pattern: ['regular expression', 'regex', 'pattern', '正则表达式', '正则匹配', '正则'],
}

const KIND_OF = new Map(
  (Object.keys(LABELS) as LabelKind[]).flatMap((kind) => LABELS[kind].map((word) => [word, kind] as const)),
)
const LONGEST_FIRST = [...KIND_OF.keys()].sort((a, b) => b.length - a.length).map((word) => word.replaceAll('.', '\\.'))
const ENGLISH = LONGEST_FIRST.filter((word) => /^[a-z]/.test(word))
const CHINESE = LONGEST_FIRST.filter((word) => !/^[a-z]/.test(word))

/** A label with its colon at a line's start, or, capitalised, after a sentence or a blank; a Chinese one also glued to anything. */
const AT_START = new RegExp(`^(${LONGEST_FIRST.join('|')})\\s?:\\s*`, 'i')
const INSIDE = new RegExp(
  `(?:(?<=[\\s.;。])(${ENGLISH.filter((word) => KIND_OF.get(word) !== 'example' && word !== 'e\\.g\\.')
    .map(
      (word) =>
        `[${word.charAt(0).toUpperCase()}]${word.slice(1).replace(/ ([a-z])/g, (_, c: string) => ` [${c}${c.toUpperCase()}]`)}`,
    )
    .join(
      '|',
    )})|(?<![A-Za-z])(${CHINESE.filter((word) => word.length > 1 && KIND_OF.get(word) !== 'example').join('|')}))\\s?:\\s*`,
  'g',
)
const LONGEST = Math.max(...[...KIND_OF.keys()].map((word) => word.length))
const BARE = new RegExp(`^(${LONGEST_FIRST.join('|')})$`, 'i')

/** One labelled part of a description; the text before the first label has no kind. */
export interface Segment {
  readonly kind?: LabelKind
  readonly lines: readonly Line[]
}

/** Kinds whose value is one short phrase: what follows on further lines is no part of them. */
const ONE_LINE: ReadonlySet<LabelKind> = new Set([
  'default',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minValue',
  'maxValue',
  'arrayLength',
  'unit',
  'format',
  'pattern',
  'example',
])

/** Divides a description at its labels. Every line is in exactly one segment. */
export function segmentsOf(lines: readonly Line[]): Segment[] {
  const out: { kind?: LabelKind; lines: Line[] }[] = []
  let current: { kind?: LabelKind; lines: Line[] } = { lines: [] }
  out.push(current)
  const legends = legendLists(lines)
  for (const part of lines.flatMap((line) => (legends.has(line.list) ? [{ line }] : divide(line)))) {
    if (part.kind !== undefined) {
      current = { kind: part.kind, lines: part.line.text === '' ? [] : [part.line] }
      out.push(current)
    } else if (current.kind !== undefined && ONE_LINE.has(current.kind) && current.lines.length > 0) {
      current = { lines: [part.line] }
      out.push(current)
    } else {
      current.lines.push(part.line)
    }
  }
  return out.filter((segment) => segment.kind !== undefined || segment.lines.length > 0)
}

/** An item that begins with a value and its meaning. */
const ENTRY = /^["']?[A-Za-z0-9][\w.+-]{0,63}["']?\s?(?:[:,(]|-\s|-?[\u4e00-\u9fff])/

/**
 * Lists of values: "default: ..." is one value among others where most items are no labels, and "单位：" inside of an item belongs
 * to its meaning where every item begins with a value.
 */
function legendLists(lines: readonly Line[]): Set<number> {
  const counts = new Map<number, { items: number; labels: number; entries: number }>()
  for (const line of lines) {
    if (line.list === 0) continue
    const { items, labels, entries } = counts.get(line.list) ?? { items: 0, labels: 0, entries: 0 }
    const label = hasColon(line) && AT_START.test(line.text)
    const entry = !label && ENTRY.test(line.text)
    counts.set(line.list, { items: items + 1, labels: labels + (label ? 1 : 0), entries: entries + (entry ? 1 : 0) })
  }
  const isLegend = ({ items, labels, entries }: { items: number; labels: number; entries: number }) =>
    (labels > 0 && labels * 2 < items) || (items > 1 && entries === items)
  return new Set([...counts].filter(([, count]) => isLegend(count)).map(([list]) => list))
}

interface Part {
  readonly kind?: LabelKind
  readonly line: Line
}

function divide(line: Line): Part[] {
  const bare = labelAlone(line)
  if (bare) return [bare]
  if (!hasColon(line)) return line.text === '' ? [] : [{ line: sliceLine(line, 0) }]
  const cuts: { start: number; end: number; kind: LabelKind }[] = []
  const first = AT_START.exec(line.text)
  if (first && !endsInUrl(line.text, first[0].length)) cuts.push(cut(0, first[0], first[1] ?? ''))
  for (const match of line.text.matchAll(INSIDE)) {
    const last = cuts.at(-1)
    const start = match.index
    if (last && start < last.end) continue
    cuts.push(cut(start, match[0], match[1] ?? match[2] ?? ''))
  }
  const parts: Part[] = []
  const head = sliceLine(line, 0, cuts[0]?.start)
  if (head.text !== '') parts.push({ line: head })
  cuts.forEach((at, i) => parts.push({ kind: at.kind, line: sliceLine(line, at.end, cuts[i + 1]?.start) }))
  return parts
}

/** Every label but one alone on its line ends with a colon. */
function hasColon(line: Line): boolean {
  return line.text.includes(':')
}

function cut(start: number, matched: string, word: string): { start: number; end: number; kind: LabelKind } {
  return { start, end: start + matched.length, kind: KIND_OF.get(word.toLowerCase()) ?? 'note' }
}

function endsInUrl(text: string, end: number): boolean {
  return text.startsWith('//', end)
}

/** A label on a line of its own, or emphasised in front of its text, without a colon. */
function labelAlone(line: Line): Part | undefined {
  const whole = line.text.length > LONGEST ? undefined : BARE.exec(line.text)?.[1]
  const four = (kind: LabelKind | undefined) =>
    kind === 'definition' || kind === 'constraints' || kind === 'range' || kind === 'default' || kind === 'enum'
  const kind = whole === undefined ? undefined : KIND_OF.get(whole.toLowerCase())
  if (whole !== undefined && kind !== undefined && four(kind)) return { kind, line: sliceLine(line, line.text.length) }
  const mark = line.marks[0]
  if (mark?.start !== 0) return undefined
  const marked = KIND_OF.get(line.text.slice(0, mark.end).trim().toLowerCase())
  const glued = line.text.slice(mark.end).trimStart()
  return marked !== undefined && four(marked) && !glued.startsWith(':')
    ? { kind: marked, line: sliceLine(line, mark.end) }
    : undefined
}
