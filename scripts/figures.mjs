// Figures in the README are written by runs, between markers; nobody types them.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const README = fileURLToPath(new URL('../README.md', import.meta.url))

/** Replaces what stands between `<!-- figures:NAME -->` and its end marker. Throws when the README has no such markers. */
export function writeFigures(name, text) {
  const [start, end] = [`<!-- figures:${name} -->`, `<!-- /figures:${name} -->`]
  const readme = readFileSync(README, 'utf8')
  const from = readme.indexOf(start)
  const to = readme.indexOf(end)
  if (from < 0 || to < from) throw new Error(`README.md has no markers ${start} ... ${end}`)
  writeFileSync(README, `${readme.slice(0, from + start.length)}\n\n${text.trim()}\n\n${readme.slice(to)}`)
}
