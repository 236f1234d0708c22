/** Names of headers whose values are nobody's business. */
export const SECRET_HEADER = /auth|token|secret|cookie|key/

/**
 * Masks the values of a request's secret headers in a text, whole and in their parts (a signature, a bearer's token): a server
 * may echo them, and an error shows what the server says. Very short ones stay: masking them would tear other words.
 */
export const mask = (text: string, headers: Headers): string => {
  headers.forEach((value, name) => {
    if (SECRET_HEADER.test(name))
      for (const secret of [value, ...value.split(/[ =]/)]) if (secret.length > 6) text = text.replaceAll(secret, '***')
  })
  return text
}
