import { BaseResolver, createConfig, lintDocument, Source } from '@redocly/openapi-core'
import type { CheckReporter } from './catalogue.js'

/**
 * The ruleset: Redocly's recommended rules, each exception with its reason.
 */
export const RULES = {
  // A spec made of documents has no address of a licence that the vendor would name.
  'info-license': 'off',
  'info-license-strict': 'off',
  // The chapters that the tags stand for have a title and no text of their own.
  'tag-description': 'off',
  // References and path parameters are checked by our own checks, with the documents' places.
  'no-unresolved-refs': 'off',
  // So are missing operationIds.
  'operation-operationId': 'off',
  // The documents of some operations list no error at all; making one up would be a lie.
  'operation-4xx-response': 'off',
  // Checked with Ajv, each finding with its table and line.
  'no-invalid-media-type-examples': 'off',
  'no-invalid-schema-examples': 'off',
} as const

class NoFetch extends BaseResolver {
  // An external reference in a checked file must never make a request or open a file.
  override async resolveDocument(): Promise<never> {
    throw new Error('external references are not followed')
  }
}

/** Lints a document; every problem becomes a finding with the linter's rule. */
export async function checkLint(document: object, file: string, reporter: CheckReporter): Promise<void> {
  const config = await createConfig({ extends: ['recommended'], rules: RULES })
  const problems = await lintDocument({
    document: { source: new Source('spec.yaml', ''), parsed: document },
    config,
    externalRefResolver: new NoFetch(),
  }).catch((error: unknown) => {
    // References in a circle, members of impossible types: what is wrong is told by the other checks.
    const problem = error instanceof Error ? error.message : String(error)
    reporter.report('spec-unlintable', { file, pointer: '#' }, { problem })
    return []
  })
  for (const { ruleId, message, location } of problems) {
    const pointer = location[0]?.pointer ?? '#/'
    reporter.report('spec-lint', { file, pointer }, { rule: ruleId, problem: message.replace(/\s+/g, ' ').trim() })
  }
}
