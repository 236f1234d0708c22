import { decodeText } from '../../spec/contract/text-encoding.js'

/**
 * Reads a body as text, in its own encoding.
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
    if (done) return decodeText(Buffer.concat(chunks), response.headers.get('content-type') ?? '')
    size += value.byteLength
    if (size > maxBytes) {
      await reader.cancel()
      return undefined
    }
    chunks.push(value)
  }
}
