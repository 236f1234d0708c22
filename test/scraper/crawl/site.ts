import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

/** One thing that the site does wrong, or slowly, for a page: given the number of the request for it, from 1. */
export type Misbehaviour = (response: ServerResponse, count: number, page: string) => boolean

export interface SiteOptions {
  /** Pages by path (`/intl/en-us/api-things/A.html`). */
  readonly pages: Map<string, string>
  readonly robots?: string
  readonly misbehave?: Map<string, Misbehaviour>
  /** After this many requests, every answer is the challenge page. */
  challengeAfter?: number
  readonly gzip?: boolean
}

export interface Site {
  readonly origin: string
  /** Every request as `METHOD path`, in order. */
  readonly requests: string[]
  /** The most requests that were open at once. */
  readonly most: () => number
  readonly agents: Set<string>
  readonly close: () => Promise<void>
}

export const CHALLENGE = '<html><head><title>Security Verification</title></head><body>Slide to verify</body></html>'

/** A server on the loopback that behaves like the help centre, at its best and at its worst. */
export async function startSite(options: SiteOptions): Promise<Site> {
  const requests: string[] = []
  const agents = new Set<string>()
  const counts = new Map<string, number>()
  let open = 0
  let most = 0
  const server: Server = createServer((request, response) => {
    open++
    most = Math.max(most, open)
    response.on('close', () => open--)
    const path = new URL(request.url ?? '/', 'http://x').pathname
    requests.push(`${request.method} ${path}`)
    agents.add(request.headers['user-agent'] ?? '')
    const count = (counts.get(path) ?? 0) + 1
    counts.set(path, count)
    if (options.challengeAfter !== undefined && requests.length > options.challengeAfter)
      return send(request, response, CHALLENGE)
    const page = options.pages.get(path)
    if (options.misbehave?.get(path)?.(response, count, page ?? '')) return
    if (path === '/robots.txt' && options.robots !== undefined)
      return void response.writeHead(200, { 'content-type': 'text/plain' }).end(options.robots)
    if (page === undefined)
      return void response.writeHead(404, { 'content-type': 'text/html' }).end('<title>404页面_华为云</title>')
    send(request, response, page, options.gzip)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    most: () => most,
    agents,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function send(request: IncomingMessage, response: ServerResponse, page: string, gzip = false): void {
  const etag = `"${createHash('sha1').update(page).digest('hex')}"`
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end()
  const headers = { 'content-type': 'text/html; charset=utf-8', etag }
  if (gzip) response.writeHead(200, { ...headers, 'content-encoding': 'gzip' }).end(gzipSync(page))
  else response.writeHead(200, headers).end(page)
}

/** A small page that links to others. */
export function smallPage(title: string, links: readonly string[], uri?: string): string {
  const list = links.map((link) => `<li class="ulchildlink"><strong><a href="${link}">x</a></strong></li>`).join('')
  const section = uri === undefined ? '' : `<h4 class="sectiontitle">URI</h4><p>${uri}</p>`
  return `<html><head><title>${title}</title></head><body><h1>${title}</h1>${section}<ul class="ullinks">${list}</ul></body></html>`
}
