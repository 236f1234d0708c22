import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { PageCache } from '../scraper/pages.js'
import { sha256 } from './files.js'
import { PageFiles, type Permissions } from './page-cache.js'
import { digest, hashBelow, programDigest, remember } from './stamp.js'

/**
 * What earlier runs made for one service, below `.cache/`: the pages of each input, and which spec the package is of. So that a
 * changed page costs that page and what depends on it. Everything there may be lost or broken; it only costs time.
 */
export class ServiceMemory {
  readonly pages: PageCache
  readonly #pages: PageFiles
  readonly #root: string
  readonly #package: string
  readonly #file: string
  readonly #may: Permissions

  constructor(root: string, service: string, may: Permissions) {
    this.#root = root
    this.#package = posix.join('generated', service)
    this.#file = join(root, '.cache', 'regenerate', `${service}.package.json`)
    this.#may = may
    this.#pages = new PageFiles(join(root, '.cache', 'pages', service), may)
    this.pages = this.#pages
  }

  /** Whether the package's files are what this program made of this very spec, so that it need not be generated again. */
  holdsPackageOf(spec: string): boolean {
    if (!this.#may.read) return false
    try {
      return readFileSync(this.#file, 'utf8') === this.#stampOf(spec)
    } catch {
      return false
    }
  }

  /** Keeps what a run made that went well; forgets what it did not need. */
  keep(spec: string): void {
    if (!this.#may.write) return
    this.#pages.prune()
    remember(this.#file, this.#stampOf(spec))
  }

  #stampOf(spec: string): string {
    const files = digest(hashBelow(this.#root, this.#package))
    return `${JSON.stringify({ program: programDigest(), spec: sha256(spec), files })}\n`
  }
}
