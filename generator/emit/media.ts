import type { Media as DocumentMedia } from '../load/document.js'

/** How bodies of a media type are written and read. */
export type MediaKind = 'json' | 'multipart' | 'form' | 'text' | 'binary'

/** The kind of a media type, its parameters apart. */
export function kindOf(mediaType: string): MediaKind {
  const type = mediaType.split(';')[0]?.trim().toLowerCase() ?? ''
  if (/^(?:application|text)\/(?:[\w.+-]+\+)?json$/.test(type) || type === '*/*' || type === 'application/*')
    return 'json'
  if (type.startsWith('multipart/')) return 'multipart'
  if (type === 'application/x-www-form-urlencoded') return 'form'
  return type.startsWith('text/') || /[/+]xml$/.test(type) ? 'text' : 'binary'
}

const PREFERENCE: readonly MediaKind[] = ['json', 'multipart', 'form', 'text', 'binary']

/** The media type that the client uses where several are documented: JSON before all others. */
export function preferred(media: readonly DocumentMedia[]): DocumentMedia | undefined {
  return PREFERENCE.flatMap((kind) => media.filter(({ type }) => kindOf(type) === kind)).at(0)
}
