/** What the members of an object are, seen from OpenAPI: its own keywords, names given by an author, or plain data. */
type Role = 'keywords' | 'names' | 'data'

/** Keywords whose value maps names of the author's choice: an `x-` there is a name, not an extension. */
const NAME_MAPS = new Set([
  'properties',
  'patternProperties',
  'schemas',
  'responses',
  'parameters',
  'examples',
  'requestBodies',
  'headers',
  'securitySchemes',
  'links',
  'callbacks',
  'pathItems',
  'content',
  'encoding',
  'variables',
  'mapping',
  'scopes',
  '$defs',
])

/** Keywords whose value is data and is never looked into. */
const DATA = new Set(['example', 'default', 'enum', 'const', 'value'])

/**
 * Copies a document, giving each of its keyword objects to `change` before their members are copied. Values of data and of
 * extensions are copied as they are.
 * @param change gets a keyword object; returns what to copy in its place
 */
export function mapObjects(
  value: unknown,
  change: (object: Record<string, unknown>, key: string) => Record<string, unknown>,
): unknown {
  return copy(value, 'keywords', '')

  function copy(current: unknown, role: Role, key: string): unknown {
    if (role === 'data' || typeof current !== 'object' || current === null) return current
    if (Array.isArray(current)) return key === 'examples' ? current : current.map((item) => copy(item, 'keywords', key))
    const source =
      role === 'keywords' ? change(current as Record<string, unknown>, key) : (current as Record<string, unknown>)
    const members = Object.entries(source).map(
      ([name, member]) => [name, copy(member, roleOf(name, member, role, key), name)] as const,
    )
    return Object.fromEntries(members)
  }
}

function roleOf(name: string, member: unknown, parent: Role, parentKey: string): Role {
  if (parent === 'names') return parentKey === 'mapping' || parentKey === 'scopes' ? 'data' : 'keywords'
  if (name.startsWith('x-') || DATA.has(name)) return 'data'
  // A parameter list and a named map of parameters share a keyword; only the map holds names.
  return NAME_MAPS.has(name) && !Array.isArray(member) ? 'names' : 'keywords'
}
