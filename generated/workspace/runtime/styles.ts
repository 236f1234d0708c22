/** The parameter styles of OpenAPI that core does not know. An operation names what it needs. */
import { percent, toText } from './encode.js'
import type { PathEncoder, QueryEncoder } from './types.js'

type Pair = [name: string, value: string]

const isObject = (value: unknown): value is object => value instanceof Object && !(value instanceof Date)

/** The texts of an array's elements, or of an object's names and values in turn. */
const flatTexts = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.map(toText)
    : isObject(value)
      ? Object.entries(value).flatMap(([name, item]) => (item == null ? [] : [name, toText(item)]))
      : [toText(value)]

const joined =
  (separator: string): QueryEncoder =>
  (name, value) =>
    value == null ? [] : [[name, flatTexts(value).join(separator)]]

/** `form` without `explode`: one pair, with commas. */
export const commas: QueryEncoder = /* @__PURE__ */ joined(',')
/** `spaceDelimited` without `explode`. */
export const spaces: QueryEncoder = /* @__PURE__ */ joined(' ')
/** `pipeDelimited` without `explode`. */
export const pipes: QueryEncoder = /* @__PURE__ */ joined('|')

/** `form` with `explode` of an object: a pair for each of its properties. */
export const spread: QueryEncoder = (_, value) =>
  Object.entries(value ?? {}).flatMap(([name, item]) =>
    item == null ? [] : [item].flat().map((one): Pair => [name, toText(one)]),
  )

/** `deepObject`: `name[property]=value`, at any depth. */
export const deepObject: QueryEncoder = (name, value) =>
  value == null
    ? []
    : Array.isArray(value)
      ? value.flatMap((item) => deepObject(name, item))
      : isObject(value)
        ? Object.entries(value).flatMap(([key, item]) => deepObject(`${name}[${key}]`, item))
        : [[name, toText(value)]]

/** A parameter whose content is JSON. */
export const jsonQuery: QueryEncoder = (name, value) => (value == null ? [] : [[name, JSON.stringify(value)]])

const encoded = (value: unknown) => flatTexts(value).map(percent)
/** An object's properties as `name=value`; the texts of anything else. */
const assignments = (value: unknown) =>
  isObject(value) && !Array.isArray(value)
    ? Object.entries(value).map(([name, item]) => percent(name) + '=' + percent(toText(item)))
    : encoded(value)

/** `simple` of an object, without `explode` (`a,1,b,2`), and with (`a=1,b=2`). */
export const simplePath: PathEncoder = (_, value) => encoded(value).join(',')
export const simplePathExploded: PathEncoder = (_, value) => assignments(value).join(',')
/** `label`: `.a.b`. */
export const labelPath: PathEncoder = (_, value) => '.' + encoded(value).join(',')
export const labelPathExploded: PathEncoder = (_, value) => '.' + assignments(value).join('.')
/** `matrix`: `;name=a,b`, exploded `;name=a;name=b`. */
export const matrixPath: PathEncoder = (name, value) => `;${percent(name)}=${encoded(value).join(',')}`
export const matrixPathExploded: PathEncoder = (name, value) =>
  (isObject(value) && !Array.isArray(value)
    ? assignments(value)
    : encoded(value).map((text) => percent(name) + '=' + text)
  )
    .map((part) => ';' + part)
    .join('')
