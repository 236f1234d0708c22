import { describe, expect, it } from 'vitest'
import {
  captionLine,
  isRequestLine,
  plainSectionKind,
  sectionKind,
  statusGroup,
} from '../../../scraper/vocabulary/labels.js'

describe('sectionKind', () => {
  it.each([
    ['Function', 'function'],
    ['Request Parameters', 'request'],
    ['request parameters:', 'request'],
    ['Example Request (Creating an ECS)', 'request-example'],
    ['请求参数', 'request'],
    ['响应示例', 'response-example'],
    ['Status  Code', 'status-codes'],
    ['授权信息', 'authorization'],
    ['Moons', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%j is %s', (label, want) => {
    expect(sectionKind(label)).toBe(want)
  })

  it.each([
    ['URI', 'uri'],
    ['功能介绍', 'function'],
    ['uri', undefined],
    ['URI:', undefined],
    ['Description', undefined],
  ])('%j alone on a line is %s', (line, want) => {
    expect(plainSectionKind(line)).toBe(want)
  })
})

describe('statusGroup', () => {
  it.each<[string, string[] | undefined]>([
    ['Status code: 200', ['200']],
    ['Status Code:  default', ['default']],
    ['status code 200', undefined],
    ['When the status code is 204', ['204']],
    ['If the status code is 200:', ['200']],
    ['Status code: 400, 401', ['400', '401']],
    ['状态码： 200', ['200']],
    ['状态码：200', ['200']],
    ['状态码为 201 时:', ['201']],
    ['返回码：404', ['404']],
    ['Status code: 600', undefined],
    ['Status code: 200 means that all is well', undefined],
  ])('%j', (line, want) => {
    expect(statusGroup(line)).toEqual(want)
  })
})

describe('captionLine', () => {
  it.each<[string, [string, string] | undefined]>([
    ['Table 1 Path Parameters', ['1', 'Path Parameters']],
    ['Table 4-12 Request body parameters', ['4-12', 'Request body parameters']],
    ['Table A-1 Status codes', ['A-1', 'Status codes']],
    ['表1 路径参数', ['1', '路径参数']],
    ['表 3  响应Body参数', ['3', '响应Body参数']],
    ['表2路径参数', ['2', '路径参数']],
    ['Table 7', ['7', '']],
    ['Table 1 lists the parameters', undefined],
    ['Table 1 describes the parameters.', undefined],
    ['Tables 1 and 2', undefined],
    ['Table of contents', undefined],
  ])('%j', (line, want) => {
    const caption = captionLine(line)
    expect(caption && [caption.number, caption.caption]).toEqual(want)
  })
})

describe('isRequestLine', () => {
  it.each([
    ['GET /v1/{project_id}/things', true],
    ['get /v2/things?limit=1', true],
    ['GET v2/things', true],
    ['POST https://{endpoint}/v1/x HTTP/1.1', true],
    ['/v2/{project_id}/desktops', true],
    ['https://example.com/v1', true],
    ['GET the token', false],
    ['Post office', false],
    ['/', false],
    ['// a comment', false],
    ['a/b', false],
  ])('%j: %s', (line, want) => {
    expect(isRequestLine(line)).toBe(want)
  })
})
