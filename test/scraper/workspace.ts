import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readApiNames } from '../../commands/service.js'
import type { ReadInput } from '../../scraper/read/index.js'
import { scrape, type ScrapeOptions, type ScrapeResult } from '../../scraper/scrape.js'
import type { ServiceConfig } from '../../spec/contract/service.js'
import { parseYaml } from '../../spec/contract/yaml.js'
import { readOverlay } from '../../spec/overlay/overlay.js'

/** The Workspace service as `regenerate` scrapes it. */

const FOLDER = join(import.meta.dirname, '../../spec/workspace')

export function workspaceInputs(): ReadInput[] {
  return readdirSync(join(FOLDER, 'docs'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(FOLDER, 'docs', file), 'utf8')
      return { file: `docs/${file}`, text, sha256: createHash('sha256').update(text).digest('hex') }
    })
}

export function scrapeWorkspace(inputs: readonly ReadInput[], more: Partial<ScrapeOptions> = {}): ScrapeResult {
  const config = parseYaml(readFileSync(join(FOLDER, 'service.yaml'), 'utf8'), 'service.yaml') as ServiceConfig
  const overlay = readOverlay(
    parseYaml(readFileSync(join(FOLDER, 'overlay.yaml'), 'utf8'), 'overlay.yaml'),
    'overlay.yaml',
  )
  return scrape(inputs, config, { names: readApiNames(join(FOLDER, 'names.csv'), 'names.csv'), overlay, ...more })
}
