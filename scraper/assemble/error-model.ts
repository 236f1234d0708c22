import type { Components, Schema } from '../../spec/contract/openapi.js'
import type { BodyDraft, Field } from '../extract/draft.js'
import { dictionary } from './dictionary.js'
import type { SchemaWriter } from './schema.js'

/** The name of the one schema that all ordinary errors share. */
export const ERROR_RESPONSE = 'ErrorResponse'

/** The members of the vendor's error model, in the order in which its pages list them. Pages document any selection of them. */
const MEMBERS = ['error_code', 'error_msg', 'error_detail', 'encoded_authorization_message', 'request_id'] as const

/** Whether a body has the shape of the vendor's error model: a code, a message and nothing that the model does not have. */
export function isErrorModel(body: BodyDraft): boolean {
  if (body.root.kind !== 'object') return false
  const names = body.root.fields.map((field) => field.name)
  return names.includes('error_code') && names.includes('error_msg') && body.root.fields.every(isMember)
}

function isMember(field: Field): boolean {
  return (MEMBERS as readonly string[]).includes(field.name) && field.type.kind === 'scalar' && !field.additional
}

/** Whether a status tells an error. */
export function isErrorStatus(status: string): boolean {
  return status === 'default' || /^[45]/.test(status)
}

/**
 * Gathers the error bodies of all operations into one schema with every member that some page documents, all optional. The
 * first text of each member in document order is kept; `others` has the rest.
 */
export class ErrorModel {
  readonly #members = new Map<string, { schema: Schema; others: Set<string> }>()
  #source: Schema['x-source']

  add(body: BodyDraft, writer: SchemaWriter): Schema {
    if (body.root.kind !== 'object') throw new Error('the error model is an object')
    for (const field of body.root.fields) {
      const schema = writer.field(field, [], 'response')
      const known = this.#members.get(field.name)
      if (!known) this.#members.set(field.name, { schema, others: new Set() })
      else if (schema.description && schema.description !== known.schema.description)
        known.others.add(schema.description)
    }
    this.#source ??= writer.tableSource(body.place, body.root.fields)
    return { $ref: `#/components/schemas/${ERROR_RESPONSE}` }
  }

  components(): Components {
    const properties = dictionary<Schema>()
    for (const name of MEMBERS) {
      const member = this.#members.get(name)
      if (member) properties[name] = member.schema
    }
    if (this.#members.size === 0) return {}
    const source = this.#source === undefined ? {} : { 'x-source': this.#source }
    return { schemas: { [ERROR_RESPONSE]: { type: 'object', properties, ...source } } }
  }

  /** The members that are described in several ways: kept text and other texts. */
  texts(): { property: string; kept: string; others: string[] }[] {
    return [...this.#members].flatMap(([property, { schema, others }]) =>
      others.size === 0 ? [] : [{ property, kept: schema.description ?? '', others: [...others] }],
    )
  }
}
