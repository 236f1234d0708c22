import { unescaped } from './resolve.js'

/** What a change is about: something with a name of its own ("body", "query parameter `limit`"), and a path below it. */
export interface Subject {
  readonly root: string
  /** Names with dots between; `[]` for the items of a list, `{}` for the values of a map: `desktops[].tags{}`. */
  readonly path: string
}

export const subjectOf = (root: string): Subject => ({ root, path: '' })
export const propertyOf = ({ root, path }: Subject, name: string): Subject => ({
  root,
  path: path === '' ? name : `${path}.${name}`,
})
export const itemOf = ({ root, path }: Subject): Subject => ({ root, path: `${path}[]` })
export const valueOf = ({ root, path }: Subject): Subject => ({ root, path: `${path}{}` })

/** A subject in words: "body property `desktops[].name`", "each item of body property `desktops`". */
export function subjectText({ root, path }: Subject): string {
  if (path === '') return root
  if (path.endsWith('[]')) return `each item of ${subjectText({ root, path: path.slice(0, -2) })}`
  if (path.endsWith('{}')) return `each value of ${subjectText({ root, path: path.slice(0, -2) })}`
  return `${root} property \`${path}\``
}

/** A part of a named schema in the SDK's terms, wherever it is used: "type `Desktop` property `name`". */
export function typeSubject(pointer: string): string | undefined {
  const [hash, components, schemas, name, ...tokens] = pointer.split('/')
  if (hash !== '#' || components !== 'components' || schemas !== 'schemas' || name === undefined) return undefined
  let subject = subjectOf(`type \`${unescaped(name)}\``)
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token === 'items') subject = itemOf(subject)
    else if (token === 'additionalProperties') subject = valueOf(subject)
    // The keywords with one more token: a property's name, or the number of a part.
    else if (token === 'properties') subject = propertyOf(subject, unescaped(tokens[++index] ?? ''))
    else index++
  }
  return subjectText(subject)
}
