import type { BodyDraft } from './draft.js'
import type { RawField } from './field-rows.js'
import type { BodyShape } from './fields.js'
import type { FieldTable } from './page-tables.js'
import { areLists, wrapperOf, type Sample } from './samples.js'

/** How the examples show what a body's rows describe: as it is, as the items of an array, or below one key. */
export function shapeOf(samples: readonly Sample[], rows: readonly RawField[]): Pick<BodyShape, 'list' | 'wrapper'> {
  const names = rows.map(({ name }) => name)
  if (areLists(samples, names)) return { list: true }
  const wrapper = samples.length > 0 ? wrapperOf(samples, names) : undefined
  return wrapper ? { wrapper } : {}
}

/** The body, with the mark of one whose table was made of an example, and the media type where no header names one. */
export function marked(body: BodyDraft, { fromExample }: FieldTable, mediaType: string | undefined): BodyDraft {
  return {
    ...(mediaType === undefined ? {} : { mediaType }),
    ...body,
    ...(fromExample === undefined ? {} : { fromExample }),
  }
}
