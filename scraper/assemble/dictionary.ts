/** An object to hold names that documents give, such as `__proto__`: it has no prototype, so every name is an ordinary key. */
export function dictionary<T>(entries: Iterable<readonly [string, T]> = []): Record<string, T> {
  const result = Object.create(null) as Record<string, T>
  for (const [key, value] of entries) result[key] = value
  return result
}
