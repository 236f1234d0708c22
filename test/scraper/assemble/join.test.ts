import { describe, expect, it } from 'vitest'
import type { BodyDraft, OperationDraft } from '../../../scraper/extract/draft.js'
import {
  array,
  body,
  draft,
  field,
  INTEGER,
  object,
  parameter,
  plain,
  response,
  run,
  STRING,
  table,
  text,
} from './drafts.js'

const ACTION = 'POST /v1/{project_id}/servers/action'

const at = (file: string, of: BodyDraft): BodyDraft => ({ ...of, place: { file, table: '2' } })

/** A page of its own that sends one object by the name of what shall be done. */
function page(name: string, more: Partial<OperationDraft> = {}, required = true): OperationDraft {
  const file = `${name}.html`
  return draft(ACTION, {
    title: `Doing ${name}`,
    place: { file },
    updatedOn: '2026-01-02',
    description: text(`Does ${name}.`),
    objects: [{ ...table('Servers', field(`${name}_id`), field('next', object(0))), place: { file, table: '3' } }],
    request: at(file, body(field(name, object(0), { required }))),
    ...more,
  })
}

const post = (drafts: OperationDraft[]) => {
  const result = run(drafts)
  return {
    ...result,
    operation: result.spec.paths['/v1/{project_id}/servers/action']!.post!,
    schemas: result.spec.components?.schemas ?? {},
  }
}

const schemaOf = (content: unknown) =>
  (content as { content: Record<string, { schema: unknown }> }).content['application/json']?.schema
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

describe('pages that tell of another call of one method and path', () => {
  const pages = [page('os-start'), page('os-stop', { updatedOn: '2025-03-04' }), page('reboot')]

  it('become one operation with the bodies of all', () => {
    for (const given of [pages, [...pages].reverse()]) {
      const { operation, schemas, codes } = post(given)
      expect(codes).toEqual(['assemble.operation-joined', 'assemble.operation-joined'])
      expect(operation.operationId).toBe('ExecuteServers')
      expect(operation.summary).toBe('Doing os-stop; Doing os-start; Doing reboot')
      expect(operation.description).toContain('Does reboot.')
      expect(operation.requestBody).toMatchObject({ required: true })
      expect(schemaOf(operation.requestBody)).toEqual({
        oneOf: ['OsStop', 'OsStart', 'Reboot'].map((name) => ref(`ExecuteServers${name}RequestBody`)),
      })
      expect(plain(schemas['ExecuteServersOsStopRequestBody'])).toMatchObject({
        required: ['os-stop'],
        'x-source': { document: 'os-stop.html', table: '2', updated: '2025-03-04' },
      })
      const servers = Object.values(schemas).filter(({ properties }) => properties && Object.hasOwn(properties, 'next'))
      expect(servers.map((schema) => [Object.keys(schema.properties ?? {})[0], schema['x-source']?.document])).toEqual(
        expect.arrayContaining(['os-start', 'os-stop', 'reboot'].map((name) => [`${name}_id`, `${name}.html`])),
      )
      expect(servers).toHaveLength(3)
      expect(operation['x-source']).toMatchObject({ document: 'os-stop.html', updated: '2025-03-04' })
    }
  })

  it('fit any of the bodies where none must have a member', () => {
    const { operation } = post([page('os-start', {}, false), page('os-stop')])
    expect(operation.requestBody).not.toHaveProperty('required')
    expect(schemaOf(operation.requestBody)).toEqual({
      anyOf: [ref('ExecuteServersOsStartRequestBody'), ref('ExecuteServersOsStopRequestBody')],
    })
  })

  it('share an answer of one shape, parameters and the error model', () => {
    const answers = (...errors: string[]) => [
      response('200', body(field('job_id'))),
      response('400', body(...['error_code', 'error_msg', ...errors].map((name) => field(name)))),
    ]
    const { operation, schemas } = post([
      page('os-start', {
        parameters: [parameter('project_id', 'path'), parameter('X-Must', 'header', { required: true })],
        responses: answers(),
      }),
      page('os-stop', {
        parameters: [
          parameter('X-Must', 'header', { required: true }),
          parameter('dry', 'query', { required: true, place: { file: 'os-stop.html' } }),
        ],
        responses: answers('request_id'),
      }),
    ])
    expect(schemaOf(operation.responses['200'])).toEqual(ref('ExecuteServersResponseBody'))
    expect(schemaOf(operation.responses['400'])).toEqual(ref('ErrorResponse'))
    expect(Object.keys(schemas['ErrorResponse']?.properties ?? {})).toContain('request_id')
    expect(operation.parameters?.[1]).toMatchObject({ schema: { 'x-source': { document: 'os-stop.html' } } })
    expect(operation.parameters?.map((one) => 'in' in one && [one.name, one.required ?? false])).toEqual([
      ['project_id', true],
      ['dry', false],
      ['X-Must', true],
    ])
  })

  it('have answers beside each other where these differ, and examples by the titles of their pages', () => {
    const example = (name: string) => ({ value: { [name]: { [`${name}_id`]: '1' } }, text: '', place: { file: 'x' } })
    const { operation } = post([
      page('os-start', { responses: [response('200', body(field('job_id')))], requestExamples: [example('os-start')] }),
      page('os-stop', {
        responses: [response('200', body(field('results', array(STRING)))), response('204')],
        requestExamples: [example('os-stop')],
      }),
    ])
    expect(schemaOf(operation.responses['200'])).toEqual({
      anyOf: [ref('ExecuteServersJobIdResponseBody'), ref('ExecuteServersResultsResponseBody')],
    })
    expect(Object.keys(operation.responses)).toEqual(['200', '204'])
    expect(operation.requestBody).toMatchObject({
      content: {
        'application/json': {
          examples: { example1: { summary: 'Doing os-start' }, example2: { summary: 'Doing os-stop' } },
        },
      },
    })
  })

  it('lose the constraints that an example of their own breaks, and no others', () => {
    const sized = (name: string) =>
      page(name, {
        request: at(
          `${name}.html`,
          body(field(name, INTEGER, { required: true, says: 'The value ranges from 1 to 10.' })),
        ),
      })
    const broken = { value: { 'os-stop': 11 }, text: '', place: { file: 'x' } }
    const { schemas } = post([sized('os-start'), { ...sized('os-stop'), requestExamples: [broken] }])
    expect(schemas['ExecuteServersOsStartRequestBody']?.properties?.['os-start']).toMatchObject({ maximum: 10 })
    expect(schemas['ExecuteServersOsStopRequestBody']?.properties?.['os-stop']).not.toHaveProperty('maximum')
  })

  it('are told by their queries where nothing is sent nor answered', () => {
    const remove = (name: string) =>
      draft('DELETE /', {
        title: `Deleting ${name}`,
        parameters: [parameter(name, 'query')],
        responses: [response('204')],
      })
    const { spec, codes } = run([remove('lifecycle'), remove('policy')])
    expect(codes).toEqual(['assemble.operation-joined'])
    expect(spec.paths['/']?.delete?.parameters).toMatchObject([{ name: 'lifecycle' }, { name: 'policy' }])
  })

  const versions: [name: string, other: Partial<OperationDraft>, code: string][] = [
    ['of one title', { title: 'doing OS start' }, 'assemble.operation-twins-differ'],
    ['of one title, with a date', { title: 'Doing os-start', updatedOn: '2025-01-01' }, 'assemble.operation-replaced'],
    [
      'with a member in common',
      { request: body(field('os-stop'), field('os-start')) },
      'assemble.operation-twins-differ',
    ],
    ['without a body', { request: body() }, 'assemble.operation-twins-differ'],
  ]
  it.each(versions)('are versions of one call: %s', (_, other, code) => {
    const { operation, codes } = post([page('os-start'), page('os-stop', other)])
    expect(codes).toEqual([code])
    expect(JSON.stringify(operation.requestBody)).not.toContain('Of"')
  })

  it('take the newest version of each call', () => {
    const { codes, schemas } = post([
      page('os-start'),
      page('os-stop'),
      page('os-stop', { updatedOn: '2024-01-01', request: body(field('os-stop'), field('old')) }),
    ])
    expect(codes.sort()).toEqual(['assemble.operation-joined', 'assemble.operation-replaced'])
    expect(Object.keys(schemas['ExecuteServersOsStopRequestBody']?.properties ?? {})).toEqual(['os-stop'])
  })
})
