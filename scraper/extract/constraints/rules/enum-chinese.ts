import { RANK, type Claim, type Context } from '../claims.js'
import { HAN } from '../legend-inline.js'
import type { Sentence } from '../sentences.js'
import { sliceLine } from '../text.js'
import { readValueList } from '../value-list.js'
import type { Entry } from '../values.js'
import { CASELESS, enumClaims, hintOf } from './enum-claims.js'

/** Words that name values where a list of several stands after them and nothing else: "支持A和B", "分为A、B两种". */
const NAMED_ZH =
  /(?:(?:(?:参数|字段|取)?值|可(?:以|选)?(?:设置)?|设置)(?:为|是)|(?:只)?可(?:以)?选(?:择)?|分为|包括|包含|(?<!不)支持)(?:[一二两三四五六七八九十\d]+种)?[:,]?\s*(?=["\w])/g
/** Nothing but the field itself stands before those words, and no condition or example. */
const ABOUT_FIELD = /(?:^|[,:。(]\s*)(?:该?(?:参数|字段|值)|可以?|支持的|目前|当前|暂时?)*$/
const OTHERWISE = /(?:默认|缺省)$|如果?|若|当.{0,20}$|例/

/** A list of several values after words that often have other objects: it must be whole, and the sentence about this field. */
export function severalAfter(context: Context, sentence: Sentence): Claim[] {
  if (!HAN.test(sentence.text) || sentence.list > 0) return []
  return [...sentence.text.matchAll(NAMED_ZH)].flatMap((match): Claim[] => {
    const before = sentence.text.slice(0, match.index)
    if (OTHERWISE.test(before.slice(-12)) || !ABOUT_FIELD.test(before)) return []
    if (/支持/.test(match[0]) && !listsValues(context, sentence, before)) return []
    const entries = readValueList(sliceLine(sentence, match.index + match[0].length), 0)
    if (!entries || entries.length < 2 || !entries.every((entry) => isLatin(context, entry))) return []
    if (CASELESS.test(sentence.text)) return [hintOf(sentence)]
    return enumClaims(context, entries, RANK.legend, sentence.raw)
  })
}

/** What has values that one can list: "支持JPG、PNG格式" says nothing of the address of an image. */
const CLOSED_NOUN =
  /类型|状态|方式|模式|级别|等级|方法|协议|策略|动作|操作|格式|类别|规格|版本|排序|方向|字段|引擎|语言|属性|单位|架构|种类/
const CLOSED_NAME = /(?:type|status|state|mode|action|level|protocol|format|method|order|sort|dir|direction|language)$/i

/** Whether "支持A、B" lists the values of the field, and not what something in it may be. */
function listsValues(context: Context, sentence: Sentence, before: string): boolean {
  if (sentence.kind === 'range' && !/格式/.test(sentence.text)) return true
  const closed = CLOSED_NAME.test(context.name) || CLOSED_NOUN.test(context.lines[0]?.text ?? '')
  return closed && before.split(',').length < 3
}

/** Chinese words in quotation marks are names that people read, and numbers of a text may be anything. */
function isLatin(context: Context, entry: Entry): boolean {
  return !HAN.test(entry.value) && (entry.sure || context.base !== 'string' || !/^\d/.test(entry.value))
}

/** "请求方式：GET、POST", "数据源类型,hive,dws": a noun that has values, and nothing but a list of them. */
const NOUN_ZH =
  /^[\u4e00-\u9fff\w ]{0,16}(?:类型|状态|方式|模式|级别|等级|方法|协议|策略|动作|操作|字段|顺序|格式|系统|结果|类别)\s?[:,]\s?(?=["\w])/

/** The values of a sentence that is a noun and a list. */
export function bareChinese(sentence: Sentence): Entry[] | undefined {
  const noun = NOUN_ZH.exec(sentence.text)?.[0]
  const entries = noun === undefined ? undefined : readValueList(sliceLine(sentence, noun.length), 0)
  return entries && entries.length > 1 && entries.every((one) => one.sure || /^[A-Za-z]/.test(one.value))
    ? entries
    : undefined
}
