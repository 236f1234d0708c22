import { describe, expect, it } from 'vitest'
import { isChallengePage, isMissingPage } from '../../../scraper/vocabulary/challenge.js'
import { endsArticle, isNoteTitle, precedesText, updatedOn } from '../../../scraper/vocabulary/chrome.js'

describe('pages that are no documents', () => {
  it.each([
    ['<html><title>Security Verification</title>', true],
    ['<TITLE lang="en">\n Security\n Verification </TITLE>', true],
    ['<title>安全验证</title>', true],
    ['<title>Security Verification_Pottery_API Reference</title>', false],
    ['<h1>Security Verification</h1>', false],
    ['<title>', false],
    ['', false],
  ])('challenge: %j is %s', (html, want) => {
    expect(isChallengePage(html)).toBe(want)
  })

  it.each([
    ['<title>404页面_华为云</title>', true],
    ['<title>404 Not Found</title>', true],
    ['<title>4040 kilns</title>', false],
    ['<h1>404</h1>', false],
  ])('missing: %j is %s', (html, want) => {
    expect(isMissingPage(html)).toBe(want)
  })
})

describe('lines around a text', () => {
  it.each([
    ['Parent topic: Kilns', true],
    ['Parent Topic:', true],
    ['父主题：窑炉', true],
    ['上一篇：窑炉', true],
    ['Was this page helpful?', true],
    ['Feedback', true],
    ['Feedback is sent by this API.', false],
    ['The parent topic: none', false],
    ['Next', false],
  ])('%j ends it: %s', (line, want) => {
    expect(endsArticle(line)).toBe(want)
  })

  it.each([
    ['Updated on 2025-03-01 GMT+08:00', true],
    ['更新时间：2025-03-01 GMT+08:00', true],
    ['View PDF', true],
    ['查看PDF', true],
    ['This API is used to update kilns.', false],
    ['Share kilns', false],
  ])('%j precedes it: %s', (line, want) => {
    expect(precedesText(line)).toBe(want)
  })

  it.each([
    ['Updated on 2025-03-01 GMT+08:00', '2025-03-01'],
    ['2025-03-01 12:00 GMT+08:00', '2025-03-01'],
    ['更新时间：2025/3/1', '2025-03-01'],
    ['Atualizado em 2025-03-01 GMT+08:00', '2025-03-01'],
    ['created 2025-03-01', undefined],
  ])('%j is of %s', (line, want) => {
    expect(updatedOn(line)).toBe(want)
  })

  it.each([
    ['NOTE:', true],
    [' 说明： ', true],
    ['Notice', true],
    ['Note this', false],
  ])('%j titles a note: %s', (line, want) => {
    expect(isNoteTitle(line)).toBe(want)
  })
})
