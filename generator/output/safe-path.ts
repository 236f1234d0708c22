/** Throws when a path could leave the folder it is meant for, or be read as another on some system: a bug of this program. */
export function assertSafePath(path: string): void {
  const segments = path.split('/')
  const safe = segments.every((segment) => /^\.?\w[\w.-]*$/.test(segment) && !segment.endsWith('.'))
  if (!safe) throw new Error(`not a path for a generated file: ${JSON.stringify(path)}`)
}
