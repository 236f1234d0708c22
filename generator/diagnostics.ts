import { finding } from '../spec/contract/diagnostic.js'

/** Every finding that loading a document and building its model can report; wording and severity live here only. */
export const GENERATOR_FINDINGS = {
  'not-a-document': finding<{ found: string }>(
    'error',
    ({ found }) => `this is no OpenAPI document: expected an object with "openapi" and "paths", found ${found}`,
  ),
  'unsupported-version': finding<{ version: string }>(
    'error',
    ({ version }) => `OpenAPI 3.0 and 3.1 are read, this says ${version}; convert it first`,
  ),
  'too-large': finding<{ limit: number }>(
    'error',
    ({ limit }) => `the document expands to more than ${limit} schemas; look for aliases that multiply`,
  ),
  'wrong-kind': finding<{ expected: string; found: string }>(
    'warning',
    ({ expected, found }) => `expected ${expected}, found ${found}; ignored`,
  ),
  'dangling-ref': finding<{ ref: string }>('warning', ({ ref }) => `${ref} leads nowhere; any value is accepted here`),
  'external-ref': finding<{ ref: string }>(
    'error',
    ({ ref }) =>
      `${ref} leads outside the document, which is not allowed; bundle the document, or allow its folder (--allow-external-refs)`,
  ),
  'external-ref-unreadable': finding<{ ref: string; reason: string }>(
    'error',
    ({ ref, reason }) => `${ref} cannot be read: ${reason}`,
  ),
  'circular-ref': finding<{ ref: string }>(
    'warning',
    ({ ref }) => `${ref} is defined by itself only; any value is accepted here`,
  ),
  'too-deep': finding<{ limit: number }>(
    'warning',
    ({ limit }) => `schemas are nested deeper than ${limit} levels; any value is accepted below`,
  ),
  'unknown-type': finding<{ type: string }>(
    'warning',
    ({ type }) => `unknown type ${type}; any value is accepted here`,
  ),
  'ignored-sibling': finding<{ keywords: readonly string[] }>(
    'info',
    ({ keywords }) => `beside $ref, OpenAPI 3.0 ignores ${keywords.join(', ')}`,
  ),
  'bad-pattern': finding<{ pattern: string }>(
    'info',
    ({ pattern }) => `the pattern ${pattern} is no regular expression of ECMAScript; not checked`,
  ),
  'missing-operation-id': finding<{ name: string }>('info', ({ name }) => `no operationId; named ${name}`),
  'duplicate-operation-id': finding<{ id: string; name: string }>(
    'warning',
    ({ id, name }) => `operationId ${id} is taken already; this operation is named ${name}`,
  ),
  renamed: finding<{ from: string; to: string; reason: string }>(
    'info',
    ({ from, to, reason }) => `${from} is named ${to} in TypeScript: ${reason}`,
  ),
  'undeclared-path-parameter': finding<{ parameter: string }>(
    'warning',
    ({ parameter }) => `the path has {${parameter}}, which no parameter describes; taken as a string`,
  ),
  'unused-path-parameter': finding<{ parameter: string }>(
    'warning',
    ({ parameter }) => `the path has no {${parameter}}; this parameter is left out`,
  ),
  'ignored-header-parameter': finding<{ parameter: string }>(
    'info',
    ({ parameter }) => `header ${parameter} is sent by the client itself; not a parameter`,
  ),
  'bad-path': finding<{ path: string }>('error', ({ path }) => `${path} is no path: it must start with / ; left out`),
  'bad-parameter-name': finding<{ parameter: string }>(
    'warning',
    ({ parameter }) => `${parameter} cannot be sent as a header or cookie name; left out`,
  ),
  'bad-media-type': finding<{ mediaType: string }>(
    'warning',
    ({ mediaType }) => `${mediaType} is no media type; left out`,
  ),
  'bad-status': finding<{ status: string }>('warning', ({ status }) => `${status} is no status code; left out`),
  'bad-server': finding<{ url: string }>('warning', ({ url }) => `${url} is no address of a server; left out`),
  'bad-extension': finding<{ extension: string; reason: string }>(
    'warning',
    ({ extension, reason }) => `${extension} is not used: ${reason}`,
  ),
  'bad-discriminator': finding<{ target: string }>(
    'warning',
    ({ target }) => `the discriminator's ${target} leads to no schema; left out`,
  ),
  'unused-webhooks': finding<{ count: number }>(
    'info',
    ({ count }) => `${count} webhooks: a client does not call them`,
  ),
  'unsent-cookie': finding<{ parameter: string }>(
    'warning',
    ({ parameter }) =>
      `the cookie ${parameter} is no argument: programs in browsers cannot send it; use a header of the client`,
  ),
  'ignored-server': finding<{ url: string }>(
    'warning',
    ({ url }) => `the operation has a server of its own, ${url}: call it with a client that has this endpoint`,
  ),
}

export type GeneratorFindings = typeof GENERATOR_FINDINGS
