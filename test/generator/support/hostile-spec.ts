/** A document whose every string and key carries a payload. Where something only works with a plain value, both are there. */

/** A sign that no identifier can hold: wherever it shows in generated code, it must be inside a string or a comment. */
export const MARK = '\u2620'

const ATTACKS = [
  '*/ evil() /*',
  "'; evil(); '",
  '"; evil(); "',
  '`${evil()}`',
  '${evil()}',
  '\nevil()\n',
  '\r\nevil()',
  '\u2028evil()\u2029',
  '\\',
  "\\'; evil() //",
  '</script><script>evil()</script>',
  '<!-- evil() -->',
  '../../../../etc/passwd',
  '..\\..\\evil',
  '/absolute/evil',
  'C:\\evil',
  '\u0000evil',
  '\u202eevil\u2066',
  '\ud800',
  '@deprecated {@link evil} @import evil',
  '[evil](javascript:evil()) ![](http://evil.example/x.png)',
  '# evil\n\n```ts\nevil()\n```\n',
  '| evil | <img src=x onerror=evil()> |',
  '{ evil }',
  ']]> evil',
  '🙂',
  ' ',
  '',
]

export const PAYLOADS = ATTACKS.map((attack) => `${MARK}${attack}`)

/** Names that are members of every object, or words of the language. */
export const AWKWARD = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'default',
  'class',
  'await',
  'Infinity',
  'any',
  'Promise',
  'Omit',
  'Client',
  'Record',
  '0',
  '1e3',
  '-',
  '',
  ' ',
  '🙂',
  'Ünïcödé',
  '中文',
]

type Json = { [key: string]: unknown }

/** Makes an object with any keys, `__proto__` among them, as parsing JSON would. */
function dictionary(entries: readonly (readonly [string, unknown])[]): Json {
  return Object.fromEntries(entries)
}

/** The document for one payload. */
export function hostileSpec(p: string, version = '3.0.3'): Json {
  const schema = `#/components/schemas/${p.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('%', '%25')}`
  const string: Json = {
    type: 'string',
    title: p,
    description: p,
    format: p,
    pattern: p,
    default: p,
    example: p,
    enum: [p, `${p}2`],
    'x-enum-descriptions': dictionary([[p, p]]),
    'x-constraint-hint': [p],
    'x-required-when': p,
  }
  const object: Json = {
    type: 'object',
    title: p,
    description: p,
    required: [p, 'plain'],
    properties: dictionary([
      [p, string],
      ['plain', { type: 'string', description: p, readOnly: true, deprecated: true }],
      [`${p}3`, { type: 'array', items: { type: 'object', description: p, properties: dictionary([[p, string]]) } }],
    ]),
    additionalProperties: { type: 'string', description: p },
  }
  const union: Json = {
    description: p,
    oneOf: [{ $ref: schema }, { $ref: `${schema}2` }],
    discriminator: {
      propertyName: p,
      mapping: dictionary([
        [p, schema],
        [`${p}2`, `${schema}2`],
      ]),
    },
  }
  const content = dictionary([
    [
      'application/json',
      {
        schema: { $ref: schema },
        example: dictionary([[p, p]]),
        examples: dictionary([[p, { summary: p, value: p }]]),
      },
    ],
    [p, { schema: { $ref: schema } }],
    [`application/x;v="${p}"`, { schema: { type: 'string' } }],
  ])
  const parameters = (['path', 'query', 'header', 'cookie'] as const).map((where) => ({
    name: p,
    in: where,
    description: p,
    required: where === 'path',
    schema: string,
    example: p,
  }))
  const operation = (id: string | undefined): Json => ({
    ...(id === undefined ? {} : { operationId: id }),
    tags: [p],
    summary: p,
    description: p,
    externalDocs: { url: p, description: p },
    parameters: [
      ...parameters,
      { name: 'plain', in: 'query', description: p, schema: { type: 'array', items: string } },
    ],
    requestBody: { description: p, required: true, content },
    responses: dictionary([
      [
        '200',
        {
          description: p,
          headers: dictionary([
            [p, { description: p, schema: string }],
            ['X-Plain', { description: p, schema: string }],
          ]),
          content,
        },
      ],
      ['202', { description: p, content: dictionary([['application/json', { schema: union }]]) }],
      ['400', { description: p, content: dictionary([['application/json', { schema: object }]]) }],
      [p, { description: p }],
    ]),
    'x-iam-actions': [{ action: p, access_level: p, dependencies: [p] }],
    'x-pagination': { style: 'offset', in: 'query', limit: p, offset: p, items: p, counter: p },
    'x-job': { id: p, poll: p, parameter: p, status: p, succeeded: [p], failed: [p] },
    'x-source': { document: p },
  })
  return {
    openapi: version,
    info: { title: p, version: p, description: p, license: { name: p, url: p } },
    externalDocs: { url: p },
    servers: [
      { url: p, description: p },
      {
        url: `https://${p}.example.com/{${p}}`,
        variables: dictionary([[p, { default: p, enum: [p], description: p }]]),
      },
    ],
    tags: [{ name: p, description: p }],
    security: [dictionary([[p, [p]]])],
    paths: dictionary([
      [`/${p}/{${p}}`, { get: operation(p), post: operation(undefined) }],
      ['/plain', { get: operation('plainOperation'), put: operation(p), 'x-ignored': p }],
      [p, { get: operation(`${p}4`) }],
    ]),
    components: {
      schemas: dictionary([
        [p, object],
        [`${p}2`, { allOf: [{ $ref: schema }, object], description: p }],
        [`${p}3`, string],
        [`${p}4`, union],
      ]),
      securitySchemes: dictionary([[p, { type: 'apiKey', in: 'header', name: p, description: p }]]),
    },
    'x-error-codes': [{ code: p, status: 400, message: p, description: p, solution: p }],
  }
}
