import ts from 'typescript'
import { unified } from 'unified'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { describe, expect, it } from 'vitest'
import type { GeneratedFile } from '../../../generator/output/types.js'
import { compileTogether, generatePackage } from '../support/compile.js'
import { AWKWARD, hostileSpec, MARK, PAYLOADS } from '../support/hostile-spec.js'

/** No text of a document may become code, end a comment, leave the folder, or reach a prototype. */

const own = ({ path }: GeneratedFile): boolean => !path.startsWith('runtime/')

/** The places of a mark that lie in code: neither in a string literal nor in a comment. */
function marksInCode(text: string): string[] {
  const source = ts.createSourceFile('x.ts', text, ts.ScriptTarget.ES2022, true)
  const inert: [number, number][] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node)) inert.push([node.getStart(), node.end])
    for (const range of ts.getLeadingCommentRanges(text, node.pos) ?? []) inert.push([range.pos, range.end])
    for (const range of ts.getTrailingCommentRanges(text, node.end) ?? []) inert.push([range.pos, range.end])
    ts.forEachChild(node, visit)
  }
  visit(source)
  return [...text.matchAll(new RegExp(MARK, 'gu'))]
    .filter(({ index }) => !inert.some(([start, end]) => index >= start && index < end))
    .map(({ index }) => text.slice(index - 40, index + 40))
}

/** Kinds of nodes that generated sources have no use for. */
function forbiddenNodes(text: string): string[] {
  const source = ts.createSourceFile('x.ts', text, ts.ScriptTarget.ES2022, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const callsEvil = ts.isCallExpression(node) && node.expression.getText() === 'evil'
    if (
      callsEvil ||
      ts.isTemplateExpression(node) ||
      ts.isTaggedTemplateExpression(node) ||
      ts.isRegularExpressionLiteral(node)
    )
      found.push(node.getText())
    if (ts.isIdentifier(node) && /[\p{Cf}\p{Cc}]/u.test(node.text)) found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  const { parseDiagnostics } = source as unknown as { parseDiagnostics: ts.Diagnostic[] }
  return [...found, ...parseDiagnostics.map(({ messageText }) => String(messageText))]
}

const INVISIBLE = /[^\P{C}\n]/u

describe.each(PAYLOADS.map((payload) => [JSON.stringify(payload), payload]))('a document full of %s', (_, payload) => {
  const files = (['3.0.3', '3.1.0'] as const).flatMap((version) =>
    generatePackage(hostileSpec(payload, version), { validators: 'zod' }).files.filter(own),
  )
  const sources = files.filter(({ path }) => path.endsWith('.ts'))

  it('gives sources that parse, with the mark in strings and comments only', () => {
    expect(sources.length).toBeGreaterThan(10)
    expect(sources.flatMap(({ text }) => forbiddenNodes(text))).toEqual([])
    expect(sources.flatMap(({ text }) => marksInCode(text))).toEqual([])
  })

  it('keeps invisible characters and ends of scripts out of every file', () => {
    expect(files.filter(({ text }) => INVISIBLE.test(text)).map(({ path }) => path)).toEqual([])
    expect(sources.filter(({ text }) => /<\/script|<!--/i.test(text)).map(({ path }) => path)).toEqual([])
  })

  it('stays inside the folder, under fixed names', () => {
    const names =
      /^(?:README\.md|\.attw\.json|package\.json|tsconfig\.json|(?:client|errors|index|mocks|mocks-data|models|operations|types|validators)\.ts)$/
    expect(files.filter(({ path }) => !names.test(path)).map(({ path }) => path)).toEqual([])
  })

  it('gives a README without markup of the document', () => {
    const readme = files.find(({ path }) => path === 'README.md')?.text ?? ''
    const kinds: string[] = []
    const visit = (node: {
      type: string
      value?: string
      url?: string
      depth?: number
      children?: unknown[]
    }): void => {
      if (node.type === 'html' && !node.value?.startsWith('<!-- Written by hwapi'))
        kinds.push(`html ${node.value ?? ''}`)
      if (node.type === 'image' || node.type === 'table') kinds.push(node.type)
      if (
        (node.type === 'link' || node.type === 'definition') &&
        !/^https:\/\/(?:mswjs\.io|zod\.dev)/.test(node.url ?? '')
      )
        kinds.push(`link ${node.url ?? ''}`)
      if (node.type === 'code' && node.value?.includes(MARK) && /^evil\(\)/m.test(node.value)) kinds.push('code')
      for (const child of node.children ?? []) visit(child as typeof node)
    }
    visit(unified().use(remarkParse).use(remarkGfm).parse(readme))
    expect(kinds).toEqual([])
  })

  it('gives a package.json that holds nothing of it', () => {
    const manifest = JSON.parse(files.find(({ path }) => path === 'package.json')?.text ?? '') as { name: string }
    expect(manifest.name).toMatch(/^[a-z][a-z0-9-]*$/)
    expect(JSON.stringify(manifest)).not.toContain(MARK)
  })
})

describe('hostile documents', () => {
  it('compile under the stricter flags', { timeout: 120_000 }, () => {
    const payloads = [...PAYLOADS, ...AWKWARD]
    const packages = payloads.map((payload, index): [string, GeneratedFile[]] => [
      `p${index}`,
      [...generatePackage(hostileSpec(payload), { validators: 'zod' }).files],
    ])
    const complaints = compileTogether(new Map(packages))
    expect(complaints.map((line) => `${JSON.stringify(payloads[Number(/^p(\d+)/.exec(line)?.[1])])}: ${line}`)).toEqual(
      [],
    )
  })

  it('reach no prototype', () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    for (const name of AWKWARD) generatePackage(JSON.parse(JSON.stringify(hostileSpec(name))))
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect(({} as { description?: unknown }).description).toBeUndefined()
  })
})
