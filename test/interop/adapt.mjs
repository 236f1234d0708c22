// What single generators cannot take although it is legal, told in the table's last column: the spec itself stays as it is.

const isSign = (value) => typeof value === 'string' && !/[\p{L}\p{N}]/u.test(value)

/**
 * Takes the defaults off enumerations that allow null, for which OpenAPI Generator 7.25 writes Go of an undefined type.
 * @param {object} spec an OpenAPI document; it is changed in place
 * @returns {number} how many places were changed
 */
export function forGo(spec) {
  return visit(spec, (node) => {
    if (!Array.isArray(node.enum) || node.nullable !== true || node.default === undefined) return 0
    delete node.default
    return 1
  })
}

/**
 * Takes a parsed spec apart for Progenitor 0.15, which makes Rust names of enumeration values (and fails on `>=`), knows one type for
 * all successes and one for all errors of an operation, and counts `default` among both.
 * @param {object} spec an OpenAPI document; it is changed in place
 * @returns {number} how many places were changed
 */
export function forProgenitor(spec) {
  return visit(spec, (node) => {
    let changed = 0
    if (Array.isArray(node.enum) && node.enum.some(isSign)) {
      delete node.enum
      changed++
    }
    return node.responses && node.operationId ? changed + oneTypeEach(spec, node.responses) : changed
  })
}

function visit(node, change) {
  if (node === null || typeof node !== 'object') return 0
  return Object.values(node).reduce((sum, child) => sum + visit(child, change), change(node))
}

function oneTypeEach(spec, responses) {
  const first = {}
  let dropped = 0
  for (const status of Object.keys(responses).sort()) {
    const group = status.startsWith('2') ? 'success' : 'error'
    const response = responses[status].$ref
      ? spec.components.responses[responses[status].$ref.split('/').pop()]
      : responses[status]
    const type = JSON.stringify(response.content ?? null)
    first[group] ??= type
    if (status === 'default' || type !== first[group]) {
      delete responses[status]
      dropped++
    }
  }
  return dropped
}
