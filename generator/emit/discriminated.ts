import type { ApiModel, ApiSchema } from '../model/types.js'
import type { Property } from './shapes.js'

/**
 * The properties by which unions tell a schema from others, and the values that they have in it. Where the document's own
 * enumeration has none of the discriminator's values, it is the better witness: then the property is left out here.
 */
export function discriminatedValues(
  model: ApiModel,
  schema: ApiSchema,
  properties: ReadonlyMap<string, Property>,
): Map<string, readonly string[]> {
  const entries = [...schema.discriminated].map(([property, values]) => {
    const said = properties.get(property)?.schema
    const target = said?.ref === undefined ? said : model.schemas.get(said.ref)?.schema
    const documented = target?.enum
    return [property, documented ? values.filter((value) => documented.includes(value)) : values] as const
  })
  return new Map(entries.filter(([, values]) => values.length > 0))
}
