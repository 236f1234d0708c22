/** Property names as words, in whatever style the spec spells them. */

/** `desktopPool-Id` and `desktop_pool_id` both give `desktop_pool_id`. */
export function snake(name: string): string {
  let known = snakes.get(name)
  if (known === undefined) {
    known = name
      .slice(0, 100)
      .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
      .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
      .replace(/[^A-Za-z0-9]+/g, '_')
      .replace(/^_|_$/g, '')
      .toLowerCase()
    if (snakes.size < 20_000) snakes.set(name, known)
  }
  return known
}

const snakes = new Map<string, string>()

const IRREGULAR: Readonly<Record<string, string>> = {
  policies: 'policy',
  addresses: 'address',
  statuses: 'status',
  indices: 'index',
}

/** The singular of an English plural, well enough for a made name: `desktops` gives `desktop`. */
export function singular(word: string): string {
  if (word.endsWith('_list')) return singular(word.slice(0, -5))
  if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word] as string
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:s|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')
    ? word.slice(0, -1)
    : word
}

/** The order in which the times of one thing lie: created before updated before ended. */
const RANKS: readonly (readonly [pattern: RegExp, rank: number])[] = [
  [/(?:^|_)(?:birth|establish)/, 0],
  [/(?:^|_)(?:creat|register|submit|request|join|add|insert|apply|occur|order)/, 1],
  [/(?:^|_)(?:begin|start|effective|issued|launch|from|since|not_before|login|logon|attach)/, 2],
  [/(?:^|_)(?:updat|modif|chang|edit|last|latest|refresh|sync|report|collect|recent)/, 4],
  [/(?:^|_)(?:end|finish|complet|stop|to|until|logout|logoff|detach|resolve|close)/, 5],
  [/(?:^|_)(?:expir|due|invalid|not_after|next|renew|deadline|delet|remov|releas)/, 6],
]

/** The rank of a time by its name; times without a telling name lie between the start and the change. */
export function timeRank(name: string): number {
  return RANKS.find(([pattern]) => pattern.test(name))?.[1] ?? 3
}

/** True for names of times: `created_at`, `begin_time`, `expiryDate`, `timestamp`. */
export function isTimeName(name: string): boolean {
  return /(?:^|_)(?:time|at|date|datetime|timestamp|on)$|^(?:created|updated|modified|expires|last_login)$/.test(name)
}
