import { describe, expect, it } from 'vitest'
import { readCaption } from '../../../scraper/extract/caption.js'
import { isDeprecatedField } from '../../../scraper/extract/deprecated.js'
import { readName } from '../../../scraper/extract/field-name.js'
import { placeholders, readPath } from '../../../scraper/extract/path.js'
import { parseRequired } from '../../../scraper/extract/required.js'
import { statusLine } from '../../../scraper/extract/status-line.js'
import { sectionOf } from '../../../scraper/extract/parts.js'
import { editDistance } from '../../../scraper/extract/words.js'

describe('readCaption', () => {
  const ROOTS: readonly (readonly [string, string])[] = [
    ['Path Parameters', 'path'],
    ['Request header parameters', 'header,request'],
    ['Parameters in the response body', 'body,response'],
    ['Response body parameters', 'body,response'],
    ['FormData参数', 'form'],
    ['请求 Header 参数', 'header,request'],
    ['URI中的参数说明', 'uri'],
    ['响应样例的要素说明', 'response'],
    ['异常响应要素说明', 'error,response'],
    ['返回消息说明', 'response'],
    ['公共请求消息头', 'header,request'],
    ['Parameter description', ''],
    ['要素说明', ''],
    ['创建实例的请求参数说明', 'request'],
    ['Request parameters for creating a topic', 'request'],
  ]
  it.each(ROOTS)('%s is a root', (caption, roles) => {
    const reading = readCaption(caption)
    expect(reading?.kind === 'root' && [...reading.roles].sort().join()).toBe(roles)
  })

  const OBJECTS: readonly (readonly [string, string])[] = [
    ['ErrorDetail', 'ErrorDetail'],
    ['response', 'response'],
    ['Description of the routetable field', 'routetable'],
    ['pools parameter description', 'pools'],
    ['items field description', 'items'],
    ['Description of the type parameter', 'type'],
    ['links字段数据结构说明', 'links'],
    ['tags 字段数据结构说明', 'tags'],
    ['links对象参数说明', 'links'],
    ['fixed_ip对象', 'fixed_ip'],
    ['route objects', 'route'],
    ['Security Group Rule objects', 'Security Group Rule'],
    ['auth.identity.password.user', 'auth.identity.password.user'],
    ['responses参数说明', 'responses'],
    ['uri参数说明', 'uri'],
    ['failure参数说明', 'failure'],
    ['前端parameters参数说明', '前端parameters'],
    ['x-apigateway-backend参数说明', 'x-apigateway-backend'],
    ['Description of the "os_extra_specs" parameter', 'os_extra_specs'],
  ]
  it.each(OBJECTS)('%s names an object', (caption, name) => {
    expect(readCaption(caption)).toEqual({ kind: 'object', name })
  })

  it('has nothing to say of an empty caption', () => expect(readCaption('  ')).toBeUndefined())
})

describe('readPath', () => {
  const ROWS: readonly (readonly [string, string | undefined])[] = [
    ['/v2/{project_id}/desktops', '/v2/{project_id}/desktops'],
    ['https://{Endpoint}/v3/auth/tokens', '/v3/auth/tokens'],
    ['https://iam.cn-north-1.myhuaweicloud.com/v3/users', '/v3/users'],
    ['{URI-scheme}://{Endpoint}/v1/x', '/v1/x'],
    ['{endpoint}/v1/x', '/v1/x'],
    ['v2/things', '/v2/things'],
    ['`/v2/{project_id}/actions`', '/v2/{project_id}/actions'],
    ['/v2/{project\\_id}/x', '/v2/{project_id}/x'],
    ['/v2/zones/{zone_id}/recordsets/{[recordset_id]', '/v2/zones/{zone_id}/recordsets/{recordset_id}'],
    ['/v1/{project_id}}/x', '/v1/{project_id}/x'],
    ['/v1/{{project_id}}/x', '/v1/{project_id}/x'],
    ['/v1/{project_id/x', '/v1/{project_id}/x'],
    ['/v1/project_id}/x', '/v1/{project_id}/x'],
    ['/v1/$(project_id)/x', '/v1/{project_id}/x'],
    ['/v1/:project_id/x', '/v1/{project_id}/x'],
    ['/v1/<project_id>/x', '/v1/{project_id}/x'],
    ['/v1/{project_id}/x/ {x_id}', '/v1/{project_id}/x/{x_id}'],
    ['/v1/{project _id}/x', '/v1/{project_id}/x'],
    ['/v1/x HTTP/1.1', '/v1/x'],
    ['/v1/x。', '/v1/x'],
    ['/v1/x?limit={limit}', '/v1/x'],
    ['/v1/x{?limit,marker}', '/v1/x'],
    ['/', '/'],
    ['/v1/x (for tenants)', '/v1/x'],
    ['/v1/名称', undefined],
    ['', undefined],
  ]
  it.each(ROWS)('%s', (given, want) => expect(readPath(given)?.path).toBe(want))

  it('tells the names of the query string', () => {
    expect(readPath('/v1/x?limit={page_limit}&marker={m}&name')?.queryNames).toEqual(['limit', 'marker', 'name'])
  })

  it('says when something was mended', () => {
    expect(readPath('/v1/{[id]')?.healed).toBe(true)
    expect(readPath('/v1/{id}')?.healed).toBe(false)
  })

  it('gives the placeholders in order', () => expect(placeholders('/a/{x}/b/{y}')).toEqual(['x', 'y']))
})

describe('readName', () => {
  const ROWS: readonly (readonly [string, readonly string[]])[] = [
    ['project_id', ['project_id']],
    ['clip_length_limit_f lag_c2s', ['clip_length_limit_flag_c2s']],
    ['user_folder_re direction_ena ble', ['user_folder_redirection_enable']],
    ['OS-EXT-IPS-MAC:mac_addr', ['OS-EXT-IPS-MAC:mac_addr']],
    ['alpha.cce/preInstall', ['alpha.cce/preInstall']],
    ['kubernetes.io/cpuManagerPolicy', ['kubernetes.io/cpuManagerPolicy']],
    ['env_id/env', ['env_id', 'env']],
    ['limit或offset', ['limit', 'offset']],
    ['resource_tag[1]', ['resource_tag']],
    ['id (UUID)', ['id']],
    ['"name"', ['name']],
    ['X-Auth-Token', ['X-Auth-Token']],
  ]
  it.each(ROWS)('%s', (given, names) => {
    const reading = readName(given)
    expect(reading.kind === 'names' && reading.names).toEqual(names)
  })

  it.each(['{User defined key}', '{自定义key}', '用户自定义字段键值对', '{Customized_key}'])(
    '%s is any key',
    (given) => {
      expect(readName(given).kind).toBe('any-key')
    },
  )

  it.each([
    ['[items]', false],
    ['*[数组]*', true],
    ['[数组元素]', true],
    ['[Array]', true],
    ['-', false],
  ])('%s is the body itself', (given, array) => expect(readName(given)).toEqual({ kind: 'root', array }))

  it.each(['', '公共参数', 'see the note below, please'])('"%s" is no name', (given) =>
    expect(readName(given).kind).toBe('none'),
  )

  it('counts the marks before a nested name', () =>
    expect(readName('└ name')).toMatchObject({ names: ['name'], level: 1 }))
})

describe('parseRequired', () => {
  const ROWS: readonly (readonly [string, boolean | 'unstated', string | undefined])[] = [
    ['Yes', true, undefined],
    ['是', true, undefined],
    ['必选', true, undefined],
    ['No', false, undefined],
    ['否', false, undefined],
    ['可选', false, undefined],
    ['Optional', false, undefined],
    ['非必选', false, undefined],
    ['', 'unstated', undefined],
    ['-', 'unstated', undefined],
    ['否 使用Token认证时该字段必选。', false, '使用Token认证时该字段必选。'],
    ['否使用AK/SK认证时该字段必选。', false, '使用AK/SK认证时该字段必选。'],
    ['是（如果卷快照创卷，size为可选。）', true, '（如果卷快照创卷，size为可选。）'],
    ['type = 2时必选', false, 'type = 2时必选'],
    [
      'No Either this parameter or the id parameter must be selected.',
      false,
      'Either this parameter or the id parameter must be selected.',
    ],
    ['Mandatory for replace and add, and not for remove', false, 'for replace and add, and not for remove'],
    ['Note that it depends', false, 'Note that it depends'],
  ]
  it.each(ROWS)('%s', (given, required, when) => {
    expect(parseRequired(given)).toEqual({ required, ...(when === undefined ? {} : { when }) })
  })
})

describe('statusLine', () => {
  const ROWS: readonly (readonly [given: string, statuses: readonly string[] | undefined, rest?: string])[] = [
    ['Status code: 200', ['200']],
    ['状态码： 200', ['200']],
    ['状态码为 201 时:', ['201']],
    ['Status code: default', ['default']],
    ['Status code: 200 OK', ['200'], 'OK'],
    ['Normal 200', ['200']],
    ['204 No Content', ['204']],
    ['2000 items', undefined],
    ['The status code is described below.', undefined],
  ]
  it.each(ROWS.map((row) => [row[0], row] as const))('%s', (_name, [given, statuses, rest = '']) => {
    expect(statusLine(given)).toEqual(statuses && { statuses, rest })
  })
})

describe('sectionOf', () => {
  const ROWS: readonly (readonly [string, string | undefined])[] = [
    ['Request Parameters', 'request'],
    ['请求消息体（可选）', 'request-body'],
    ['Example Request 2', 'request-example'],
    ['Example Request (Creating an ECS)', 'request-example'],
    ['Example request: Creating an ECS', 'request-example'],
    ['请求样例1：创建', 'request-example'],
    ['Returned Values', 'status-codes'],
    ['正常响应', 'response-success'],
    ['1. URI', 'uri'],
    ['publicip Field Description', undefined],
  ]
  it.each(ROWS)('%s', (given, kind) => expect(sectionOf(given)?.kind).toBe(kind))
})

describe('isDeprecatedField', () => {
  const ROWS: readonly (readonly [string, boolean])[] = [
    ['Tag object (discarded).', true],
    ['Task information. (The jobs field will be deprecated. Use job_id instead.)', true],
    ['Name. This parameter has been discarded.', true],
    ['标签。该字段已废弃。', true],
    ['（废弃）标签', true],
    ['API status. The value can be CURRENT or DEPRECATED (deprecated).', false],
    ['Version.\nv1: has been deprecated\nv2: current', false],
    ['Whether excess packets are discarded when the limit is hit.', false],
  ]
  it.each(ROWS)('%s', (given, want) => expect(isDeprecatedField('x', given)).toBe(want))
})

describe('editDistance', () => {
  it.each([
    ['VolumInfo', 'VolumeInfo', 2, 1],
    ['ab', 'ba', 2, 1],
    ['abc', 'abc', 2, 0],
    ['abcdef', 'uvwxyz', 2, 3],
  ])('%s, %s', (a, b, limit, want) => expect(editDistance(a, b, limit)).toBe(want))
})
