/** The folder that pages and manifest are kept in; every write is whole or not at all. */
export interface Store {
  readonly readManifest: () => string | undefined
  readonly writeManifest: (text: string) => void
  readonly readPage: (file: string) => string | undefined
  readonly writePage: (file: string, text: string) => void
  readonly removePage: (file: string) => void
  readonly sha256: (text: string) => string
}
