/** One file of a generated package. */
export interface GeneratedFile {
  /** Relative to the package's folder, `/` between folders; never absolute, never with `..`. */
  readonly path: string
  readonly text: string
}
