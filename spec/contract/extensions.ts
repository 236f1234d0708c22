/** The specification extensions that the scraper writes and the generator reads: the one place that defines their shape. */

/** Provenance of an operation or a schema. */
export interface XSource {
  /** The document's file name below the service's docs folder. */
  document: string
  section?: string
  table?: string
  line?: number
  /** For operations: the table of the parameters of each place (`query: 4-328`). */
  tables?: Record<string, string>
  /** For schemas: the line of each property's row, by property name; for operations: of each parameter's row (`query.limit`). */
  rows?: Record<string, number>
  /** For a property or a parameter: the keywords that were taken from there, when the rest stands elsewhere. */
  keywords?: string[]
  /** The date printed in the document, `yyyy-mm-dd`. */
  updated?: string
}

/** One permission that calling the operation needs, as the page's Authorization Information lists it. */
export interface XIamAction {
  action: string
  access_level?: string
  resource_types?: { name: string; required: boolean }[]
  condition_keys?: string[]
  aliases?: string[]
  dependencies?: string[]
}

/** How a list operation is paged. Names are wire names. */
export interface XPagination {
  style: 'offset' | 'marker'
  /** Where limit, offset and marker are sent. */
  in: 'query' | 'body'
  limit?: string
  offset?: string
  marker?: string
  /** The property path, with dots, of the array that holds the items in the 2xx body; `''` when the body is the array. */
  items: string
  /** The property path of the total count. */
  counter?: string
  /** The property path of the next marker, or of the item's property that serves as marker (`id`), in that order. */
  next_marker?: string
  item_marker?: string
}

/** An operation that starts an asynchronous task. */
export interface XJob {
  /** The property path of the job's id in the 2xx body; `[]` marks an array (`jobs[].job_id`). */
  id: string
  /** The operationId that tells the job's state, and the name of its parameter that takes the id. */
  poll: string
  parameter: string
  /** The property path of the state in the polling operation's body, and its documented values. */
  status: string
  succeeded: string[]
  failed: string[]
  pending?: string[]
}

/**
 * A documented limit on calls of an operation (`x-rate-limits`): at most `requests` in `seconds`, counted for each of what `scope` names.
 * Without a scope the document does not say whose calls are counted.
 */
export interface XRateLimit {
  requests: number
  seconds: number
  scope?: 'user' | 'account' | 'project' | 'ip' | 'api'
}

/** One row of the error-code appendix. */
export interface XErrorCode {
  code: string
  status?: number
  message?: string
  description?: string
  solution?: string
}
