import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ExitCode, Io } from '../../commands/io.js'
import { program } from '../../commands/program.js'

export interface Ran {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

/** A folder of its own for one test, with files in it. */
export class Workplace {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'hwapi-test-')))

  write(files: Readonly<Record<string, string>>): this {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true })
      writeFileSync(join(this.folder, path), text)
    }
    return this
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8')
  }

  /** Runs one command line in this process, in this folder. */
  async run(...args: string[]): Promise<Ran> {
    return this.runWith({}, ...args)
  }

  async runWith(io: Partial<Io>, ...args: string[]): Promise<Ran> {
    const out: string[] = []
    const err: string[] = []
    const code = await program(
      args,
      {
        cwd: this.folder,
        env: {},
        out: (line) => void out.push(line),
        err: (line) => void err.push(line),
        now: () => 0,
        isTerminal: false,
        color: false,
        signal: new AbortController().signal,
        ...io,
      },
      '0.0.0',
    )
    return { code, out: out.join('\n'), err: err.join('\n') }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** A small page of one operation, as saved from a browser as HTML. */
export function page(
  title: string,
  uri: string,
  rows: readonly string[][] = [['name', 'Yes', 'String', 'The name.']],
  updated = '2026-01-01',
): string {
  const cells = (row: readonly string[], tag: string): string =>
    `<tr>${row.map((cell) => `<${tag}><p>${cell}</p></${tag}>`).join('')}</tr>`
  const table = (caption: string, header: readonly string[], body: readonly string[][]): string =>
    `<table><caption><b>Table 1 </b>${caption}</caption><thead>${cells(header, 'th')}</thead><tbody>${body.map((row) => cells(row, 'td')).join('')}</tbody></table>`
  const placeholders = [...uri.matchAll(/\{(\w+)\}/g)].map((match) => [match[1]!, 'Yes', 'String', `The ${match[1]}.`])
  const header = ['Parameter', 'Mandatory', 'Type', 'Description']
  return `<html lang="en"><head><title>${title}</title></head><body><p>Updated on ${updated} GMT+08:00</p><h1 class="topictitle1">${title}</h1>
<h4 class="sectiontitle">Function</h4><p>It does something.</p>
<h4 class="sectiontitle">URI</h4><p>${uri}</p>${placeholders.length > 0 ? table('Path Parameters', header, placeholders) : ''}
<h4 class="sectiontitle">Request Parameters</h4>${table('Request body parameters', header, rows)}
<h4 class="sectiontitle">Response Parameters</h4><p><strong>Status code: 200</strong></p>${table('Response body parameters', ['Parameter', 'Type', 'Description'], [['id', 'String', 'The ID.']])}
<h4 class="sectiontitle">Status Codes</h4>${table('', ['Status Code', 'Description'], [['200', 'OK.']]).replace(/<caption>.*?<\/caption>/, '')}
</body></html>
`
}
