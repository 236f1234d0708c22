import type { Place } from '../../spec/contract/diagnostic.js'
import type { XPagination } from '../../spec/contract/extensions.js'
import type { Operation, Schema } from '../../spec/contract/openapi.js'
import type { AssembleContext } from './context.js'
import { type Anchors, meant, requestSchema, successBody } from './success-body.js'
import { singular, wordsOf } from './words.js'

/** The spellings of a total count, the surest first. `count` is the page's own size in some APIs, so it comes last. */
const COUNTERS = ['total_count', 'totalCount', 'total_num', 'totalNum', 'total', 'count'] as const
/** Where list answers carry the marker of the next page. */
const NEXT_MARKERS = ['next_marker', 'nextMarker', 'marker'] as const
/** Objects that list answers keep their paging data in. */
const PAGE_OBJECTS = ['page_info', 'pageInfo', 'page', 'pagination'] as const

/**
 * How an operation is paged, if it is: it takes `limit` with `offset` or `marker` in its query (or both `limit` and `offset` in its
 * body), and answers with a list. Which list: the one that the path names, else the only or first one.
 */
export function paginationOf(
  operation: Operation,
  path: string,
  place: Place,
  anchors: Anchors,
  context: AssembleContext,
): XPagination | undefined {
  const sent = parametersIn(operation, anchors)
  if (!sent) return undefined
  const body = successBody(operation, anchors)
  const items = body && itemsOf(body, path, anchors)
  if (!body || items === undefined) {
    context.reporter.report('assemble.pagination-unclear', place, {
      reason: body ? 'its answer has no list' : 'it answers without a body',
    })
    return undefined
  }
  reportSwapped(sent, place, context)
  const counter = findMember(
    body,
    COUNTERS,
    anchors,
    (schema) => schema.type === 'integer' || schema.type === 'number' || schema.type === 'string',
  )
  const style = sent.texts.has('marker') && !sent.texts.has('offset') ? 'marker' : 'offset'
  return {
    style,
    in: sent.in,
    limit: 'limit',
    ...(sent.texts.has('offset') ? { offset: 'offset' } : {}),
    ...(sent.texts.has('marker') ? { marker: 'marker' } : {}),
    items: items.path,
    ...(counter === undefined ? {} : { counter }),
    ...(style === 'marker' ? markers(body, items.schema, anchors) : {}),
  }
}

interface Sent {
  readonly in: 'query' | 'body'
  /** The descriptions of the paging parameters by their names. */
  readonly texts: ReadonlyMap<string, string>
}

const PAGING = ['limit', 'offset', 'marker']

function parametersIn(operation: Operation, anchors: Anchors): Sent | undefined {
  const query = (operation.parameters ?? []).flatMap((parameter) =>
    'in' in parameter && parameter.in === 'query' && PAGING.includes(parameter.name)
      ? [[parameter.name, parameter.description ?? ''] as const]
      : [],
  )
  const texts = new Map(query)
  if (texts.has('limit')) return { in: 'query', texts }
  const properties = requestSchema(operation, anchors)?.properties ?? {}
  const inBody = PAGING.filter((name) => Object.hasOwn(properties, name))
  if (!inBody.includes('limit') || inBody.length < 2) return undefined
  return { in: 'body', texts: new Map(inBody.map((name) => [name, properties[name]!.description ?? ''])) }
}

interface Items {
  readonly path: string
  readonly schema: Schema
}

function itemsOf(body: Schema, path: string, anchors: Anchors): Items | undefined {
  if (body.type === 'array') return { path: '', schema: meant(body.items ?? {}, anchors) }
  const lists = Object.entries(body.properties ?? {}).flatMap(([name, property]): (Items & { name: string })[] => {
    const schema = meant(property, anchors)
    return schema.type === 'array' ? [{ path: name, name, schema: meant(schema.items ?? {}, anchors) }] : []
  })
  const named = path.split('/').filter((segment) => segment !== '' && !segment.includes('{'))
  const key = (text: string): string =>
    wordsOf(text)
      .map((word) => singular(word.toLowerCase()))
      .join('_')
  const wanted = key(named.at(-1) ?? '')
  return (
    lists.find(({ name }) => key(name) === wanted) ?? lists.find(({ schema }) => schema.type === 'object') ?? lists[0]
  )
}

/** The path of the first of some members that the body or its paging object has. */
function findMember(
  body: Schema,
  names: readonly string[],
  anchors: Anchors,
  fits: (schema: Schema) => boolean,
): string | undefined {
  const has = (schema: Schema, name: string): boolean =>
    schema.properties !== undefined && Object.hasOwn(schema.properties, name) && fits(schema.properties[name]!)
  const direct = names.find((name) => has(body, name))
  if (direct !== undefined) return direct
  for (const holder of PAGE_OBJECTS) {
    const property =
      body.properties && Object.hasOwn(body.properties, holder) ? meant(body.properties[holder]!, anchors) : undefined
    const found = property && names.find((name) => has(property, name))
    if (found !== undefined) return `${holder}.${found}`
  }
  return undefined
}

function markers(body: Schema, item: Schema, anchors: Anchors): Pick<XPagination, 'next_marker' | 'item_marker'> {
  const next = findMember(body, NEXT_MARKERS, anchors, (schema) => schema.type === 'string')
  if (next !== undefined) return { next_marker: next }
  return item.properties && Object.hasOwn(item.properties, 'id') ? { item_marker: 'id' } : {}
}

const SAYS_OFFSET = /\b(?:offset|start(?:ing)?\s+(?:position|from|index)|start position)\b|偏移|起始/i
const SAYS_LIMIT =
  /\b(?:number of records|maximum number|records? (?:displayed )?on each page|page size)\b|每页|最大记录数/i

function reportSwapped({ texts }: Sent, place: Place, context: AssembleContext): void {
  const [limit, offset] = [texts.get('limit') ?? '', texts.get('offset') ?? '']
  const swapped =
    SAYS_OFFSET.test(limit) && !SAYS_LIMIT.test(limit) && SAYS_LIMIT.test(offset) && !SAYS_OFFSET.test(offset)
  if (swapped) context.reporter.report('assemble.pagination-swapped', place, { limit, offset })
}
