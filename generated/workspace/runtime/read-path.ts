/** The value at a path with dots; the value itself for `''`; undefined where the path leads nowhere. */
export const readPath = (value: unknown, path = ''): unknown =>
  path.split('.').reduce<unknown>((at, name) => (name ? (at as Record<string, unknown> | null)?.[name] : at), value)
