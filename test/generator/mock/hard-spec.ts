/** A document whose schemas have everything that makes bodies hard to make. */

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` })

const SCHEMAS: Readonly<Record<string, object>> = {
  Patterns: {
    type: 'object',
    required: ['a', 'b', 'c', 'd', 'e', 'f'],
    properties: {
      a: { type: 'string', pattern: '^[A-Za-z0-9_\\u4e00-\\u9fa5-]{1,64}$' },
      b: { type: 'string', pattern: '^(?=.*[A-Z])(?=.*[0-9])[A-Za-z0-9!@]{8,32}$' },
      c: { type: 'string', pattern: '^((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.|$)){4}$' },
      d: { type: 'string', pattern: '^(\\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T00:00:00Z$' },
      e: { type: 'string', pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', maxLength: 36, minLength: 36 },
      f: { type: 'string', pattern: '^$|^[a-z]+$' },
    },
  },
  Numbers: {
    type: 'object',
    required: ['a', 'b', 'c', 'd'],
    properties: {
      a: { type: 'integer', minimum: -10, maximum: -5 },
      b: { type: 'number', minimum: 0, exclusiveMinimum: true, maximum: 0.001 },
      c: { type: 'integer', multipleOf: 25, minimum: 30, maximum: 60 },
      d: { type: 'integer', format: 'int64', minimum: 9007199254740990 },
    },
  },
  Arrays: {
    type: 'object',
    required: ['a', 'b', 'c', 'd'],
    properties: {
      a: { type: 'array', items: ref('Numbers'), minItems: 2, maxItems: 2 },
      b: { type: 'array', items: { type: 'string', enum: ['x', 'y', 'z'] }, uniqueItems: true, minItems: 3 },
      c: {
        type: 'array',
        items: { type: 'array', items: { type: 'array', items: { type: 'boolean' }, minItems: 1 }, minItems: 1 },
        minItems: 1,
      },
      d: {
        type: 'array',
        items: { type: 'object', properties: { id: { type: 'integer', minimum: 1, maximum: 9 } }, required: ['id'] },
        uniqueItems: true,
        minItems: 4,
      },
    },
  },
  Maps: {
    type: 'object',
    required: ['a', 'b', 'c'],
    properties: {
      a: { type: 'object', additionalProperties: { type: 'array', items: ref('Maps') }, minProperties: 1 },
      b: { type: 'object', minProperties: 1, maxProperties: 1, additionalProperties: { type: 'string', maxLength: 3 } },
      c: { type: 'object', additionalProperties: false },
    },
  },
  Cat: {
    type: 'object',
    required: ['kind', 'lives'],
    properties: { kind: { type: 'string' }, lives: { type: 'integer', maximum: 9 } },
  },
  Dog: {
    type: 'object',
    required: ['kind', 'bark'],
    properties: { kind: { type: 'string' }, bark: { type: 'boolean' }, friend: ref('Pet') },
  },
  Pet: {
    oneOf: [ref('Cat'), ref('Dog')],
    discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat' } },
  },
  Mixed: {
    allOf: [
      ref('Base'),
      { type: 'object', required: ['more'], properties: { more: ref('Pet'), name: { type: 'string', minLength: 5 } } },
    ],
  },
  Base: {
    type: 'object',
    required: ['name'],
    properties: { name: { type: 'string', maxLength: 6 }, parent: ref('Mixed') },
  },
  Tree: {
    type: 'object',
    required: ['children'],
    properties: { children: { type: 'array', items: ref('Tree') }, left: ref('Tree'), right: ref('Tree') },
  },
  Nullable: {
    type: 'object',
    required: ['a', 'b'],
    properties: { a: { type: 'string', nullable: true }, b: { type: 'string', nullable: true, enum: ['x', null] } },
  },
  Secret: {
    type: 'object',
    required: ['id'],
    properties: {
      id: { type: 'string', readOnly: true },
      password: { type: 'string', writeOnly: true, minLength: 12 },
    },
  },
  Formats: {
    type: 'object',
    properties: Object.fromEntries(
      ['date', 'time', 'date-time', 'uuid', 'ipv4', 'ipv6', 'email', 'hostname', 'uri', 'byte'].map((format) => [
        format,
        { type: 'string', format },
      ]),
    ),
  },
  Odd: {
    type: 'object',
    required: ['constructor', 'a/b', '~', ' ', 'emoji 😀'],
    properties: { constructor: { type: 'string' }, 'a/b': ref('Strange~Name'), toString: { type: 'integer' } },
  },
  'Strange~Name': { type: 'string', enum: ['</script>', "'", '`${x}`', '\u2028'] },
  Error: {
    type: 'object',
    required: ['error'],
    properties: {
      error: {
        type: 'object',
        required: ['code', 'message'],
        properties: {
          code: { type: 'integer', minimum: 1000, maximum: 9999 },
          message: { type: 'string', maxLength: 20 },
        },
      },
    },
  },
}

/** An operation for each schema, that answers and takes it. */
export function hard(): object {
  const content = (name: string): object => ({
    content: { 'application/json': { schema: ref(name.replace('~', '~0')) } },
  })
  const paths = Object.keys(SCHEMAS).map((name) => [
    `/${encodeURIComponent(name)}`,
    {
      get: {
        operationId: `show ${name}`,
        responses: {
          '200': { description: name, ...content(name) },
          default: { description: 'Error', ...content('Error') },
        },
      },
      put: {
        operationId: `put ${name}`,
        requestBody: { required: true, ...content(name) },
        responses: {
          '200': { description: name, ...content(name) },
          '4XX': { description: 'Error', ...content('Error') },
        },
      },
    },
  ])
  return {
    openapi: '3.0.3',
    info: { title: 'Hard', version: '1' },
    paths: Object.fromEntries(paths) as object,
    components: { schemas: SCHEMAS },
  }
}
