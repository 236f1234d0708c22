import type { LabelKind, Segment } from './labels.js'
import { sliceLine, type Line } from './text.js'

/** One sentence of a description's prose, with what decides whether it may be taken literally. */
export interface Sentence extends Line {
  readonly kind?: LabelKind
  /** The lines of the same part that follow, for a sentence that ends its line ("The value can be one of the following:"). */
  readonly following: readonly Line[]
  /** The sentence holds under a condition only ("If ...", "For TCP listeners, ...", 当…时). */
  readonly conditional: boolean
  /** The sentence shows an example. */
  readonly example: boolean
  /** The sentence leaves exceptions open ("may vary by region", "by default"). */
  readonly vague: boolean
}

/** Segments whose lines are prose that rules read sentence by sentence. */
const NO_PROSE: ReadonlySet<LabelKind> = new Set([
  'default',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minValue',
  'maxValue',
  'arrayLength',
  'example',
  'unit',
])

/** The sentences of all prose segments in reading order. */
export function sentencesOf(segments: readonly Segment[]): Sentence[] {
  return segments.flatMap((segment) => {
    if (segment.kind !== undefined && NO_PROSE.has(segment.kind)) return []
    const cases = segment.lines.filter((line) => saysCase(line.text)).length
    return segment.lines.flatMap((line, at) => {
      const underCase = saysCase(line.text) && (line.list > 0 || cases > 1)
      const parts = split(line)
      return parts.map((part, i) =>
        Object.assign(describe(part.text, underCase, continuesExample(parts, i)), {
          ...part,
          ...(segment.kind === undefined ? {} : { kind: segment.kind }),
          following: i === parts.length - 1 ? segment.lines.slice(at + 1) : [],
        }),
      )
    })
  })
}

/** "TCP listeners: The value ranges ..." in a list, or twice: each holds in its case. */
const CASE =
  /^[A-Za-z][\w /-]{2,60}: ?(?:the (?:value|default)|it can|this parameter)\b|^[^:。]{2,30}(?:时|场景|类型|情况)?: ?(?:取值|默认)/i

function saysCase(text: string): boolean {
  return text.includes(':') && CASE.test(text)
}

/** A full stop before a blank or the end, not after "e.g."; a Chinese full stop anywhere; a semicolon that ends a clause. */
const END = /(?<!\b(?:e\.g|i\.e|etc|vs|No))[.!?](?=\s|$)|。|;(?=\s*[\u4e00-\u9fff])/g

function split(line: Line): Line[] {
  const out: Line[] = []
  let start = 0
  for (const match of line.text.matchAll(END)) {
    const end = match.index + match[0].length
    out.push(sliceLine(line, start, end))
    start = end
  }
  out.push(sliceLine(line, start))
  return out.filter((part) => /[\p{L}\d]/u.test(part.text))
}

type Circumstances = Pick<Sentence, 'conditional' | 'example' | 'vague'>

/** What decides whether a text may be taken literally. */
export function describe(text: string, underCase = false, exemplary = false): Circumstances {
  return new LazyCircumstances(text, underCase, exemplary)
}

/** "举例：单维度场景：a；多维度场景：a,b": the clauses after a semicolon are examples too. */
function continuesExample(parts: readonly Line[], at: number): boolean {
  for (let i = at - 1; i >= 0 && /;$/.test(parts[i]?.text ?? ''); i--)
    if (/例如|举例|示例|比如|\bfor example\b/i.test(parts[i]?.text ?? '')) return true
  return false
}

/** Few sentences state anything, so that few are asked for their circumstances, which cost more than all rules. */
class LazyCircumstances implements Circumstances {
  readonly #text: string
  readonly #underCase: boolean
  readonly #exemplary: boolean
  #bare: string | undefined
  #conditional: boolean | undefined
  #vague: boolean | undefined

  constructor(text: string, underCase: boolean, exemplary: boolean) {
    this.#text = text
    this.#underCase = underCase
    this.#exemplary = exemplary
  }

  get conditional(): boolean {
    this.#conditional ??= this.#underCase || CONDITION.test(this.#bareText()) || FOR_SOME.test(this.#bareText())
    return this.#conditional
  }

  get example(): boolean {
    return this.#exemplary || /^(?:for example|examples?\b|e\.g\.|such as|示例|举例|例如|比如|如:)/i.test(this.#text)
  }

  get vague(): boolean {
    this.#vague ??= VAGUE.test(this.#bareText())
    return this.#vague
  }

  /** Without the conditions that are none. */
  #bareText(): string {
    this.#bare ??= this.#text.replace(NOT_GIVEN, ' ').replace(/\((?:if|when|当|如果)[^()]*\)/gi, ' ')
    return this.#bare
  }
}

const VAGUE =
  /\b(?:may vary|varies|by default|usually|generally|recommended|recommends?|approximately)\b|建议|一般|通常|视.{0,8}而定/i

/** "If this parameter is not specified": what follows is a default, not a case. */
export const NOT_GIVEN =
  /\b(?:if|when) (?:(?:this|the) )?(?:parameter|field|value|it)?(?: value)? ?(?:is|was)? ?(?:not (?:specified|set|passed|transferred|configured|provided|included|carried|given)|left (?:blank|empty)|omitted|unspecified|empty)(?: or (?:is )?set to \S+)?|(?:该?(?:参数|字段|值)?)?(?:如果|若|当)?(?:不填写?|不传递?|不指定|未指定|未填写?|未传|不设置|未设置|不携带|缺省时|为空|空值)(?:该?(?:参数|字段))?(?:时|的话)?/gi

const CONDITION =
  /\b(?:if|when|whenever|unless|in case|in this case|otherwise|only after|depend(?:s|ing) on|provided that|in other cases)\b|当(?![前中地天日月年])|如果|假如|若(?!干)|时(?:,|:|有效|必选|生效|可选|取值|会|将|则|,?该|,?此|,?才)|否则|仅.{0,12}时|取决于|场景下/i
const FOR_SOME =
  /^\W*(?:for|in) (?!example|detail|second|minute|hour|day|milli|the (?:format|range|unit)|UTC|GB|MB|KB|addition)[^,:]{2,60}[,:]|^对于[^,]{1,30},|\bfor (?:TCP|UDP|HTTP|HTTPS|shared|dedicated)\b/i
