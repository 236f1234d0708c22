import type { Tag } from '../../spec/contract/openapi.js'
import type { ServiceConfig } from '../../spec/contract/service.js'
import type { OperationDraft } from '../extract/draft.js'

/** The tag of an operation: its chapter; without one, the first word of the path that is neither version, placeholder nor service. */
export function tagOf(draft: OperationDraft, config: ServiceConfig): string {
  const chapter = draft.breadcrumb.at(-1)?.trim()
  if (chapter) return chapter
  const words = draft.path
    .split('/')
    .filter((segment) => segment !== '' && !segment.includes('{') && !/^v\d/i.test(segment))
  return (words.length > 1 && words[0] === config.service ? words[1] : words[0]) ?? config.service
}

/** The tags in the order of the chapters. */
export function tagsOf(drafts: readonly OperationDraft[], config: ServiceConfig): Tag[] {
  return [...new Set(drafts.map((draft) => tagOf(draft, config)))].map((name) => ({ name }))
}
