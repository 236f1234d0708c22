import type { Nodes } from 'mdast'
import { isNoteTitle } from '../../vocabulary/chrome.js'
import type { Extracted } from './embedded.js'
import { escapeHtml, Writer } from './writer.js'

/** HTML that shows a Markdown text, and for each of its lines the line of the Markdown. */
export interface Rendered {
  readonly html: string
  readonly lines: readonly number[]
}

type NodeOf<T extends Nodes['type']> = Extract<Nodes, { type: T }>
type Parents = readonly (Nodes | undefined)[]

/** How a kind of node is written: what comes before its children and after them. Without `close`, its children are not visited. */
interface Handler<N extends Nodes> {
  readonly open: (node: N, out: Writer, parents: Parents) => void
  readonly close?: (node: N, parents: Parents) => string
}

/**
 * Renders a parsed Markdown text as HTML, without recursion: what was HTML in it goes through, so that one reader sees both. Each block
 * starts on a line of its own, which leads back to the Markdown's line.
 */
export function renderMarkdown(root: Nodes, extracted: Extracted): Rendered {
  const out = new Writer(extracted)
  const open: { readonly node: Nodes; readonly close: string; at: number }[] = []
  const enter = (node: Nodes) => {
    const handler = HANDLERS[node.type] as Handler<Nodes> | undefined
    const parents = [open.at(-1)?.node, open.at(-2)?.node]
    handler?.open(node, out, parents)
    if ('children' in node && handler?.close) open.push({ node, close: handler.close(node, parents), at: 0 })
  }
  enter(root)
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = 'children' in top.node ? top.node.children[top.at] : undefined
    top.at += 1
    if (child) {
      enter(child)
    } else {
      out.write(top.close)
      open.pop()
    }
  }
  return { html: out.parts.join(''), lines: out.lines }
}

const block = (tag: string): Handler<Nodes> => ({
  open: (node, out) => out.begin(node.position?.start.line, `<${tag}>`),
  close: () => `</${tag}>`,
})

const inline = (tag: string): Handler<Nodes> => ({
  open: (_, out) => out.write(`<${tag}>`),
  close: () => `</${tag}>`,
})

const nothing: Handler<Nodes> = { open: () => undefined }

const HANDLERS: { readonly [T in Nodes['type']]: Handler<NodeOf<T>> } = {
  root: { open: () => undefined, close: () => '' },
  paragraph: block('p'),
  blockquote: block('blockquote'),
  listItem: block('li'),
  table: block('table'),
  emphasis: inline('em'),
  delete: inline('del'),
  thematicBreak: { open: (node, out) => out.begin(node.position?.start.line, '<hr>') },
  image: nothing,
  imageReference: nothing,
  yaml: nothing,
  heading: {
    open: (node, out) => out.begin(node.position?.start.line, `<h${node.depth}>`),
    close: (node) => `</h${node.depth}>`,
  },
  list: {
    open: (node, out) => out.begin(node.position?.start.line, node.ordered ? '<ol>' : '<ul>'),
    close: (node) => (node.ordered ? '</ol>' : '</ul>'),
  },
  tableRow: {
    open: (node, out, parents) =>
      out.begin(node.position?.start.line, isHeaderRow(node, parents[0]) ? '<thead><tr>' : '<tr>'),
    close: (node, parents) => (isHeaderRow(node, parents[0]) ? '</tr></thead>' : '</tr>'),
  },
  tableCell: {
    open: (node, out, parents) =>
      out.begin(node.position?.start.line, isHeaderRow(parents[0], parents[1]) ? '<th>' : '<td>'),
    close: (_, parents) => (isHeaderRow(parents[0], parents[1]) ? '</th>' : '</td>'),
  },
  code: {
    open: (node, out) => {
      out.begin(node.position?.start.line, '<pre>')
      out.write(`\n${escapeHtml(node.value)}</pre>`)
    },
  },
  text: {
    open: (node, out) => {
      out.at(node.position?.start.line)
      out.text(node.value)
    },
  },
  html: {
    open: (node, out) => {
      out.at(node.position?.start.line)
      out.html(node.value)
    },
  },
  inlineCode: { open: (node, out) => out.write(`<code>${escapeHtml(node.value)}</code>`) },
  break: { open: (_, out) => out.write('<br>\n') },
  // A note's title stands on a line of its own, whether or not two blanks end the line.
  strong: {
    open: (_, out) => out.write('<strong>'),
    close: (node) => {
      const [only] = node.children
      return only?.type === 'text' && node.children.length === 1 && isNoteTitle(only.value)
        ? '</strong><br>'
        : '</strong>'
    },
  },
  link: { open: (node, out) => out.write(`<a href="${escapeHtml(node.url)}">`), close: () => '</a>' },
  linkReference: { open: () => undefined, close: () => '' },
  footnoteReference: { open: (node, out) => out.text(`[^${node.label ?? node.identifier}]`) },
  footnoteDefinition: block('div'),
  // "[name]: text" is a definition to Markdown; where the address is none, it was meant as text.
  definition: {
    open: (node, out) => {
      const { start, end } = node.position ?? {}
      if (!start || !end || isAddress(node.url)) return
      out.begin(start.line, '<p>')
      out.raw(start.line, end.line)
      out.write('</p>')
    },
  },
}

function isHeaderRow(row: Nodes | undefined, table: Nodes | undefined): boolean {
  return table?.type === 'table' && table.children[0] === row
}

function isAddress(url: string): boolean {
  return /^(?:https?:|mailto:|[#/.])|\.(?:html?|md)(?:#|$)/i.test(url)
}
