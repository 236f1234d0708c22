/** From arguments to text: the only place where values enter a URL or a header. */
import { ArgumentError } from './errors.js'
import type { Descriptor } from './types.js'

/** The result of `make`, or ArgumentError with the argument's name, and never its value, when it throws. */
export const guard = <T>(name: string, make: () => T): T => {
  try {
    return make()
  } catch {
    throw new ArgumentError(name + ' is missing or invalid')
  }
}

/**
 * Percent-encodes everything but the unreserved characters of RFC 3986: what the signature's canonical form wants, and
 * what goes on the wire, so that the two cannot differ. Throws for a lone surrogate.
 */
export const percent = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => '%' + char.charCodeAt(0).toString(16).toUpperCase())

/** The text of a scalar argument; dates in ISO 8601. Throws for what has none, such as NaN or an object. */
export const toText = (value: unknown): string => {
  if (/^(st|b)/.test(typeof value) || Number.isFinite(value)) return String(value)
  return (value as Date).toISOString()
}

/** The texts of a scalar or of an array's elements. */
const texts = (value: unknown): string[] => [value].flat().map(toText)

/**
 * The path with its parameters filled in. Throws ArgumentError for a missing or empty value, and for `.` and `..`: encoded or
 * not, a URL parser takes them for steps, and the request would go to another path.
 */
export const fillPath = (template: string, { path }: Descriptor, values: Record<string, unknown>): string =>
  template.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    guard('path.' + name, () => {
      const value = values[name]
      const text = path?.[name]?.(name, value) ?? texts(value).map(percent).join()
      if (/^\.{0,2}$/.test(text)) throw text
      return text
    }),
  )

/** The pairs of one query parameter in the style `form` with `explode`: an array repeats the name. */
const formPairs = (name: string, value: unknown): [string, string][] =>
  value == null ? [] : texts(value).map((text) => [name, text])

/** The query string, without its `?`. Undefined and null are left out. */
export const queryString = ({ query }: Descriptor, values: object = {}): string =>
  Object.entries(values)
    .flatMap(([name, value]) =>
      guard('query.' + name, () =>
        (query?.[name] ?? formPairs)(name, value).map((pair) => pair.map(percent).join('=')),
      ),
    )
    .join('&')

/** Sets headers from arguments. Throws ArgumentError for what no header can carry: CR, LF, NUL, Unicode. */
export const setHeaders = (headers: Headers, values: object = {}): void =>
  Object.entries(values).forEach(
    ([name, value]) => value == null || guard('header ' + name, () => headers.set(name, texts(value).join())),
  )
