/** How far into a page its encoding may be declared (HTML standard: 1024 bytes; old pages put it later). */
const DECLARED_WITHIN = 4096

const META_CHARSET = /(<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*)([A-Za-z0-9_:.-]{1,40})/i

/**
 * Decodes a page that was fetched, in its own encoding: as the byte order mark says, else the header, else the page's `<meta>`, else UTF-8
 * (the order of the HTML standard, "determining the character encoding"). Bytes that are wrong in it become U+FFFD; nothing is thrown.
 * @param contentType the header that came with it
 */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  const header = /\bcharset\s*=\s*["']?([^\s"';]{1,40})/i.exec(contentType)?.[1]
  return decodeAs(byteOrderMark(bytes) ?? header ?? metaEncoding(bytes) ?? 'utf-8', bytes)
}

/**
 * Decodes a file, which has no header: as the byte order mark says; else as UTF-8 where its bytes are that, since what is saved again in
 * another encoding often keeps its old `<meta>`; else as that says; else as GB 18030 where it looks so, which is what text editors on a
 * Chinese system call ANSI. Bytes that are wrong become U+FFFD; nothing is thrown.
 */
export function decodeFile(bytes: Uint8Array): string {
  const mark = byteOrderMark(bytes)
  const encoding = mark ?? (isValid('utf-8', bytes) ? 'utf-8' : metaEncoding(bytes))
  return decodeAs(encoding ?? (looksChinese(bytes) ? 'gb18030' : 'utf-8'), bytes)
}

function decodeAs(label: string, bytes: Uint8Array): string {
  const decoder = decoderOf(label)
  const text = decoder.decode(bytes)
  // What is kept is UTF-8, so the page must not go on to say otherwise.
  return decoder.encoding === 'utf-8' ? text : text.replace(META_CHARSET, '$1utf-8')
}

/** The encoding that a page's `<meta>` names. Where it could be read at all, it is wrong about UTF-16 (HTML standard, the same section). */
function metaEncoding(bytes: Uint8Array): string | undefined {
  const named = META_CHARSET.exec(latin1(bytes.subarray(0, DECLARED_WITHIN)))?.[2]
  return named !== undefined && /^utf-?16/i.test(named) ? 'utf-8' : named
}

/** True where bytes above ASCII come in pairs, as the usual characters of GB 2312 do; in western encodings they stand alone. */
function looksChinese(bytes: Uint8Array): boolean {
  const runs = latin1(bytes).match(/[\x80-\xff]+/g) ?? []
  return runs.filter(({ length }) => length % 2 === 0).length * 2 > runs.length && isValid('gb18030', bytes)
}

function isValid(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** One character for each byte. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16be' | 'utf-16le' | undefined {
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
