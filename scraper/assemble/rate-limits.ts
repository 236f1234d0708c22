import type { XRateLimit } from '../../spec/contract/extensions.js'

/** Seconds of the words for spans of time, English and Chinese. */
const SECONDS: ReadonlyMap<string, number> = new Map([
  ...['s', 'second', 'seconds', '秒', '秒钟'].map((word) => [word, 1] as const),
  ...['min', 'minute', 'minutes', '分', '分钟'].map((word) => [word, 60] as const),
  ...['h', 'hour', 'hours', '小时', '时'].map((word) => [word, 3600] as const),
  ...['d', 'day', 'days', 'daily', '天', '日'].map((word) => [word, 86_400] as const),
])

const COUNT = String.raw`(\d{1,3}(?:,\d{3})+|\d{1,7})`
const SPAN = String.raw`(\d{0,4})\s?(s|seconds?|min|minutes?|h|hours?|d|days?)\b`
const SPAN_ZH = String.raw`(\d{0,4})\s?(秒钟?|分钟?|小时|天|s\b|min\b|h\b)`
const TIMES = String.raw`(?:API )?(?:times?|calls?|requests?|queries|transactions)`

/** A count and its span, in either order. Groups: first and second of what `order` says. */
const WORDINGS: readonly { readonly pattern: RegExp; readonly order: 'count-first' | 'span-first' }[] = [
  {
    pattern: new RegExp(
      `${COUNT} ?${TIMES}(?: can be (?:made|sent|called|initiated))?(?: are allowed)? ?(?:\\/|per|every|an?|each|within|in) ?${SPAN}`,
      'gi',
    ),
    order: 'count-first',
  },
  { pattern: new RegExp(`${COUNT}\\s?次(?:请求|调用)?\\s?(?:\\/|每)\\s?${SPAN_ZH}`, 'g'), order: 'count-first' },
  {
    pattern: new RegExp(`(?:每|\\/)\\s?${SPAN_ZH}[^,。;\\d]{0,16}?${COUNT}\\s?(?:次|个请求)`, 'g'),
    order: 'span-first',
  },
]

/** The statement is about calls of this operation, and not about what the operation configures or counts. */
const ABOUT_CALLS =
  /\brate limit|\bAPI (?:request )?(?:rate|flow control|throttling)|\bthrottl|\bflow control|\b(?:this|the|an?) (?:API|interface|operation)\b[^.]{0,60}\b(?:call|invok|request|sen[dt])|\bcalls? (?:to|of) this|\bcan be (?:called|invoked)|\brequests? can be (?:sent|made|initiated)|\bcall (?:frequency|rate)|\b(?:call|invoke) (?:this|the) (?:API|interface)|流控|限流|调用频率|请求频率|频率限制|(?:本|该|此)?接口[^,。;]{0,20}(?:调用|请求|访问|限制)|(?:调用|请求|访问)[^,。;]{0,8}接口|TPS/i
/** Settings of the service's own product: rules, policies, and the traffic that they bound. */
const CONFIGURED =
  /\b(?:policy|policies|rule|rules|listener|bandwidth|for example|such as)\b|策略|规则|例如|如果|监听|带宽|最小值|取值/i

/** Whose calls are counted. */
const SCOPES: readonly { readonly scope: NonNullable<XRateLimit['scope']>; readonly pattern: RegExp }[] = [
  { scope: 'project', pattern: /\b(?:per|each|every|a|single) project\b|(?:单|每个?)项目|项目级/i },
  {
    scope: 'account',
    pattern:
      /\b(?:per|each|every|a|an|single|one) (?:account|tenant|domain)\b|(?:单|每个?)(?:租户|账号|帐号)|(?:租户|账号)级/i,
  },
  { scope: 'user', pattern: /\b(?:per|each|every|a|single|one) (?:IAM )?user\b|(?:单|每个?)(?:个)?用户|用户级/i },
  { scope: 'ip', pattern: /\b(?:per|each|every|a|single|one) (?:source )?IP\b|(?:单|每个?)(?:个)?(?:源)?IP/i },
  { scope: 'api', pattern: /\bAPI[- ]level\b|\bin total\b|接口级|API级|总/i },
]

/**
 * The limits on calls that an operation's description states ("A maximum of 60 requests can be sent per minute", 单租户调用频率：5次/s),
 * each once, in reading order. Statements about what the operation configures (policies, listeners) are none.
 */
export function rateLimitsOf(description: string): XRateLimit[] {
  const found = new Map<string, XRateLimit>()
  for (const sentence of description.split(/(?<=[.!?])\s|[。；;\n]/)) {
    if (!/\d/.test(sentence) || !ABOUT_CALLS.test(sentence) || CONFIGURED.test(sentence)) continue
    for (const { pattern, order } of WORDINGS)
      for (const match of sentence.matchAll(pattern)) {
        const limit = limitOf(match, order, sentence)
        if (limit) found.set(JSON.stringify([limit.scope, limit.seconds]), limit)
      }
  }
  return [...found.values()]
}

function limitOf(
  match: RegExpExecArray,
  order: 'count-first' | 'span-first',
  sentence: string,
): XRateLimit | undefined {
  const [, first = '', second = '', third = ''] = match
  const [count, many, unit] = order === 'count-first' ? [first, second, third] : [third, first, second]
  const requests = Number(count.replaceAll(',', ''))
  const seconds = (SECONDS.get(unit.toLowerCase()) ?? NaN) * (many === '' ? 1 : Number(many))
  if (!(requests > 0) || !(seconds > 0)) return undefined
  const scope = SCOPES.find(({ pattern }) => pattern.test(sentence))?.scope
  return { requests, seconds, ...(scope === undefined ? {} : { scope }) }
}
