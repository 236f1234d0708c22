/** Names of headers whose values are nobody's business. */
export const SECRET_HEADER = /auth|token|secret|cookie|passw|key/

/**
 * Masks the values of a request's secret headers in a text, whole and in their long parts (a signature, a bearer's token): a
 * server may echo them, and an error shows what the server says.
 */
export const mask = (text: string, headers: Headers): string => {
  const secrets: string[] = []
  headers.forEach((value, name) => {
    if (SECRET_HEADER.test(name)) secrets.push(value, ...value.split(/[ =]/).filter((part) => part.length > 15))
  })
  return secrets.reduce((masked, secret) => (secret.length > 3 ? masked.replaceAll(secret, '***') : masked), text)
}
