/** Request headers by name, lower case; every `X-` name counts as a header as well. */
// prettier-ignore
export const HEADER_NAMES: ReadonlySet<string> = new Set([
  'content-type', 'content-length', 'content-md5', 'content-encoding', 'content-disposition', 'authorization',
  'accept', 'accept-encoding', 'accept-language', 'user-agent', 'if-match', 'if-none-match', 'if-modified-since',
  'cache-control', 'range', 'cookie', 'stage', 'x-auth-token', 'x-language',
])

/** Headers of every request that are capitalised like ordinary words: only this spelling counts. */
export const HEADER_SPELLINGS: ReadonlySet<string> = new Set([
  'Host',
  'Date',
  'Range',
  'Accept',
  'Connection',
  'Expect',
])

/** Row names that mean "any key", lower case. */
// prettier-ignore
export const ANY_KEY_NAMES: ReadonlySet<string> = new Set([
  '{user defined key}', '{user-defined key}', '{userdefinedkey}', '{customized_key}', '{customized key}',
  '{custom key}', '{key}', '{自定义key}', '{用户自定义key}', '用户自定义', '自定义key', '用户自定义字段', '用户自定义字段键值对', '用户自定义键值对',
  '自定义键值对', '{自定义键}', '<key>', 'user-defined key', 'user defined key', 'user-defined key-value pair',
  'user-defined key-value pairs', '{additional property}', '{string}',
])

/** Row names that mean "the body itself", lower case, without `*` and blanks. Of those the `array` ones say that it is an array. */
export const ROOT_NAMES: ReadonlyMap<string, 'array' | 'any'> = new Map([
  ['[items]', 'any'],
  ['[item]', 'any'],
  ['[array]', 'array'],
  ['[数组元素]', 'array'],
  ['[数组]', 'array'],
  ['[list]', 'array'],
  ['[]', 'array'],
  ['-', 'any'],
  ['--', 'any'],
  ['—', 'any'],
  ['[body]', 'any'],
  ['[数组列表]', 'array'],
  ['[arrayelement]', 'array'],
  ['[arrayelements]', 'array'],
  ['数组元素', 'array'],
  ['[element]', 'any'],
  ['[root]', 'any'],
])
