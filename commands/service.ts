import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { compareText } from '../spec/contract/diagnostic.js'
import type { ApiNames, ServiceConfig } from '../spec/contract/service.js'
import { UserError } from '../spec/contract/user-error.js'
import { parseYaml } from '../spec/contract/yaml.js'
import { readText } from './files.js'

/** A service's code: what folder names and page addresses are made of, so nothing that could leave a folder. */
export const SERVICE_CODE = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/

/**
 * The services of a project: the folders below `spec/` with a service.yaml, sorted.
 * @param root the project's folder
 */
export function listServices(root: string): string[] {
  const spec = join(root, 'spec')
  if (!existsSync(spec)) return []
  return readdirSync(spec, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(spec, entry.name, 'service.yaml')))
    .map((entry) => entry.name)
    .sort(compareText)
}

/**
 * Reads and checks `spec/<service>/service.yaml`.
 * @throws UserError naming the file and the member that is wrong.
 */
export function readServiceConfig(root: string, service: string): ServiceConfig {
  const shown = `spec/${service}/service.yaml`
  const full = join(root, shown)
  if (!SERVICE_CODE.test(service) || !existsSync(full)) {
    const known = listServices(root)
    throw new UserError(
      `no such service: ${service}`,
      known.length > 0 ? `Known services: ${known.join(', ')}.` : 'Run `hwapi init <service>` first.',
    )
  }
  return checkConfig(parseYaml(readText(full, shown), shown), shown, service)
}

const STRINGS = ['title', 'names', 'overlay', 'endpoint', 'docsUrl'] as const
const MEMBERS = new Set<string>(['service', 'language', 'documents', 'crawl', 'partial', ...STRINGS])

function checkConfig(value: unknown, shown: string, service: string): ServiceConfig {
  const wrong = (what: string, hint: string): never => {
    throw new UserError(`${shown}: ${what}`, hint)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return wrong('it is no mapping', 'See spec/workspace/service.yaml for an example.')
  }
  const config = value as Record<string, unknown>
  for (const member of Object.keys(config)) {
    if (!MEMBERS.has(member))
      wrong(`unknown member ${JSON.stringify(member)}`, `Known are: ${[...MEMBERS].sort().join(', ')}.`)
  }
  for (const member of STRINGS) {
    if (config[member] !== undefined && typeof config[member] !== 'string')
      wrong(`${member} is no text`, 'Write a text.')
  }
  if (config['partial'] !== undefined && typeof config['partial'] !== 'boolean')
    wrong('partial is neither true nor false', 'Write one of them.')
  if (config['service'] !== service) wrong(`service is not ${service}`, 'It must be the name of its folder.')
  if (typeof config['title'] !== 'string') wrong('title is missing', "Write the service's name.")
  if (config['language'] !== 'en' && config['language'] !== 'zh')
    wrong('language is neither en nor zh', 'Write one of them.')
  const documents = config['documents']
  if (!Array.isArray(documents) || documents.length === 0 || documents.some((path) => typeof path !== 'string')) {
    wrong('documents is no list of paths', 'List files or folders, relative to service.yaml.')
  }
  const problem = crawlProblem(config['crawl'])
  if (problem !== undefined)
    wrong(problem, 'Write `languages: [en-us, zh-cn]`, one of them or both, and `from: <address>`.')
  return config as unknown as ServiceConfig
}

const CRAWL_LANGUAGES: readonly unknown[] = ['en-us', 'zh-cn']

/** What is wrong with the member `crawl`, if anything. */
function crawlProblem(crawl: unknown): string | undefined {
  if (crawl === undefined) return undefined
  if (typeof crawl !== 'object' || crawl === null || Array.isArray(crawl)) return 'crawl is no mapping'
  const { from, languages, ...unknown } = crawl as Record<string, unknown>
  const [member] = Object.keys(unknown)
  if (member !== undefined) return `crawl has the unknown member ${JSON.stringify(member)}`
  if (from !== undefined && typeof from !== 'string') return 'crawl.from is no text'
  if (languages === undefined) return undefined
  if (!Array.isArray(languages) || languages.length === 0 || languages.some((one) => !CRAWL_LANGUAGES.includes(one)))
    return 'crawl.languages is no list of en-us and zh-cn'
  return new Set(languages).size < languages.length ? 'crawl.languages names one twice' : undefined
}

/**
 * Reads a CSV of official API names with the columns method, path and api_name; lines that start with `#` are comments.
 * @returns names by `METHOD /path`
 * @throws UserError naming the file, and the line where that is known.
 */
export function readApiNames(full: string, shown: string): ApiNames {
  const hint = 'It must be a CSV with the columns method, path, api_name.'
  let rows: Record<string, string>[]
  try {
    rows = parseCsv(readText(full, shown), { columns: true, comment: '#', skip_empty_lines: true, trim: true })
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`${shown}: ${error instanceof Error ? error.message : String(error)}`, hint)
  }
  const names = new Map<string, string>()
  for (const row of rows) {
    const [method, path, name] = [row['method'], row['path'], row['api_name']]
    if (!method || !path || !name) throw new UserError(`${shown}: a row without method, path or api_name`, hint)
    const key = `${method.toUpperCase()} ${path}`
    if (names.has(key)) throw new UserError(`${shown}: two rows for ${key}`, 'Keep one of them.')
    names.set(key, name)
  }
  return names
}
