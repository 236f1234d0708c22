/** Which addresses belong to one reference. */
export interface Scope {
  readonly service: string
  readonly language: 'en-us' | 'zh-cn'
  /** `https://support.huaweicloud.com`, or the origin of `--from`. */
  readonly origin: string
  /** What stands before `api-<service>/`: `/intl/en-us/`, `/`. */
  readonly prefix: string
}

/** The vendor's help centre. */
const ORIGIN = 'https://support.huaweicloud.com'
const PREFIXES: Readonly<Record<Scope['language'], string>> = { 'en-us': '/intl/en-us/', 'zh-cn': '/' }

/**
 * The scope of a service's reference.
 * @param from where to start, when it is not the help centre itself
 * @returns undefined when `from` is no address that may be fetched: https, or http to this machine
 */
export function scopeOf(service: string, language: Scope['language'], from?: string): Scope | undefined {
  if (from === undefined) return { service, language, origin: ORIGIN, prefix: PREFIXES[language] }
  const url = parse(from)
  if (!url || !allowedProtocol(url)) return undefined
  const marker = `/api-${service}/`
  const at = url.pathname.indexOf(marker)
  return { service, language, origin: url.origin, prefix: at < 0 ? PREFIXES[language] : url.pathname.slice(0, at + 1) }
}

/** Plain http is for a server on this machine only: everything else would show requests to the network. */
function allowedProtocol(url: URL): boolean {
  if (url.username !== '' || url.password !== '') return false
  return (
    url.protocol === 'https:' || (url.protocol === 'http:' && /^(127\.0\.0\.1|localhost|\[::1\])$/.test(url.hostname))
  )
}

function parse(address: string, base?: string): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined
}

/** The folder of the reference's pages: `https://host/intl/en-us/api-elb/`. */
export function referenceUrl(scope: Scope): string {
  return `${scope.origin}${scope.prefix}api-${scope.service}/`
}

/** Where a crawl starts: what is given, the index, the side menu, the product's page (PAGE-MARKUP 2). */
export function startUrls(scope: Scope, from?: string): string[] {
  const product = `${scope.origin}${scope.prefix}${scope.service}/`
  return [
    ...new Set([
      ...(from === undefined ? [] : [from]),
      `${referenceUrl(scope)}index.html`,
      `${product}v3_support_leftmenu_fragment.html`,
      `${product}index.html`,
    ]),
  ]
}

/** A page's name: one segment of an address, of letters, digits and marks that lead to no other folder. */
const PAGE_NAME = /^(?!\.)[\p{L}\p{N} ()+,._~-]{1,200}\.html?$/iu

/**
 * A link's address when it is a page of this reference: one host, below `/api-<service>/`, an HTML page, without query and
 * fragment, percent-encoded where it must be and nowhere else, so that one page has one address. `/toctopics/` variants show the
 * same article in another dress and are left out.
 */
export function pageUrl(link: string, base: string, scope: Scope): string | undefined {
  const url = parse(link.trim(), base)
  if (!url || url.username !== '' || url.password !== '') return undefined
  // A page of a site with https may still link to its neighbours as they were before that.
  if (url.protocol === 'http:' && scope.origin.startsWith('https:')) url.protocol = 'https:'
  if (url.origin !== scope.origin) return undefined
  const reference = `${scope.prefix}api-${scope.service}/`
  if (!url.pathname.startsWith(reference)) return undefined
  const name = decoded(url.pathname.slice(reference.length))
  if (name === undefined || !PAGE_NAME.test(name)) return undefined
  return `${referenceUrl(scope)}${encodeURIComponent(name)}`
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** The last segment of a page's address, decoded: `CreateLoadBalancer.html`. */
export function pageName(url: string): string {
  const name = url.slice(url.lastIndexOf('/') + 1)
  return decoded(name) ?? name
}
