import type { Schema } from '../load/document.js'
import type { ApiOperation } from '../model/types.js'
import { commentLine, commentText, valueLiteral, webAddress } from './encode.js'

/** JSDoc: lines of comments, encoded. Descriptions are wrapped so that they read well in the file as in a hover. */

const COLUMNS = 110

/** Wraps text into lines; line breaks of the text stay, blank lines at most one. */
export function paragraphs(text: string): string[] {
  if (text.length <= COLUMNS && !/[^\x20-\x7e]/.test(text)) return [commentText(text).trimEnd()]
  const lines = commentText(text)
    .split('\n')
    .map((line) => line.trimEnd())
  const wrapped = lines.flatMap((line) => wrap(line))
  return wrapped.filter(
    (line, index) => line !== '' || (index > 0 && wrapped[index - 1] !== '' && index < wrapped.length - 1),
  )
}

function wrap(line: string): string[] {
  if (line.length <= COLUMNS) return [line]
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > COLUMNS) {
      lines.push(current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...lines, current]
}

/** The comment of a property, parameter or header: what it is, its constraints, default, meanings, deprecation. */
export function propertyComment(schema: Schema, description = schema.description): string[] {
  return [
    ...(description ? paragraphs(description) : []),
    ...constraintLines(schema, description),
    ...meaningLines(schema, description),
    ...(schema.requiredWhen ? [`Required: ${commentLine(schema.requiredWhen)}`] : []),
    ...defaultLine(schema),
    ...(schema.deprecated ? ['@deprecated'] : []),
  ]
}

/** The comment of a named type. */
export function schemaComment(schema: Schema): string[] {
  const title = schema.title && schema.title !== schema.description ? paragraphs(schema.title) : []
  return [...title, ...propertyComment(schema)]
}

function defaultLine(schema: Schema): string[] {
  return schema.default === undefined ? [] : [`@default ${commentLine(valueLiteral(schema.default))}`]
}

/** Texts of constraints, each made of the schema's own numbers. */
function constraintLines(schema: Schema, description: string | undefined): string[] {
  const { items } = schema
  const parts = [
    range(schema.minLength, schema.maxLength, 'characters'),
    interval(schema),
    schema.multipleOf === undefined ? '' : `a multiple of ${schema.multipleOf}`,
    range(schema.minItems, schema.maxItems, 'items'),
    schema.uniqueItems ? 'no item twice' : '',
    range(schema.minProperties, schema.maxProperties, 'properties'),
    schema.format && schema.format !== 'binary' ? `format ${commentLine(schema.format)}` : '',
    schema.pattern === undefined ? '' : `pattern \`${commentLine(schema.pattern).replaceAll('`', "'")}\``,
    items && range(items.minLength, items.maxLength, 'characters in each item'),
  ].filter(Boolean)
  const said = squeeze(description ?? '')
  const hints = (schema.constraintHints ?? [])
    .filter((hint) => !said.includes(squeeze(hint)))
    .map((hint) => commentLine(hint).replace(/[.;]+$/, ''))
  const text = [...parts, ...hints].join('; ')
  return text === '' ? [] : wrap(`Constraints: ${text}.`)
}

function range(low: number | undefined, high: number | undefined, unit: string): string {
  if (low === undefined || low === 0) return high === undefined ? '' : `at most ${high} ${unit}`
  if (high === undefined) return `at least ${low} ${unit}`
  return low === high ? `${low} ${unit}` : `${low} to ${high} ${unit}`
}

function interval({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema): string {
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`
  const bounds = [
    minimum === undefined ? '' : `at least ${minimum}`,
    exclusiveMinimum === undefined ? '' : `more than ${exclusiveMinimum}`,
    maximum === undefined ? '' : `at most ${maximum}`,
    exclusiveMaximum === undefined ? '' : `less than ${exclusiveMaximum}`,
  ]
  return bounds.filter(Boolean).join(' and ')
}

/** Text without what tells two writings of one sentence apart. */
function squeeze(text: string): string {
  return text.replaceAll(/[\s.,;:`'"*-]+/g, '').toLowerCase()
}

/** The meanings of an enumeration's values, unless the description has said them all. */
function meaningLines(schema: Schema, description: string | undefined): string[] {
  const meanings = [...(schema.enumDescriptions ?? [])]
  if (meanings.length === 0) return []
  const said = squeeze(description ?? '')
  if (meanings.every(([value, meaning]) => said.includes(squeeze(value + meaning)))) return []
  return meanings.flatMap(([value, meaning]) =>
    wrap(`- \`${commentLine(value).replaceAll('`', "'")}\`: ${commentLine(meaning)}`),
  )
}

/** The comment of an operation, without its example. */
export function operationComment(operation: ApiOperation): string[] {
  const summary = operation.summary ? paragraphs(operation.summary) : []
  const description =
    operation.description && operation.description !== operation.summary ? paragraphs(operation.description) : []
  const between = summary.length > 0 && description.length > 0 ? [''] : []
  const permissions = operation.permissions.map(({ action }) => `\`${commentLine(action).replaceAll('`', "'")}\``)
  const address = operation.docsUrl && webAddress(operation.docsUrl)
  return [
    ...summary,
    ...between,
    ...description,
    '',
    `\`${operation.method} ${commentLine(operation.path).replaceAll('`', "'")}\``,
    ...(permissions.length > 0 ? ['', ...wrap(`Permissions: ${permissions.join(', ')}`)] : []),
    ...(operation.deprecated ? ['@deprecated'] : []),
    ...(address ? [`@see ${address}`] : []),
  ].filter((line, index) => line !== '' || index > 0)
}
