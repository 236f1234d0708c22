// What the whole help centre would take, extrapolated from runs measured here. Processor time, not wall time: it hardly depends on
// what else the machine does, and divides among jobs.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** So many services the help centre documents, in so many languages each. */
const SERVICES = 200
const LANGUAGES = 2
/** The crawler's default pause between two pages, in seconds. */
const PAUSE = 0.4
const RUNS = 3

const REPORT_CPU = `data:text/javascript,${encodeURIComponent(
  "process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write('\\nCPU '+(user+system))})",
)}`

/** The least processor time of a few runs of the command line, in seconds. */
function seconds(root, args) {
  const times = Array.from({ length: RUNS }, () => {
    const ran = spawnSync(process.execPath, ['--import', REPORT_CPU, join(root, 'dist/hwapi.js'), ...args, '--quiet'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    })
    const found = /\nCPU (\d+)$/.exec(ran.stderr)
    if (ran.error || ran.status === 2 || !found) throw new Error(ran.stderr)
    return Number(found[1]) / 1e6
  })
  return Math.min(...times)
}

/**
 * Measures reading pages of HTML, and a whole service as large as Workspace, and says what all services would take.
 * @param root the project's folder, built
 * @param pages a folder of pages as HTML
 * @param work a folder for what the runs write
 * @param operations how many operations Workspace has
 */
export function scaleFigures(root, pages, work, operations) {
  const count = readdirSync(pages).filter((name) => name.endsWith('.html')).length
  const start = seconds(root, ['--version'])
  const spec = join(work, 'scale.yaml')
  const scraping = seconds(root, ['scrape', pages, '--service', 'elb', '--out', spec, '--report', `${spec}.md`]) - start
  const generating = seconds(root, ['generate', 'spec/workspace/openapi.yaml', '--out', join(work, 'sdk')]) - start
  const perPage = scraping / count
  const perOperation = generating / operations
  const all = SERVICES * LANGUAGES * operations
  const minutes = (all * (perPage + perOperation)) / 60
  return [
    'Measured in processor time, start of the program apart:',
    '',
    '| Step | Measured | Each |',
    '| --- | --- | --- |',
    `| \`hwapi scrape\`: HTML pages to a spec with its report | ${count} pages in ${scraping.toFixed(1)} s | ${(perPage * 1000).toFixed(0)} ms a page |`,
    `| \`hwapi generate\`: spec to SDK | ${operations} operations in ${generating.toFixed(1)} s | ${(perOperation * 1000).toFixed(0)} ms an operation |`,
    '',
    `The whole help centre has about ${SERVICES} services in ${LANGUAGES} languages. If each were as large as Workspace (${operations} operations, a page each), that`,
    `would be ${all} pages: ${minutes.toFixed(0)} minutes of one processor to do everything anew, ${(minutes / 20).toFixed(1)} minutes in each of 20 jobs (\`--shard i/20\`).`,
    `Fetching them takes longer: ${((all * PAUSE) / 3600).toFixed(0)} hours at the crawler's pause of ${PAUSE} s between pages.`,
  ].join('\n')
}
