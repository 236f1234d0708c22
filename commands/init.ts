import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../spec/contract/user-error.js'
import { writeFileWhole } from './files.js'
import type { ExitCode, Io } from './io.js'
import { SERVICE_CODE } from './service.js'

interface InitOptions {
  readonly title?: string
  readonly language: 'en' | 'zh'
  readonly json?: boolean
  readonly quiet?: boolean
}

/** `hwapi init`: a new service.yaml with comments and an empty overlay, ready for crawl and regenerate. */
export async function initCommand(io: Io, args: readonly unknown[], raw: object): Promise<ExitCode> {
  const options = raw as InitOptions
  const [service] = args as [string]
  if (!SERVICE_CODE.test(service)) {
    throw new UserError(
      `not a service's code: ${service}`,
      'Take it from the address of its API reference: /api-<service>/, lower case.',
    )
  }
  const files = { 'service.yaml': serviceYaml(service, options), 'overlay.yaml': overlayYaml(service) }
  const folder = `spec/${service}`
  if (existsSync(join(io.cwd, folder, 'service.yaml'))) {
    throw new UserError(`${folder}/service.yaml exists already`, 'Edit it, or remove it first.')
  }
  const written: string[] = []
  for (const [name, text] of Object.entries(files)) {
    // An overlay may be older than its service.yaml; what a hand wrote there stays.
    if (existsSync(join(io.cwd, folder, name))) continue
    writeFileWhole(join(io.cwd, folder, name), text, `${folder}/${name}`)
    written.push(`${folder}/${name}`)
  }
  if (options.json) io.out(JSON.stringify({ service, files: written }))
  else if (!options.quiet)
    io.out(`Wrote ${written.join(' and ')}. Next: hwapi crawl ${service}, then hwapi regenerate ${service}.`)
  return 0
}

function serviceYaml(service: string, { title, language }: InitOptions): string {
  const site = language === 'en' ? 'https://support.huaweicloud.com/intl/en-us' : 'https://support.huaweicloud.com'
  const name = title ?? `Huawei Cloud ${service.toUpperCase()}`
  return `# Written by hand: what the documents do not say themselves about the service.
service: ${service}

# The title of the spec.
title: ${JSON.stringify(name)}

# The language of the documents: en or zh.
language: ${language}

# Files and folders with documents, relative to this file. \`hwapi crawl ${service}\` fills docs/.
documents:
  - docs

# A CSV with the columns method, path, api_name: official API names, for documents that do not print them.
# names: names.csv

# Corrections of the documents, in the OpenAPI Overlay 1.0 format.
overlay: overlay.yaml

# The host of the API where the documents list no endpoints; {region} is its variable.
# endpoint: https://${service}.{region}.myhuaweicloud.com

# The address that a page's file name is appended to, for externalDocs.
docsUrl: ${site}/api-${service}/

# In which languages \`hwapi crawl\` fetches the pages (en-us, zh-cn; with both, the spec takes structure from both), and where it
# starts when that is not the help centre.
crawl:
  languages: [${language === 'en' ? 'en-us' : 'zh-cn'}]
  # from: ${site}/api-${service}/index.html
`
}

function overlayYaml(service: string): string {
  return `# Written by hand: corrections of what the documents get wrong, in the OpenAPI Overlay 1.0 format. Each action has a target
# (JSONPath), a description that says why, and x-expect: what must be there now. An action that finds something else fails.
overlay: 1.0.0
info:
  title: Corrections of the ${service} API documents
  version: 1.0.0
actions: []
`
}
