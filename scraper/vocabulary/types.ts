/** What a simple type word means. */
export interface ScalarWord {
  readonly type: 'string' | 'integer' | 'number' | 'boolean'
  readonly format?: string
}

/** Type words, lower case, without blanks. */
export const SCALAR_WORDS: ReadonlyMap<string, ScalarWord> = new Map<string, ScalarWord>([
  ...rows(
    [
      'string',
      'strings',
      'characterstring',
      'jsonstring',
      'ipv4address',
      'ipv6address',
      'macaddress',
      'str',
      'varchar',
      'char',
      'character',
      'text',
      'enum',
      'enumeration',
      'enumerated',
      'regex',
      'password',
      '字符串',
      '字符串类型',
      '字符',
      '枚举',
      '枚举类型',
      '文本',
      '字符型',
      '字符串型',
      'json字符串',
      'json格式字符串',
      'json格式的字符串',
    ],
    { type: 'string' },
  ),
  ...rows(['uuid', 'uuids'], { type: 'string', format: 'uuid' }),
  ...rows(['time.time', 'datetime', 'date-time', 'offsetdatetime', 'timestamp', '时间戳', '日期时间'], {
    type: 'string',
    format: 'date-time',
  }),
  ...rows(['date', '日期', 'localdate'], { type: 'string', format: 'date' }),
  ...rows(['time', '时间', 'ip', 'ipaddress', 'cidr', 'url', 'uri', 'email', 'base64'], { type: 'string' }),
  ...rows(
    [
      'integer',
      'integers',
      'int',
      'ints',
      'int32',
      'integer32',
      'integer(32)',
      '整型',
      '整数',
      '整数类型',
      '整形',
      '正整数',
      '整数型',
      '非负整数',
    ],
    {
      type: 'integer',
      format: 'int32',
    },
  ),
  ...rows(
    [
      'long',
      'longs',
      'int64',
      'integer64',
      'bigint',
      'biginteger',
      'unsignedlong',
      'uint64',
      '长整型',
      '长整数',
      '长整形',
    ],
    { type: 'integer', format: 'int64' },
  ),
  ...rows(
    [
      'unsignedinteger',
      'unsignedint',
      'positiveinteger',
      'short',
      'byte',
      'uint',
      'uint8',
      'uint16',
      'uint32',
      'int8',
      'int16',
      'tinyint',
      'smallint',
      '无符号整数',
      '无符号整型',
      '短整型',
    ],
    {
      type: 'integer',
    },
  ),
  ...rows(
    ['number', 'numbers', 'numeric', 'decimal', 'bigdecimal', '数字', '数值', '数值类型', '数值型', '数字型', '小数'],
    { type: 'number' },
  ),
  ...rows(
    ['floatingpoint', 'floatingpointnumber', 'float', 'floats', 'float32', '浮点', '浮点型', '浮点数', '单精度浮点'],
    {
      type: 'number',
      format: 'float',
    },
  ),
  ...rows(['double', 'doubles', 'float64', '双精度', '双精度浮点'], { type: 'number', format: 'double' }),
  ...rows(['booleanvalue', 'boolean', 'booleans', 'bool', 'bools', '布尔', '布尔型', '布尔值', '布尔类型', '布尔形'], {
    type: 'boolean',
  }),
])

/** Words of an object without a name. */
// prettier-ignore
export const OBJECT_WORDS: ReadonlySet<string> = new Set([
  'interface{}', 'object', 'objects', 'obj', 'dict', 'dictionary', 'dictionarydata', 'dictionarydatastructure',
  'dictionarystructure', 'dicts', 'dictionaries', 'maps', 'struct', 'structure', 'json', 'jsonobject', 'jsonstring{}', 'map', 'hash', 'any',
  'jsonstructure', 'jsonbody', 'complex', '字典', '字典类型', '字典数据', '字典数据类型', '字典数据结构', '结构体', '结构体数据类型', '字段数据类型',
  'xml', 'container', '容器', '字典结构', '对象', '对象类型', 'json对象', 'json格式', '结构', '数据结构', 'object类型', 'json体', '键值对', 'key-value', 'keyvalue', 'k-v', '结构体类型', '复合类型',
])

/** Words of an array without a word on its items. */
// prettier-ignore
export const ARRAY_WORDS: ReadonlySet<string> = new Set([
  'array', 'arrays', 'list', 'lists', 'set', 'jsonarray', 'collection', 'listdata', 'listdatastructure',
  'liststructure', 'arraydatastructure', '数组', '列表', '列表类型', '列表数据', '列表数据结构', '列表类型数据结构', '列表数据类型', '数组类型', '集合',
  '列表结构', 'json数组', '数组结构',
])

/** Words of an array of objects without a name. */
export const OBJECT_ARRAY_WORDS: ReadonlySet<string> = new Set([
  'jsonarray',
  '列表数据结构',
  '列表类型数据结构',
  '列表数据类型',
  'listdatastructure',
  'json数组',
  '对象数组',
  '字典数组',
  '对象列表',
  '字典列表',
])

/** Words of a file or of raw bytes. */
// prettier-ignore
export const BINARY_WORDS: ReadonlySet<string> = new Set([
  'file',
  'files',
  'binary',
  'bytes',
  'byte[]',
  '[]byte',
  'bytearray',
  'inputstream',
  'stream',
  'blob',
  'multipartfile',
  'octet-stream',
  '文件',
  '二进制',
  '二进制流',
  '文件流',
  '文件类型',
])

/** Cells that tell no type. */
export const NO_TYPE_WORDS: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '/',
  'null',
  'none',
  'n/a',
  '无',
  '不涉及',
  'void',
  '空',
])

function rows(words: readonly string[], word: ScalarWord): [string, ScalarWord][] {
  return words.map((text) => [text, word])
}
