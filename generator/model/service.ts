import type { ApiDocument } from '../load/document.js'
import type { Names } from './names.js'
import type { ApiService } from './types.js'
import { kebab, pascal, wordsOf } from './words.js'

/** Words that end a title without naming the service. */
const TAIL = new Set([
  'api',
  'apis',
  'openapi',
  'rest',
  'reference',
  'specification',
  'spec',
  'definition',
  'swagger',
  'v1',
  'v2',
  'v3',
])

/** Decides the service's names: from the name given, else from the document's title without "API" and the like. */
export function nameService(names: Names, document: ApiDocument, given: string | undefined): ApiService {
  const words = wordsOf(document.info.title)
  while (words.length > 1 && TAIL.has(words.at(-1)?.toLowerCase() ?? '')) words.pop()
  const name = given ?? words.join(' ')
  return {
    className: names.claim(pascal(name) || 'Api', `${pascal(name) || 'Api'}Client`),
    packageName: kebab(name) || 'api',
    title: document.info.title,
    version: document.info.version,
    ...(document.info.description ? { description: document.info.description } : {}),
    ...(document.docsUrl ? { docsUrl: document.docsUrl } : {}),
    huaweicloud: isHuaweicloud(document),
  }
}

/** The vendor's documents are known by their endpoints, or by the token's header or the signature among the security schemes. */
function isHuaweicloud(document: ApiDocument): boolean {
  const endpoints = document.servers.some(({ url }) => /\.(?:myhuaweicloud|huaweicloud)\.(?:com|cn|eu)\b/.test(url))
  const schemes = [...document.securitySchemes.values()].some(
    ({ name, scheme }) => name?.toLowerCase() === 'x-auth-token' || scheme?.toUpperCase() === 'SDK-HMAC-SHA256',
  )
  return endpoints || schemes
}
