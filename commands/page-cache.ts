import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { InputPages, PageCache } from '../scraper/pages.js'
import type { ReadInput } from '../scraper/read/index.js'
import { sha256 } from './files.js'
import { programDigest, remember } from './stamp.js'

/** What a run may do with what is kept: one that does everything again reads nothing, one that only looks writes nothing. */
export interface Permissions {
  readonly read: boolean
  readonly write: boolean
}

/**
 * What reading and extraction made of each input file, kept below a folder of `.cache/`: one file for each input, named by all
 * that it depends on (path, address, text, program). A lost, broken or foreign file only costs the work again.
 */
export class PageFiles implements PageCache {
  readonly #folder: string
  readonly #program: string
  readonly #may: Permissions
  readonly #used = new Set<string>()

  constructor(folder: string, may: Permissions, program = programDigest()) {
    this.#folder = folder
    this.#may = may
    this.#program = program
  }

  get(input: ReadInput): InputPages | undefined {
    const name = this.#nameOf(input)
    const known = this.#may.read ? readEntry(join(this.#folder, name)) : undefined
    if (known) this.#used.add(name)
    return known
  }

  set(input: ReadInput, pages: InputPages): void {
    if (!this.#may.write) return
    const text = JSON.stringify(pages)
    // What JSON cannot carry (-0 in an example) is made again each time.
    if (!isDeepStrictEqual(JSON.parse(text), pages)) return
    const name = this.#nameOf(input)
    this.#used.add(name)
    remember(join(this.#folder, name), `${sha256(text)}\n${text}`)
  }

  /** Removes what this run neither used nor made. */
  prune(): void {
    if (!this.#may.write || !existsSync(this.#folder)) return
    for (const name of readdirSync(this.#folder).filter((each) => !this.#used.has(each))) {
      try {
        rmSync(join(this.#folder, name), { recursive: true, force: true })
      } catch {
        // A file that cannot be removed costs room, nothing else.
      }
    }
  }

  #nameOf({ file, url, sha256: text }: ReadInput): string {
    return `${sha256(JSON.stringify([this.#program, file, url, text]))}.json`
  }
}

function readEntry(path: string): InputPages | undefined {
  try {
    const content = readFileSync(path, 'utf8')
    const end = content.indexOf('\n')
    const text = content.slice(end + 1)
    return content.slice(0, end) === sha256(text) ? (JSON.parse(text) as InputPages) : undefined
  } catch {
    return undefined
  }
}
