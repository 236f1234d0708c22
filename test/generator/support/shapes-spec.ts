/** Small documents that hold what OpenAPI documents hold: every composition, nullability, recursion and encoding. */

const json = (schema: object): object => ({ 'application/json': { schema } })
const ok = (schema: object): object => ({ 200: { description: 'Fine.', content: json(schema) } })
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` })

/** OpenAPI 3.0: compositions, discriminators, directions, parameters in every style, bodies of every kind. */
export const SHAPES = {
  openapi: '3.0.3',
  info: { title: 'Shapes API', version: '1.2.3', description: 'Everything at once.' },
  servers: [
    { url: 'https://{place}.example.com/v1', variables: { place: { default: 'here', enum: ['here', 'there'] } } },
  ],
  tags: [{ name: 'Pets', description: 'Animals.' }],
  paths: {
    '/pets': {
      parameters: [{ name: 'trace', in: 'header', schema: { type: 'string' } }],
      get: {
        operationId: 'listPets',
        tags: ['Pets'],
        summary: 'Lists pets',
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 } },
          { name: 'marker', in: 'query', schema: { type: 'string' } },
          {
            name: 'tags',
            in: 'query',
            style: 'form',
            explode: false,
            schema: { type: 'array', items: { type: 'string' } },
          },
          {
            name: 'filter',
            in: 'query',
            style: 'deepObject',
            explode: true,
            schema: { type: 'object', properties: { name: { type: 'string' } } },
          },
          { name: 'state', in: 'query', schema: ref('State') },
          { name: 'json', in: 'query', content: json({ type: 'object', additionalProperties: { type: 'integer' } }) },
        ],
        responses: {
          200: {
            description: 'A page.',
            headers: { 'X-Total': { schema: { type: 'integer' } } },
            content: json(ref('PetPage')),
          },
          default: { $ref: '#/components/responses/Failure' },
        },
        'x-pagination': {
          style: 'marker',
          in: 'query',
          limit: 'limit',
          marker: 'marker',
          items: 'pets',
          next_marker: 'page.next',
        },
      },
      post: {
        operationId: 'createPet',
        tags: ['Pets'],
        requestBody: { required: true, content: json(ref('Pet')) },
        responses: {
          201: { description: 'Made.', content: json(ref('Pet')) },
          202: { description: 'Begun.', content: json(ref('Started')) },
          204: { description: 'Nothing to do.' },
        },
        'x-job': {
          id: 'job_id',
          poll: 'showJob',
          parameter: 'job_id',
          status: 'status',
          succeeded: ['SUCCESS'],
          failed: ['FAIL'],
        },
      },
    },
    '/pets/{pet_id}': {
      parameters: [{ $ref: '#/components/parameters/PetId' }],
      get: { operationId: 'showPet', tags: ['Pets'], responses: ok(ref('AnyPet')) },
      put: {
        operationId: 'replacePet',
        tags: ['Pets'],
        deprecated: true,
        requestBody: { $ref: '#/components/requestBodies/Pet' },
        responses: { 204: { description: 'Done.' } },
      },
      delete: { tags: ['Pets'], responses: { 204: { description: 'Gone.' } } },
    },
    '/pets/{pet_id}/photo': {
      parameters: [{ $ref: '#/components/parameters/PetId' }],
      put: {
        operationId: 'uploadPhoto',
        requestBody: { required: true, content: { 'image/png': { schema: { type: 'string', format: 'binary' } } } },
        responses: { 204: { description: 'Kept.' } },
      },
      get: {
        operationId: 'downloadPhoto',
        responses: {
          200: {
            description: 'The photo.',
            content: { 'image/png': { schema: { type: 'string', format: 'binary' } } },
          },
        },
      },
      post: {
        operationId: 'addPhoto',
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': {
              schema: {
                type: 'object',
                required: ['file'],
                properties: {
                  file: { type: 'string', format: 'binary' },
                  note: { type: 'string' },
                  more: { type: 'array', items: { type: 'string', format: 'binary' } },
                },
              },
            },
          },
        },
        responses: {
          200: { description: 'Text.', content: { 'text/plain': { schema: { type: 'string' } } } },
          202: { description: 'Later.', content: json(ref('Started')) },
        },
      },
    },
    '/jobs/{job_id}': {
      get: {
        operationId: 'showJob',
        parameters: [{ name: 'job_id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: ok({
          type: 'object',
          properties: {
            status: { type: 'string', enum: ['SUCCESS', 'FAIL', 'RUNNING'] },
            sub_jobs: { type: 'array', items: { type: 'object', properties: { status: { type: 'string' } } } },
          },
        }),
      },
    },
    '/matrix/{a}/{b}/{c}': {
      get: {
        operationId: 'delete',
        security: [],
        parameters: [
          {
            name: 'a',
            in: 'path',
            required: true,
            style: 'matrix',
            explode: true,
            schema: { type: 'array', items: { type: 'integer', format: 'int64' } },
          },
          { name: 'b', in: 'path', required: true, style: 'label', schema: { type: 'string' } },
        ],
        responses: {
          '2XX': { description: 'Some.', content: json(ref('Everything')) },
          '4XX': { description: 'Not.', content: json(ref('Failure')) },
        },
      },
      patch: {
        operationId: 'class',
        requestBody: {
          content: {
            'application/merge-patch+json': {
              schema: { type: 'object', properties: { name: { type: 'string', nullable: true } } },
            },
          },
        },
        responses: {},
      },
    },
  },
  components: {
    parameters: { PetId: { name: 'pet_id', in: 'path', required: true, schema: { type: 'string' }, example: 'a/b' } },
    requestBodies: { Pet: { required: true, content: json(ref('Pet')) } },
    responses: { Failure: { description: 'It failed.', content: json(ref('Failure')) } },
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    schemas: {
      State: { type: 'string', enum: ['ACTIVE', 'GONE', "it's"], description: 'How it is.' },
      Failure: {
        type: 'object',
        required: ['error_code'],
        properties: { error_code: { type: 'string' }, error_msg: { type: 'string' } },
      },
      Started: { type: 'object', properties: { job_id: { type: 'string' } } },
      PetPage: {
        type: 'object',
        required: ['pets'],
        properties: {
          pets: { type: 'array', items: ref('AnyPet') },
          page: { type: 'object', properties: { next: { type: 'string', nullable: true } } },
        },
      },
      Pet: {
        type: 'object',
        required: ['kind', 'name', 'id', 'secret'],
        discriminator: { propertyName: 'kind', mapping: { dog: '#/components/schemas/Dog' } },
        properties: {
          kind: { type: 'string' },
          id: { type: 'string', format: 'uuid', readOnly: true },
          name: { type: 'string', minLength: 1, maxLength: 30, pattern: '^[a-z]+$' },
          secret: { type: 'string', writeOnly: true },
          state: ref('State'),
          size: { type: 'string', enum: ['S', 'M', 'L'] },
          owner: { allOf: [ref('Owner')], description: 'Who feeds it.' },
        },
      },
      Dog: {
        allOf: [
          ref('Pet'),
          {
            type: 'object',
            required: ['barks', 'size'],
            properties: { barks: { type: 'boolean' }, friends: { type: 'array', items: ref('AnyPet') } },
          },
        ],
      },
      Cat: {
        allOf: [
          ref('Pet'),
          {
            type: 'object',
            properties: { lives: { type: 'integer', minimum: 0, maximum: 9, exclusiveMinimum: true } },
          },
        ],
      },
      AnyPet: {
        oneOf: [ref('Dog'), ref('Cat')],
        discriminator: { propertyName: 'kind', mapping: { dog: '#/components/schemas/Dog' } },
      },
      Owner: {
        type: 'object',
        properties: { name: { type: 'string' }, pets: { type: 'array', items: ref('Pet') }, boss: ref('Owner') },
        additionalProperties: { type: 'integer' },
      },
      Tree: {
        type: 'object',
        properties: {
          children: { type: 'array', items: ref('Tree') },
          parent: { nullable: true, allOf: [ref('Tree')] },
        },
      },
      Loop: { oneOf: [ref('Loop'), { type: 'string' }] },
      Alias: ref('Tree'),
      Mixed: {
        anyOf: [
          { type: 'string' },
          { type: 'integer' },
          { type: 'array', items: ref('Mixed') },
          { type: 'object', properties: { mixed: ref('Mixed') } },
        ],
      },
      Clash: { allOf: [ref('Failure'), { type: 'object', properties: { error_code: { type: 'integer' } } }] },
      Twice: { allOf: [ref('Failure'), ref('Clash')] },
      desktop: { type: 'object', properties: { a: { type: 'string' } } },
      Desktop: { type: 'object', properties: { b: ref('desktop') } },
      Promise: { type: 'object', properties: { a: { type: 'string' } } },
      '3d-model': { type: 'object', additionalProperties: false },
      '🙂': { type: 'array', items: {}, minItems: 1, uniqueItems: true },
      Everything: {
        type: 'object',
        properties: {
          tree: ref('Tree'),
          loop: ref('Loop'),
          alias: ref('Alias'),
          mixed: ref('Mixed'),
          clash: ref('Clash'),
          twice: ref('Twice'),
          desktop: ref('Desktop'),
          promise: ref('Promise'),
          model: ref('3d-model'),
          smile: ref('🙂'),
          deep: { $ref: '#/components/schemas/Pet/properties/name' },
          dangling: { $ref: '#/components/schemas/Nobody' },
          map: { type: 'object', additionalProperties: ref('Mixed') },
          any: {},
          long: { type: 'integer', format: 'int64' },
          __proto__x: { type: 'boolean' },
        },
      },
    },
  },
}

/** OpenAPI 3.1: lists of types, const, tuples, boolean schemas, siblings of references. */
export const MODERN = {
  openapi: '3.1.0',
  info: { title: 'Modern', version: '1' },
  paths: {
    '/things': {
      get: { responses: ok(ref('Thing')) },
      post: { requestBody: { required: true, content: json(ref('Thing')) }, responses: { 200: { description: '' } } },
    },
  },
  components: {
    schemas: {
      Thing: {
        type: 'object',
        required: ['kind', 'pair'],
        properties: {
          kind: { const: 'thing' },
          text: { type: ['string', 'null'], examples: ['a', 'b'] },
          either: { type: ['string', 'integer', 'boolean'] },
          pair: {
            type: 'array',
            prefixItems: [{ type: 'string' }, { type: 'number', exclusiveMinimum: 0 }],
            items: false,
          },
          head: { type: 'array', prefixItems: [{ type: 'string' }], items: { type: 'boolean' } },
          nothing: { type: 'null' },
          anything: true,
          never: false,
          noted: { $ref: '#/components/schemas/Small', description: 'With words.', minProperties: 1 },
          choice: { oneOf: [{ $ref: '#/components/schemas/Small' }, { type: 'null' }] },
          level: { enum: [1, 2, 3] },
          flags: { type: 'object', patternProperties: { '^x-': { type: 'boolean' } } },
        },
      },
      Small: { type: 'object', properties: { id: { type: 'string', readOnly: true } }, unevaluatedProperties: false },
    },
  },
}
