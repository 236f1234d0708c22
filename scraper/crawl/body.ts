/**
 * Reads a body as text, in its own encoding: as the byte order mark says, else the header, else the page's `<meta>`, else UTF-8 (the order of
 * the HTML standard, "determining the character encoding").
 * @param gzip true for a file that is compressed itself (`sitemap.xml.gz`)
 * @returns undefined when it is larger than allowed: reading stops there. Compressed bodies count unpacked.
 */
export async function readBody(response: Response, maxBytes: number, gzip = false): Promise<string | undefined> {
  const declared = Number(response.headers.get('content-length') ?? 0)
  if (declared > maxBytes || !response.body) {
    await response.body?.cancel()
    return declared > maxBytes ? undefined : ''
  }
  const body = gzip ? response.body.pipeThrough(new DecompressionStream('gzip')) : response.body
  const reader = body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return decode(Buffer.concat(chunks), response.headers.get('content-type') ?? '')
    size += value.byteLength
    if (size > maxBytes) {
      await reader.cancel()
      return undefined
    }
    chunks.push(value)
  }
}

/** How far into a page its encoding may be declared (HTML standard: 1024 bytes; old pages put it later). */
const DECLARED_WITHIN = 4096

const META_CHARSET = /(<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*)([A-Za-z0-9_:.-]{1,40})/i

function decode(bytes: Buffer, contentType: string): string {
  const mark = byteOrderMark(bytes)
  if (mark !== undefined) return new TextDecoder(mark).decode(bytes)
  const head = bytes.subarray(0, DECLARED_WITHIN).toString('latin1')
  const declared = /\bcharset\s*=\s*["']?([^\s"';]{1,40})/i.exec(contentType)?.[1] ?? META_CHARSET.exec(head)?.[2]
  const decoder = decoderOf(declared ?? 'utf-8')
  const text = decoder.decode(bytes)
  // What is kept is UTF-8, so the page must not go on to say otherwise.
  return decoder.encoding === 'utf-8' ? text : text.replace(META_CHARSET, '$1utf-8')
}

function byteOrderMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return undefined
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder()
  }
}
