/** What a client asks of the mock itself with `Prefer: code=409, example=full` (RFC 7240, as other mock servers read it). */
export interface Preference {
  readonly code: number | undefined
  readonly example: string | undefined
}

/** Reads the `Prefer` header. */
export function preferOf(headers: Headers): Preference {
  const header = headers.get('prefer')
  if (header === null) return { code: undefined, example: undefined }
  const code = /(?:^|[,;\s])code=(?:")?([2-5]\d\d)\b/.exec(header)?.[1]
  const example = /(?:^|[,;\s])example=(?:"([^"]{1,200})"|([^\s,;"]{1,200}))/.exec(header)
  return { code: code === undefined ? undefined : Number(code), example: example?.[1] ?? example?.[2] }
}
