import { compareText } from '../contract/diagnostic.js'
import { UserError } from '../contract/user-error.js'
import { mapObjects } from './walk.js'

/**
 * A document as a folder: a root file, a file for each path, a file for each component schema; references lead from file to
 * file. File names are made of paths and names by one rule, safe on every file system, distinct whatever the case.
 * @param extension `yaml` or `json`
 * @returns the files' contents by path, the root first
 * @throws UserError for a document without paths
 */
export function splitSpec(document: Record<string, unknown>, extension: 'yaml' | 'json'): Map<string, unknown> {
  const paths = document['paths']
  if (typeof paths !== 'object' || paths === null)
    throw new UserError('the spec has no paths', 'There is nothing to split.')
  const components = (document['components'] ?? {}) as Record<string, unknown>
  const schemas = (components['schemas'] ?? {}) as Record<string, unknown>
  const schemaFiles = fileNames(Object.keys(schemas), 'schemas', extension)
  const pathFiles = fileNames(Object.keys(paths), 'paths', extension)
  const root = `openapi.${extension}`
  const relink = (value: unknown, from: string): unknown =>
    mapObjects(value, (object) => relinked(object, from, schemaFiles, root))
  const reference = (files: Map<string, string>): Record<string, unknown> =>
    Object.fromEntries([...files].map(([name, file]) => [name, { $ref: `./${file}` }]))

  const files = new Map<string, unknown>()
  const rest = Object.keys(schemas).length > 0 ? { ...components, schemas: {} } : components
  const head = relink(
    { ...document, paths: {}, ...(Object.keys(rest).length > 0 ? { components: rest } : {}) },
    root,
  ) as Record<string, unknown>
  head['paths'] = reference(pathFiles)
  if (schemaFiles.size > 0) head['components'] = { ...(head['components'] as object), schemas: reference(schemaFiles) }
  files.set(root, head)
  for (const [path, file] of pathFiles) files.set(file, relink((paths as Record<string, unknown>)[path], file))
  for (const [name, file] of schemaFiles) files.set(file, relink(schemas[name], file))
  return files
}

function relinked(
  object: Record<string, unknown>,
  from: string,
  schemaFiles: ReadonlyMap<string, string>,
  root: string,
): Record<string, unknown> {
  const target = object['$ref']
  if (typeof target !== 'string') {
    const discriminator = object['discriminator'] as { mapping?: Record<string, string> } | undefined
    if (!discriminator?.mapping) return object
    const mapping = Object.fromEntries(Object.entries(discriminator.mapping).map(([value, ref]) => [value, link(ref)]))
    return { ...object, discriminator: { ...discriminator, mapping } }
  }
  return { ...object, $ref: link(target) }

  function link(ref: string): string {
    const [, name, more = ''] = /^#\/components\/schemas\/([^/]+)(\/.*)?$/.exec(ref) ?? []
    const up = from.includes('/') ? '../' : './'
    const file = name === undefined ? undefined : schemaFiles.get(name.replaceAll('~1', '/').replaceAll('~0', '~'))
    if (file !== undefined) return `${up}${file}${more && `#${more}`}`
    return ref.startsWith('#') && from !== root ? `${up}${root}${ref}` : ref
  }
}

/** Distinct file names below a folder. Names that would be equal on a file system that ignores case get a number. */
function fileNames(names: readonly string[], folder: string, extension: string): Map<string, string> {
  const taken = new Set<string>()
  const made = new Map<string, string>()
  for (const name of [...names].sort(compareText)) {
    const plain =
      name
        .replace(/[{}]/g, '')
        .replace(/[^A-Za-z0-9_-]+/g, '_')
        .replace(/^_+|_+$/g, '')
        .slice(0, 120) || 'unnamed'
    let file = plain
    for (let number = 2; taken.has(file.toLowerCase()); number++) file = `${plain}_${number}`
    taken.add(file.toLowerCase())
    made.set(name, `${folder}/${file}.${extension}`)
  }
  return new Map(names.map((name) => [name, made.get(name)!]))
}
