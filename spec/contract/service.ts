/** What `spec/<service>/service.yaml` says, by hand, about a service; nothing that the documents say themselves. */
export interface ServiceConfig {
  /** The service's code, as in folder names and in `/api-<service>/` of page addresses. */
  service: string
  /** `info.title` of the spec. */
  title: string
  language: 'en' | 'zh'
  /** Files or folders with documents, relative to service.yaml. */
  documents: string[]
  /** A CSV (method,path,api_name) with official API names, relative to service.yaml. */
  names?: string
  /** The overlay's path, relative to service.yaml. */
  overlay?: string
  /** The endpoint host where the documents give none; `{region}` is its variable. */
  endpoint?: string
  /** The address that a page name is appended to for `externalDocs` (".../api-workspace/"). */
  docsUrl?: string
  /** True for manuals of which parts are left out on purpose: what their contents and table numbers promise may be missing. */
  partial?: boolean
  /** Where `hwapi crawl` starts. */
  crawl?: { from?: string; languages?: ('en-us' | 'zh-cn')[] }
}

/** The official API name of each operation: key `METHOD /path`. */
export type ApiNames = ReadonlyMap<string, string>
