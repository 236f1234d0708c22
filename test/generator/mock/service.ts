import { readMockSpec } from '../../../generator/mock-server/spec.js'
import type { MockSpec } from '../../../generator/runtime/mock/index.js'

/** A small service in the vendor's manner, with everything that the mocks know to do. */

const ref = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` })
const json = (schema: object, more: object = {}): object => ({ 'application/json': { schema, ...more } })
const error = (description: string): object => ({ description, content: json(ref('ErrorResponse')) })
const errors = {
  '400': error('Bad request'),
  '401': error('Unauthorized'),
  '404': error('Not found'),
  '429': error('Too many'),
}
const project = { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } }
const desktop = { name: 'desktop_id', in: 'path', required: true, schema: { type: 'string', maxLength: 64 } }

export const DOCUMENT = {
  openapi: '3.0.3',
  info: { title: 'Desks', version: '1.0.0' },
  servers: [{ url: 'https://desks.{region}.example.com/base', variables: { region: { default: 'one' } } }],
  security: [{ token: [] }, { signature: [] }],
  'x-error-codes': [
    { code: 'DESK.0001', status: 400, message: 'The parameter is invalid.' },
    { code: 'DESK.0002', status: 404, message: 'The desktop does not exist.' },
    { code: 'DESK.0003', status: 409, message: 'The desktop is busy.' },
    { code: 'DESK.0401', status: 401, message: 'The token is invalid.' },
  ],
  paths: {
    '/v2/{project_id}/desktops': {
      parameters: [project],
      get: {
        operationId: 'ListDesktops',
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100 } },
          { name: 'offset', in: 'query', schema: { type: 'integer', minimum: 0 } },
          { name: 'status', in: 'query', schema: { type: 'string', enum: ['ACTIVE', 'SHUTOFF'] } },
          { name: 'ids', in: 'query', schema: { type: 'array', items: { type: 'integer' }, maxItems: 3 } },
          { name: 'detail', in: 'query', schema: { type: 'boolean' } },
          { name: 'X-Trace', in: 'header', schema: { type: 'integer' } },
        ],
        responses: {
          '200': {
            description: 'OK',
            headers: { 'X-Total': { schema: { type: 'integer' } } },
            content: json(ref('DesktopList')),
          },
          ...errors,
        },
        'x-pagination': {
          style: 'offset',
          in: 'query',
          limit: 'limit',
          offset: 'offset',
          items: 'desktops',
          counter: 'total_count',
        },
      },
      post: {
        operationId: 'CreateDesktop',
        requestBody: { required: true, content: json(ref('CreateDesktopBody')) },
        responses: {
          '200': {
            description: 'OK',
            content: json({
              type: 'object',
              required: ['id', 'job_id'],
              properties: { id: { type: 'string' }, job_id: { type: 'string' } },
            }),
          },
          ...errors,
        },
        'x-job': {
          id: 'job_id',
          poll: 'ShowJob',
          parameter: 'job_id',
          status: 'status',
          succeeded: ['SUCCESS'],
          failed: ['FAIL'],
          pending: ['INIT', 'RUNNING'],
        },
      },
    },
    '/v2/{project_id}/desktops/{desktop_id}': {
      parameters: [project, desktop],
      get: {
        operationId: 'ShowDesktop',
        responses: {
          '200': {
            description: 'OK',
            content: json({ type: 'object', required: ['desktop'], properties: { desktop: ref('Desktop') } }),
          },
          ...errors,
        },
      },
      put: {
        operationId: 'UpdateDesktop',
        requestBody: {
          required: true,
          content: json({
            type: 'object',
            required: ['desktop'],
            properties: { desktop: { type: 'object', properties: { name: { type: 'string', minLength: 1 } } } },
          }),
        },
        responses: { '204': { description: 'Done' }, ...errors },
      },
      delete: {
        operationId: 'DeleteDesktop',
        responses: { '204': { description: 'Done' }, '404': error('Not found'), '409': error('Busy') },
      },
    },
    '/v2/{project_id}/desktops/summary': {
      get: {
        operationId: 'ShowSummary',
        parameters: [project],
        responses: {
          '200': {
            description: 'OK',
            content: json({ type: 'object', required: ['total'], properties: { total: { type: 'integer' } } }),
          },
          ...errors,
        },
      },
    },
    '/v2/{project_id}/jobs/{job_id}': {
      get: {
        operationId: 'ShowJob',
        parameters: [project, { name: 'job_id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: { '200': { description: 'OK', content: json(ref('Job')) }, ...errors },
      },
    },
    '/v2/{project_id}/events': {
      get: {
        operationId: 'ListEvents',
        parameters: [
          project,
          { name: 'limit', in: 'query', schema: { type: 'integer', default: 2 } },
          { name: 'marker', in: 'query', schema: { type: 'string' } },
        ],
        responses: {
          '200': {
            description: 'OK',
            content: json({
              type: 'object',
              required: ['events'],
              properties: { events: { type: 'array', items: ref('Event') }, next_marker: { type: 'string' } },
            }),
          },
        },
        'x-pagination': {
          style: 'marker',
          in: 'query',
          limit: 'limit',
          marker: 'marker',
          items: 'events',
          next_marker: 'next_marker',
          item_marker: 'id',
        },
      },
    },
    '/v2/examples': {
      get: {
        operationId: 'ShowExample',
        security: [],
        responses: {
          '200': {
            description: 'OK',
            content: json(
              { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
              { example: { name: 'as documented' } },
            ),
          },
        },
      },
      post: {
        operationId: 'MendExample',
        security: [{}],
        responses: {
          '200': {
            description: 'OK',
            content: json(
              {
                type: 'object',
                required: ['name', 'size', 'status'],
                properties: {
                  name: { type: 'string' },
                  size: { type: 'integer' },
                  status: { type: 'string', enum: ['ON', 'OFF'] },
                },
                additionalProperties: false,
              },
              { example: { name: 'kept', size: '80', status: 'nonsense', stranger: 1 } },
            ),
          },
        },
      },
    },
    '/v2/files/{name}.{kind}': {
      get: {
        operationId: 'ShowFile',
        security: [],
        parameters: [
          { name: 'name', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'kind', in: 'path', required: true, schema: { type: 'string', enum: ['txt', 'csv'] } },
        ],
        responses: { '200': { description: 'OK', content: { 'text/plain': { schema: { type: 'string' } } } } },
      },
      put: {
        operationId: 'PutFile',
        security: [],
        parameters: [
          { name: 'name', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'kind', in: 'path', required: true, schema: { type: 'string' } },
        ],
        requestBody: {
          content: {
            'multipart/form-data': {
              schema: {
                type: 'object',
                required: ['file'],
                properties: { file: { type: 'string', format: 'binary' }, size: { type: 'integer' } },
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'Made',
            content: json({
              type: 'object',
              properties: { name: { type: 'string' }, kind: { type: 'string' } },
              required: ['name', 'kind'],
            }),
          },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      token: { type: 'apiKey', in: 'header', name: 'X-Auth-Token' },
      signature: { type: 'apiKey', in: 'header', name: 'Authorization', description: 'SDK-HMAC-SHA256' },
    },
    schemas: {
      ErrorResponse: {
        type: 'object',
        required: ['error_code', 'error_msg'],
        properties: {
          error_code: { type: 'string', minLength: 8, maxLength: 36 },
          error_msg: { type: 'string', minLength: 2, maxLength: 512 },
          request_id: { type: 'string' },
        },
      },
      Desktop: {
        type: 'object',
        required: ['id', 'name', 'status'],
        properties: {
          id: { type: 'string' },
          project_id: { type: 'string' },
          name: { type: 'string', maxLength: 32 },
          status: { type: 'string', enum: ['ACTIVE', 'SHUTOFF'] },
          size: { type: 'integer', minimum: 10 },
          admin_password: { type: 'string', writeOnly: true },
          created_at: { type: 'string', format: 'date-time' },
          updated_at: { type: 'string', format: 'date-time' },
        },
      },
      DesktopList: {
        type: 'object',
        required: ['desktops', 'total_count'],
        properties: { desktops: { type: 'array', items: ref('Desktop') }, total_count: { type: 'integer' } },
      },
      CreateDesktopBody: {
        type: 'object',
        required: ['name', 'size'],
        properties: {
          id: { type: 'string', readOnly: true },
          name: { type: 'string', pattern: '^[a-z][a-z0-9-]*$' },
          size: { type: 'integer', minimum: 10 },
          admin_password: { type: 'string' },
        },
        additionalProperties: false,
      },
      Job: {
        type: 'object',
        required: ['job_id', 'status'],
        properties: {
          job_id: { type: 'string' },
          status: { type: 'string', enum: ['INIT', 'RUNNING', 'SUCCESS', 'FAIL'] },
        },
      },
      Event: {
        type: 'object',
        required: ['id', 'name'],
        properties: { id: { type: 'string' }, name: { type: 'string' } },
      },
    },
  },
}

/** The service as the engine takes it. */
export function service(document: object = DOCUMENT): MockSpec {
  const { spec, diagnostics } = readMockSpec(document)
  if (!spec) throw new Error(JSON.stringify(diagnostics))
  return spec
}
