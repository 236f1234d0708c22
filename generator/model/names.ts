import { placeAt, type ModelContext } from './context.js'
import { JS_RESERVED, MEMBER_RESERVED, TYPE_RESERVED } from './reserved.js'

/**
 * The one place where TypeScript names are decided. All exported names of a package share one scope, because index.ts
 * exports them all; each name is claimed once, and whoever comes later gets a suffix or a number.
 */
export class Names {
  readonly #taken: Set<string>

  constructor() {
    this.#taken = new Set([...TYPE_RESERVED, ...JS_RESERVED])
  }

  /** True when nobody has the name yet. */
  isFree(name: string): boolean {
    return name !== '' && !this.#taken.has(name)
  }

  /**
   * Claims the first free one of the wanted names, or the last of them with a number from 2.
   * @param wanted never empty; empty strings are skipped
   */
  claim(...wanted: readonly [string, ...string[]]): string {
    const usable = wanted.filter(Boolean)
    const free = usable.find((name) => this.isFree(name))
    const name = free ?? this.#numbered(usable.at(-1) ?? 'Unnamed')
    this.#taken.add(name)
    return name
  }

  #numbered(base: string): string {
    // A base that ends in a digit gets a separator, so that `V1` and `V12` stay apart from `V1`'s second.
    const stem = /\p{Nd}$/u.test(base) ? `${base}_` : base
    for (let number = 2; ; number += 1) {
      if (this.isFree(`${stem}${number}`)) return `${stem}${number}`
    }
  }
}

/** True for a name that an exported function cannot have, or that a method of the client must not have. */
export function isReservedMember(name: string): boolean {
  return MEMBER_RESERVED.has(name) || JS_RESERVED.has(name)
}

/** Reports that a name is not the one the document gives, because that one was taken or reserved. */
export function reportRename(context: ModelContext, pointer: string, from: string, wanted: string, name: string): void {
  if (name === wanted) return
  const reason = wanted === '' ? 'nothing of it can stand in an identifier' : `${wanted} is taken or reserved`
  context.reporter.report('renamed', placeAt(context, pointer), { from, to: name, reason })
}
