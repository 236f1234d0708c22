import type { Place } from '../../spec/contract/diagnostic.js'
import type { XErrorCode, XIamAction } from '../../spec/contract/extensions.js'
import type { Block, Language, Source } from '../document.js'

/** What one page or section says, understood as far as the page alone allows. */
export type PageDraft =
  | { readonly kind: 'operations'; readonly operations: readonly OperationDraft[]; readonly rows: RowCount }
  | {
      readonly kind: 'error-codes'
      readonly errorCodes: readonly (XErrorCode & { place: Place })[]
      readonly rows: RowCount
    }
  | { readonly kind: 'status-codes'; readonly statuses: readonly StatusText[]; readonly rows: RowCount }
  | { readonly kind: 'endpoints'; readonly endpoints: readonly Endpoint[]; readonly rows: RowCount }
  /** An overview, a chapter's page list, a change history: classified, counted, not parsed further. */
  | { readonly kind: 'other'; readonly reason: string; readonly rows: RowCount }

/** The equation of ARCHITECTURE rule 5: seen = used + reported, on every page. */
export interface RowCount {
  readonly tables: number
  readonly seen: number
  readonly used: number
  readonly reported: number
}

export interface Endpoint {
  readonly regionName: string
  readonly region: string
  readonly endpoint: string
  readonly protocol: string
  readonly place: Place
}

export interface StatusText {
  /** "200" or "default". */
  readonly status: string
  readonly description: string
  readonly place: Place
}

/** One documented (method, path). A page with several URIs gives several drafts that share objects and examples. */
export interface OperationDraft {
  readonly source: Source
  /** Upper case. */
  readonly method: string
  /** With `{name}` placeholders, no host, no query string. */
  readonly path: string
  /** The page's title without its section number and without an appended API name. */
  readonly title: string
  /** The API name, where the page's address, file name or title carries one (CreateLoadBalancer). */
  readonly apiName?: string
  readonly number?: string
  readonly breadcrumb: readonly string[]
  readonly updatedOn?: string
  /** Blocks of the Function section, then of Constraints and the like, in reading order. */
  readonly description: readonly Block[]
  readonly deprecated: boolean
  readonly parameters: readonly Field[]
  /** The request body; left out where none is documented. */
  readonly request?: BodyDraft
  readonly responses: readonly ResponseDraft[]
  readonly requestExamples: readonly ExampleDraft[]
  readonly responseExamples: readonly (ExampleDraft & { readonly status?: string })[]
  /** All object tables of the page; `TypeText` object targets are indexes into this list. Every one is the target of some type. */
  readonly objects: readonly ObjectTable[]
  readonly authorization: readonly XIamAction[]
  /** The dates of the pages, by their files, where several are joined (`assemble/join`). */
  readonly dates?: ReadonlyMap<string, string>
  /** The rows of the page's own table of error codes; left out where it has none. */
  readonly errorCodes?: readonly (XErrorCode & { readonly place: Place })[]
  readonly place: Place
}

export interface ResponseDraft {
  /** "200" or "default". */
  readonly status: string
  /** The prose of the group, else of the status-code table, else empty. */
  readonly description: string
  readonly body?: BodyDraft
  readonly headers: readonly Field[]
  readonly place: Place
}

/** A body as its root table gives it. */
export interface BodyDraft {
  /** The media type where the page tells one. */
  readonly mediaType?: string
  /** True where no table describes the body and its shape was read from examples. */
  readonly fromExample?: true
  /** `object`: fields are properties. `array`/`map`: pseudo rows (`[items]`, `{User defined key}`) made the root itself a type. */
  readonly root:
    | { readonly kind: 'object'; readonly fields: readonly Field[] }
    | { readonly kind: 'type'; readonly type: TypeText; readonly description: readonly Block[] }
  /** The bodies of other pages of one method and path, each as good as this one (`assemble/join`). */
  readonly alternatives?: readonly BodyDraft[]
  readonly place: Place
}

export type FieldLocation = 'path' | 'query' | 'header' | 'form' | 'body' | 'response-header'

export interface Field {
  /** The wire name, blanks of a wrapped cell removed. `{User defined key}` rows become `additional: true`. */
  readonly name: string
  readonly additional?: boolean
  readonly in: FieldLocation
  readonly required: boolean | 'unstated'
  /** A conditional "mandatory" cell's own words. */
  readonly requiredWhen?: string
  readonly type: TypeText
  readonly description: readonly Block[]
  readonly deprecated: boolean
  readonly place: Place
  /** The language of the texts, where it is not that of the operation's own document (`assemble/translation`). */
  readonly language?: Language
  /** The same row in another language, for what its text says and this one's does not (`assemble/translation`). */
  readonly translation?: Field & { readonly language: Language }
}

export type TypeText =
  | {
      readonly kind: 'scalar'
      readonly type: 'string' | 'integer' | 'number' | 'boolean'
      readonly format?: string
      readonly maxLength?: number
    }
  | { readonly kind: 'array'; readonly items: TypeText }
  | { readonly kind: 'map'; readonly values: TypeText }
  /** `label` is the object's name as written; `target` the index into `objects`, left out for a free-form object. */
  | { readonly kind: 'object'; readonly label?: string; readonly target?: number }
  | { readonly kind: 'binary' }
  | { readonly kind: 'unknown'; readonly text: string }

export interface ObjectTable {
  /** The object's name: the caption, or what the caption names ("Description of the x field" gives x). */
  readonly name: string
  /** `request`, or the status code of the response group that the table stands in. */
  readonly group: string
  /** True where no table describes the object and its shape was read from examples. */
  readonly fromExample?: true
  readonly fields: readonly Field[]
  readonly place: Place
}

export interface ExampleDraft {
  readonly title?: string
  /** The parsed value; left out (and reported) where the text does not parse. */
  readonly value?: unknown
  readonly text: string
  readonly place: Place
}

export type { Language }

/** What constraint extraction gives for one field: standard keywords, and what stayed a hint. */
export interface Constraints {
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: boolean
  readonly exclusiveMaximum?: boolean
  readonly multipleOf?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly format?: string
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly default?: unknown
  readonly enum?: readonly (string | number)[]
  readonly enumDescriptions?: Readonly<Record<string, string>>
  readonly nullable?: boolean
  readonly readOnly?: boolean
  readonly writeOnly?: boolean
  readonly deprecated?: boolean
  /** The constraint is on the array's items, not on the array. */
  readonly items?: Constraints
  /** What a rule of too little precision found: kept as text, not as a keyword. */
  readonly hints?: readonly string[]
}
