import type { OpenApiDocument } from '../../contract/openapi.js'
import type { CheckReporter } from '../catalogue.js'
import { operationsOf, placeOf, resolve } from '../walk.js'
import { findUnknownKeys } from './keys.js'
import { findPropertyDefects, findSwappedDescriptions } from './properties.js'

/** Finds the documents' own defects, as far as the spec made of them shows them. */
export function findDefects(document: OpenApiDocument, file: string, reporter: CheckReporter): void {
  findUnknownKeys(document, file, reporter)
  findPropertyDefects(document, file, reporter)
  findSwappedDescriptions(document, file, reporter)
  for (const { operation, pointer } of operationsOf(document)) {
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      const value = resolve(document, response)
      // A reference that leads nowhere is told as one.
      if (!value && typeof response === 'object' && response !== null && '$ref' in response) continue
      if (typeof value?.description === 'string' && value.description.trim() !== '') continue
      reporter.report('status-undescribed', placeOf(file, `${pointer}/responses/${status}`, operation['x-source']), {
        status,
      })
    }
  }
}
