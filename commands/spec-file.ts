import { existsSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { OpenApiDocument } from '../spec/contract/openapi.js'
import { UserError } from '../spec/contract/user-error.js'
import { toJson, toYaml } from '../spec/contract/yaml.js'
import { withoutExtensions } from '../spec/forms/extensions.js'
import { toOpenApi31 } from '../spec/forms/openapi31.js'
import { splitSpec } from '../spec/forms/split.js'
import { posix, readText, writeFileWhole } from './files.js'

/** How a spec is to be written. */
export interface SpecForm {
  readonly openapi?: '3.0' | '3.1'
  /** False leaves all `x-` members out. */
  readonly extensions?: boolean
  readonly split?: boolean
}

/** The first lines of a spec that this program writes (ARCHITECTURE, rule 7). */
export function specHeader(service: string): string[] {
  return [
    'Written by `hwapi`; do not edit. Wrong facts of the documents are corrected in the overlay, a wrong shape in the scraper.',
    `Service: ${service}`,
  ]
}

/**
 * The format that a spec's file name asks for.
 * @throws UserError when it is neither YAML nor JSON
 */
export function formatOf(path: string): 'yaml' | 'json' {
  if (/\.ya?ml$/i.test(path)) return 'yaml'
  if (/\.json$/i.test(path)) return 'json'
  throw new UserError(`cannot tell the format of ${path}`, 'Name a file that ends in .yaml, .yml or .json.')
}

/**
 * The spec file that an output path asks for: for a split spec a folder may be named, whose root file then is `openapi.yaml`.
 * @throws UserError when a single file's name ends in neither YAML nor JSON
 */
export function specFileOf(path: string, split = false): string {
  const folder = split && !/\.(?:ya?ml|json)$/i.test(path)
  const file = folder ? posix(join(path, 'openapi.yaml')) : path
  formatOf(file)
  return file
}

/** A spec in another form. */
export function inForm(spec: OpenApiDocument, form: SpecForm): object {
  const versioned = form.openapi === '3.1' ? toOpenApi31(spec) : spec
  return form.extensions === false ? withoutExtensions(versioned) : versioned
}

/** Writes one value as the format asks. */
export function specText(value: unknown, format: 'yaml' | 'json', service: string): string {
  return format === 'json' ? toJson(value) : toYaml(value, specHeader(service))
}

/**
 * Writes a spec: one file, or beside a root file its paths and schemas in folders of their own.
 * @returns the files written
 */
export function writeSpec(spec: OpenApiDocument, form: SpecForm, out: string, service: string, cwd: string): string[] {
  const format = formatOf(out)
  const value = inForm(spec, form)
  if (!form.split) {
    writeFileWhole(resolve(cwd, out), specText(value, format, service), out)
    return [out]
  }
  const folder = dirname(out)
  const files = splitSpec(value as Record<string, unknown>, format)
  for (const old of partsOf(resolve(cwd, out))) rmSync(resolve(cwd, folder, old), { force: true })
  return [...files].map(([name, content]) => {
    const path = name.startsWith('openapi.') ? out : join(folder, name)
    const linked =
      name.startsWith('openapi.') || out.endsWith(`openapi.${format}`) ? content : relink(content, format, out)
    writeFileWhole(resolve(cwd, path), specText(linked, format, service), path)
    return path
  })
}

/** The files that an earlier split spec is made of: those of paths and schemas that no longer exist must not stay behind. */
function partsOf(root: string): string[] {
  if (!existsSync(root)) return []
  return [...readText(root).matchAll(/"?\$ref"?: "?\.\/((?:paths|schemas)\/[\w.-]+)"?,?$/gm)].map(
    ([, file = '']) => file,
  )
}

/** The root file has the name that the user gave; references to it follow. */
function relink(content: unknown, format: string, out: string): unknown {
  const name = out.slice(Math.max(out.lastIndexOf('/'), out.lastIndexOf('\\')) + 1)
  return JSON.parse(JSON.stringify(content).replaceAll(`"../openapi.${format}#`, `"../${name}#`)) as unknown
}
