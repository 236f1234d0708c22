import { pageName } from './scope.js'

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.)/i

/** What `fileName` gives, and nothing else: one segment, no folder, no hidden file. */
const FILE_NAME = /^(?!\.)[A-Za-z0-9._~-]{1,240}\.html?$/i

/** Whether a manifest's file name is one that a crawl gives; a manifest is a file that anyone may have edited. */
export function isFileName(name: string): boolean {
  return FILE_NAME.test(name) && !name.includes('..')
}

/**
 * The file of a page: its own name, where every system can keep it. Signs that are not ASCII, names of devices, and a name that
 * differs from a file of another page by case only get eight digits of the address's hash.
 * @param taken files of other pages, in lower case
 * @param hash of a text, in hexadecimal
 */
export function fileName(url: string, taken: ReadonlySet<string>, hash: (text: string) => string): string {
  const name = pageName(url)
  const plain = name.replace(/[^A-Za-z0-9._~-]/g, '_').replace(/\.{2,}/g, '_.')
  if (plain === name && !DEVICES.test(name) && !taken.has(name.toLowerCase())) return name
  return plain.replace(/\.(html?)$/i, `~${hash(name).slice(0, 8)}.$1`).replace(DEVICES, '$&_')
}
