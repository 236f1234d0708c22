import { planBody, type PlannedBody, type PlanOptions } from './bodies.js'
import { isJson, type Api, type Compiled } from './compiled.js'
import { sentenceOf, tellError } from './error-body.js'
import { isObject } from './json.js'
import type { Fault } from './parameters.js'
import type { ErrorCode, ResponseSpec } from './types.js'

/** Error answers: the documented status, the documented body, and in it what went wrong. */

export type Cause =
  | 'invalid'
  | 'invalid-path'
  | 'unauthorized'
  | 'unknown-path'
  | 'wrong-method'
  | 'not-found'
  | 'rate'
  | 'media-type'
  | 'too-large'

export interface ErrorAnswer {
  readonly status: number
  readonly mediaType: string | undefined
  readonly body: unknown
}

export interface Failure {
  readonly cause: Cause
  readonly message?: string
  readonly faults?: readonly Fault[]
  /** The seconds after which the same request may fare better. */
  readonly wait?: number
}

/** The statuses that fit each cause, the best first. */
const STATUSES: Readonly<Record<Cause, readonly number[]>> = {
  invalid: [400, 422],
  // An id that cannot be one is often documented as unknown only.
  'invalid-path': [400, 404, 422],
  'media-type': [415, 400, 422],
  unauthorized: [401, 403],
  'unknown-path': [404],
  'wrong-method': [405],
  'not-found': [404, 410, 400],
  rate: [429],
  'too-large': [413],
}

/** Words of documented messages that tell a cause, to choose among the codes of a status. */
const TELLING: Readonly<Record<Cause, RegExp>> = {
  invalid: /param|invalid|illegal|format|validat|request/i,
  'invalid-path': /param|invalid|illegal|format|exist|found/i,
  'media-type': /media|content.?type|param|invalid/i,
  unauthorized: /token|authenticat|unauthor|credential|signature/i,
  'unknown-path': /\b(?:api|path|url)\b.*(?:exist|found)/i,
  'wrong-method': /method/i,
  'not-found': /exist|found/i,
  'too-large': /large|size|length/i,
  rate: /rate|limit|throttl|too many|frequen|flow/i,
}

/** The gateway's own codes, for services that document none for a cause ("API Gateway, Error Codes" of the vendor). */
const GATEWAY: Readonly<Record<Cause, string>> = {
  invalid: 'APIGW.0201',
  'invalid-path': 'APIGW.0201',
  'media-type': 'APIGW.0201',
  unauthorized: 'APIGW.0301',
  'unknown-path': 'APIGW.0101',
  'wrong-method': 'APIGW.0101',
  'not-found': 'APIGW.0101',
  rate: 'APIGW.0308',
  'too-large': 'APIGW.0201',
}

/** The answer to a request that failed. */
export function failureAnswer(
  api: Api,
  operation: Compiled | undefined,
  failure: Failure,
  options: PlanOptions,
  requestId: string,
): ErrorAnswer {
  const status = statusFor(operation, failure.cause)
  const faults = failure.faults ?? []
  const message = failure.message ?? sentenceOf(faults)
  const code = codeFor(api, status, failure.cause)
  return errorAnswer(api, operation, status, { code, message, faults }, options, requestId)
}

/** An error answer of a given status. */
export function errorAnswer(
  api: Api,
  operation: Compiled | undefined,
  status: number,
  told: { code: string | undefined; message: string | undefined; faults?: readonly Fault[] },
  options: PlanOptions,
  requestId: string,
): ErrorAnswer {
  const plan = errorPlan(api, operation, status, options)
  if (plan.origin === 'none') return { status, mediaType: undefined, body: undefined }
  // Nobody said what went wrong: what the document says of the status is better than a made or placeholder text.
  const row =
    told.message === undefined && !isTelling(plan)
      ? (api.spec.errorCodes ?? []).find((code) => code.status === status)
      : undefined
  const { code, message } = row ?? told
  const text = { status, code, message: message ?? '', faults: told.faults ?? [], requestId }
  const body = message === undefined ? plan.value : tellError(api.schemas, plan.schema, plan.value, text)
  return { status, mediaType: plan.mediaType, body }
}

/** The documented body for an error status, or the one that the service's other operations have. */
export function errorPlan(
  api: Api,
  operation: Compiled | undefined,
  status: number,
  options: PlanOptions,
): PlannedBody {
  const documented = operation?.response(status)
  if (operation && documented?.content) return planBody(api, operation, status, documented, options)
  const usual = usualError(api, status)
  if (usual) return planBody(api, usual.operation, status, usual.response, options)
  return {
    value: { error_code: '', error_msg: '' },
    mediaType: 'application/json',
    schema: undefined,
    origin: 'made',
    problems: [],
  }
}

/** True for a documented example that says more than the types of its properties. */
function isTelling({ origin, value }: PlannedBody): boolean {
  return origin === 'example' && !Object.values(isObject(value) ? value : {}).includes('string')
}

function statusFor(operation: Compiled | undefined, cause: Cause): number {
  const wanted = STATUSES[cause]
  const documented = operation && wanted.find((status) => operation.documents(status))
  return documented ?? wanted[0] ?? 400
}

/** A documented code of the status whose message speaks of the cause; else the first of the status; else the gateway's. */
function codeFor(api: Api, status: number, cause: Cause): string {
  const rows = (api.spec.errorCodes ?? []).filter((row) => row.status === status)
  const telling = rows.find((row) => TELLING[cause].test(row.message ?? ''))
  const gateway = cause === 'unknown-path' || cause === 'wrong-method' ? undefined : rows[0]
  return (telling ?? gateway)?.code ?? GATEWAY[cause]
}

/** The documented row for an error code. */
export function rowFor(api: Api, code: string): ErrorCode | undefined {
  return (api.spec.errorCodes ?? []).find((row) => row.code === code)
}

interface Usual {
  readonly operation: Compiled
  readonly response: ResponseSpec
}

const usuals = new WeakMap<Api, Map<number, Usual | undefined>>()

/** The error response that most operations document for a status, or failing that for any error. */
function usualError(api: Api, status: number): Usual | undefined {
  let known = usuals.get(api)
  if (!known) usuals.set(api, (known = new Map()))
  if (!known.has(status)) {
    known.set(
      status,
      mostUsed(api, (key) => key === String(status)) ?? mostUsed(api, (key) => /^[45]|^default$/.test(key)),
    )
  }
  return known.get(status)
}

function mostUsed(api: Api, wanted: (status: string) => boolean): Usual | undefined {
  const counts = new Map<string, { count: number; usual: Usual }>()
  for (const operation of api.byName.values()) {
    for (const [key, response] of Object.entries(operation.operation.responses)) {
      const content = Object.entries(response.content ?? {}).find(([type]) => isJson(type))
      if (!wanted(key) || !content) continue
      const shape = JSON.stringify(content[1].schema) ?? ''
      const entry = counts.get(shape) ?? { count: 0, usual: { operation, response } }
      entry.count++
      counts.set(shape, entry)
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.usual
}
