import { DEPRECATED_FIELD_PHRASES } from '../../../vocabulary/wording.js'
import { RANK, type Claim, type Context, type Rule } from '../claims.js'

const NULL = String.raw`["']?null["']?`
const NULLABLE = new RegExp(
  String.raw`(?:\b(?:value|it|this parameter|this field|parameter value)(?: of this (?:parameter|field))? (?:can|may|could) be(?: set to)? ${NULL}|[,;] or (?:is |be )?${NULL}(?=[\s.,;]|$)|\bor is ${NULL}|^${NULL} (?:indicates|means|is (?:displayed|returned))|\b(?:parameter value|its value|value) is (?:set to )?${NULL}(?! by default)|^enter ${NULL} (?:if|when)|(?:可以?|允许)(?:为|传)null|(?:或|或者|也可)为?null|null表示)`,
  'i',
)

/** The null of another field, or one that is ruled out. */
const NOT_NULLABLE =
  /\b(?:cannot|must not|can't|not) be(?: set to)?(?: empty or| left blank or)? ["']?null|default value is|\bwhether [^,;]{0,60}null|\bif (?!(?:the|this|its) (?:parameter |field )?(?:value|parameter|field) is |it is )[^,;]{0,60}null|是否.{0,8}为null|不能为null|不允许为null|mandatory (?:if|when) /i

export const NULLABLE_PROSE: Rule = {
  id: 'nullable',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads:
    '"or is null", "The value can be null", "null indicates ...", "Otherwise, the parameter value is null", 可以为null',
  find: (context) =>
    context.sentences.flatMap((sentence): Claim[] => {
      if (sentence.example || !NULLABLE.test(sentence.text) || NOT_NULLABLE.test(sentence.text)) return []
      return [{ kind: 'nullable', value: true, rank: RANK.prose, text: sentence.raw }]
    }),
}

const READ_ONLY =
  /\b(?:this|it) is a read-only (?:parameter|field|attribute|property)\b|\bthis (?:parameter|field|attribute) is read-only\b|(?:^|\()read-only[.)]?$|(?:^|[,(])(?:该(?:字段|参数)(?:为|是)?)?只读(?:字段|参数|属性)?(?:[)。]|$)|,只读,|^只读(?:字段|参数|属性),/i
const WRITE_ONLY =
  /\b(?:this|it) is a write-only (?:parameter|field|attribute|property)\b|\bthis (?:parameter|field|attribute) is write-only\b|(?:^|\()write-only[.)]?$|(?:^|[,(])只写(?:字段|参数|属性)?(?:[)。,]|$)/i

function flag(kind: 'readOnly' | 'writeOnly', pattern: RegExp): (context: Context) => Claim[] {
  return (context) =>
    context.sentences.flatMap((sentence): Claim[] =>
      !sentence.conditional && pattern.test(sentence.text)
        ? [{ kind, value: true, rank: RANK.prose, text: sentence.raw }]
        : [],
    )
}

export const READ_ONLY_PROSE: Rule = {
  id: 'read-only',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads: '"This is a read-only attribute", "Read-only.", 只读字段',
  find: flag('readOnly', READ_ONLY),
}

export const WRITE_ONLY_PROSE: Rule = {
  id: 'write-only',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads: '"This field is write-only", 只写字段',
  find: flag('writeOnly', WRITE_ONLY),
}

const MORE_PHRASES = [
  '(to be discarded)',
  'will be invalid later',
  'will be disabled soon',
  'will be unavailable soon',
  'brought offline later',
  '废弃,',
]
const PHRASES = [...DEPRECATED_FIELD_PHRASES, ...MORE_PHRASES].map((phrase) =>
  phrase.replace(/（/g, '(').replace(/）/g, ')'),
)

/** The words stand about a value, a version or another field: "DEPRECATED: indicates a deprecated version". */
function aboutOther(context: Context, text: string, at: number): boolean {
  const before = text.slice(0, at)
  const subject = /["']?([a-z]\w*(?:_\w+)+)["']? (?:field |parameter )?(?:has |is |was |will )?$/i.exec(before)?.[1]
  if (subject !== undefined && subject !== context.name) return true
  return /\b(?:version|value|image|product|resource|type|policy|that|which|user|account)s? (?:has |have |is |are |was |will )?(?:been )?$|["']?\w+["']?\s?: .*$|\d\s?$|indicates .*$|为[^,。]{1,8}$|[\u4e00-\u9fff]:(?![^:]*(?:该|此|本)(?:参数|字段|属性))[^:]*\($/i.test(
    before,
  )
}

function deprecatedClaims(context: Context): Claim[] {
  return context.sentences.flatMap((sentence): Claim[] => {
    const text = sentence.text.toLowerCase()
    if (sentence.list > 0 && /^["']?[a-z0-9_-]+["']?\s?[:(-]/i.test(sentence.text)) return []
    const phrase = PHRASES.find((one) => text.includes(one))
    const start = /^(?:该|此|本)?(?:字段|参数|属性)?(?:已经?|即将|待)?(?:废弃|弃用)(?:字段|参数)?(?:[,:。;]|$)/.test(
      sentence.text,
    )
    if (!start && (phrase === undefined || aboutOther(context, sentence.text, text.indexOf(phrase)))) return []
    if (sentence.conditional && !start) return []
    return [{ kind: 'deprecated', value: true, rank: RANK.prose, text: sentence.raw }]
  })
}

export const DEPRECATED: Rule = {
  id: 'deprecated',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads: '"(discarded)", "will be invalid later", "will be brought offline later", "is deprecated", 已废弃, 废弃字段',
  find: deprecatedClaims,
}

export const EXCLUDED_VALUE: Rule = {
  id: 'excluded-value',
  languages: ['en', 'zh'],
  effect: 'schema',
  reads: '"The value cannot be 6.": a listed value that is ruled out after all',
  find: (context) =>
    context.sentences.flatMap((sentence): Claim[] => {
      const match =
        /^the value cannot be ["']?([\w.-]+?)["']?\.?$|^(?:取值)?不支持(?:取值)?["']?([\w.-]+)["']?[。]?$/i.exec(
          sentence.text,
        )
      const value = match?.[1] ?? match?.[2]
      return value === undefined ? [] : [{ kind: 'exclude', value, rank: RANK.prose, text: sentence.raw }]
    }),
}
