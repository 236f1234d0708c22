import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseType, type ParsedType } from '../../../scraper/extract/type-text.js'

function short(type: ParsedType): string {
  switch (type.kind) {
    case 'scalar':
      return `${type.type}${type.format === undefined ? '' : `/${type.format}`}${type.maxLength === undefined ? '' : `(${type.maxLength})`}`
    case 'array':
      return `[${short(type.items)}]`
    case 'map':
      return `map<${short(type.values)}>`
    case 'object':
      return `object${type.label === undefined ? '' : ` ${type.label}`}${type.table === undefined ? '' : ` @${type.table}`}${type.bare === true ? ' bare' : ''}`
    case 'binary':
      return 'binary'
    case 'unknown':
      return `unknown(${type.text})`
  }
}

const ROWS: readonly (readonly [given: string, want: string])[] = [
  ['String', 'string'],
  ['string。', 'string'],
  ['字符串', 'string'],
  ['String(64)', 'string(64)'],
  ['String (1-255)', 'string(255)'],
  ['varchar[36]', 'string(36)'],
  ['Integer', 'integer/int32'],
  ['Int', 'integer/int32'],
  ['Integ er', 'integer/int32'],
  ['Int64', 'integer/int64'],
  ['Long', 'integer/int64'],
  ['Number', 'number'],
  ['Float', 'number/float'],
  ['Double。', 'number/double'],
  ['Bool', 'boolean'],
  ['布尔类型', 'boolean'],
  ['DateTime', 'string/date-time'],
  ['Timestamp', 'string/date-time'],
  ['UUID', 'string/uuid'],
  ['File', 'binary'],
  ['Array of strings', '[string]'],
  ['Array of String', '[string]'],
  ['Array of integers', '[integer/int32]'],
  ['Array of objects', '[object]'],
  ['Array of Objects', '[object]'],
  ['Array', '[unknown()]'],
  ['list', '[unknown()]'],
  ['列表', '[unknown()]'],
  ['JSONArray', '[object]'],
  ['StringArray', '[string]'],
  ['String list', '[string]'],
  ['Array<Object>', '[object]'],
  ['Array(Object)', '[object]'],
  ['List< Dict >', '[object]'],
  ['List<resource_tag>[1]', '[object resource_tag]'],
  ['List (NAT gateways)', '[object NATgateways]'],
  ['[]String', '[string]'],
  ['[]*String', '[string]'],
  ['*String', 'string'],
  ['Array<Array<Point>>', '[[object Point]]'],
  ['Map<String,String>', 'map<string>'],
  ['Map<String,String >', 'map<string>'],
  ['Map<String,Object>', 'map<object>'],
  ['Map<String,Array< AddressInfo >>', 'map<[object AddressInfo]>'],
  ['Map<String,Array of address objects>', 'map<[object address]>'],
  ['Map<String,Map<String,Array<String>>>', 'map<map<[string]>>'],
  ['list<map<String, String>>', '[map<string>]'],
  ['audio object', 'object audio'],
  ['user_folder_r edirection_op tions object', 'object user_folder_r edirection_op tions'],
  ['Array of Tag objects', '[object Tag]'],
  ['Array of Tag object', '[object Tag]'],
  ['List<NodeMonitoredObject>', '[object NodeMonitoredObject]'],
  ['ConfigDict', 'object ConfigDict'],
  ['tagobject', 'object tag'],
  ['Arrayof Tag objects', '[object Tag]'],
  ['ListOfficialTemplates object', 'object ListOfficialTemplates'],
  ['Array of ListOfficialTemplates objects', '[object ListOfficialTemplates]'],
  ['SetObjects object', 'object SetObjects'],
  ['String 类型', 'string'],
  ['Array of strings类型', '[string]'],
  ['数组（Array）', '[unknown()]'],
  ['object（对象）', 'object'],
  ['JSON字符串', 'string'],
  ['键值对', 'object'],
  ['Array Object of brokers', '[object brokers]'],
  ['Array of object partitions', '[object partitions]'],
  ['Object of cluster', 'object cluster'],
  ['object of message', 'object message'],
  ['Array of Security Group Rule objects', '[object Security Group Rule]'],
  ['binding:vif_details object', 'object binding:vif_details'],
  ['Tags structure array', '[object Tags]'],
  ['Resource_tag structure', 'object Resource_tag'],
  ['Array of Table 1 objects', '[object @1]'],
  ['表4 object', 'object @4'],
  ['表4object', 'object @4'],
  ['字典数据结构，请参见表4。', 'object @4'],
  ['列表数据结构，请参见表14。', '[object @14]'],
  ['字典数据结构。 创建单实例请参见表3。 创建只读副本请参见表4。', 'object @3'],
  ['列表数据结构，请参见“获取实例列表”章节的表4。', '[object]'],
  ['字典数据类型', 'object'],
  ['JSON', 'object'],
  ['Dict', 'object'],
  ['LoadBalancer', 'object LoadBalancer bare'],
  ['IntegerInteger', 'integer/int32'],
  ['Booleab', 'boolean'],
  ['Integer/Boolean', 'integer/int32'],
  ['String or Integer', 'string'],
  ['', 'unknown()'],
  ['-', 'unknown()'],
  ['无', 'unknown()'],
  ['是', 'unknown(是)'],
]

describe('parseType', () => {
  it.each(ROWS)('%s', (given, want) => {
    expect(short(parseType(given).type)).toBe(want)
  })

  it('says what it healed and what it left out', () => {
    expect(parseType('Booleab').healed).toBe('boolean')
    expect(parseType('IntegerInteger').healed).toBe('integer')
    expect(parseType('Integer/Boolean').alternatives).toEqual(['Boolean'])
    expect(parseType('Integer').healed).toBeUndefined()
  })

  it('takes any text and never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        expect(parseType(text).type.kind).toBeTypeOf('string')
      }),
    )
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Array', '<', '>', 'Map', ',', ' of ', '[]', '(', ')', 'X', ' objects', '表3', '*'), {
          maxLength: 60,
        }),
        (parts) => {
          expect(parseType(parts.join('')).type.kind).toBeTypeOf('string')
        },
      ),
    )
  })
})
