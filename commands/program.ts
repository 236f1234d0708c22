import { Command, CommanderError, Option } from 'commander'
import { UserError } from '../spec/contract/user-error.js'
import { limit, natural, port, positive, shardOption } from './option-values.js'
import type { ExitCode, Io } from './io.js'

interface Outcome {
  code: ExitCode
}

/**
 * Runs one command line.
 * @param args the arguments after the program's name
 * @returns the exit code: 0 fine, 1 findings that fail the run, 2 wrong usage or unreadable input
 */
export async function program(args: readonly string[], io: Io, version: string): Promise<ExitCode> {
  const outcome: Outcome = { code: 0 }
  const root = build(io, outcome, version)
  try {
    if (args.length === 0) {
      io.err(root.helpInformation().trimEnd())
      return 2
    }
    await root.parseAsync([...args], { from: 'user' })
    return outcome.code
  } catch (error) {
    return failure(error, io)
  }
}

function failure(error: unknown, io: Io): ExitCode {
  if (error instanceof CommanderError) {
    // Help and version are reported as errors with exit code 0; commander has printed them.
    return error.exitCode === 0 ? 0 : 2
  }
  if (error instanceof UserError) {
    io.err(`hwapi: ${oneLine(error.message)}. ${error.hint}`)
    return error.exitCode
  }
  if (io.signal.aborted) {
    io.err('hwapi: interrupted.')
    return 1
  }
  const text = error instanceof Error ? error.message : String(error)
  io.err(
    `hwapi: internal error: ${oneLine(text)}. Please report it with the command and its input; HWAPI_DEBUG=1 shows where.`,
  )
  if (io.env['HWAPI_DEBUG'] && error instanceof Error && error.stack) io.err(error.stack)
  return 1
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/\.$/, '')
}

function build(io: Io, outcome: Outcome, version: string): Command {
  const root = new Command('hwapi')
    .description('Huawei Cloud API documents to OpenAPI 3 specs, and any OpenAPI 3 spec to a TypeScript SDK.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => io.err(text.trimEnd()),
      outputError: (text, write) => write(`hwapi: ${text.replace(/^error: /, '').trim()} (see: hwapi --help)`),
    })
    .showHelpAfterError(false)
  for (const add of [scrape, generate, regenerate, check, diff, crawl, init, mock]) add(root, io, outcome)
  return root
}

type Options = Record<string, unknown>
type Run = (io: Io, args: readonly unknown[], options: Options) => Promise<ExitCode>

/** Adds what every command has: `--json`, `--quiet`, an example below its help, and its action. */
function finish(command: Command, example: string, io: Io, outcome: Outcome, run: Run): void {
  command
    .option('--json', 'print a machine-readable summary on standard output')
    .option('--quiet', 'print no progress; complaints only')
    .exitOverride()
    .addHelpText('after', `\nExample:\n  ${example}`)
    .action(async (...received: unknown[]) => {
      const options = received.at(-2) as Options
      outcome.code = await run(io, received.slice(0, -2), options)
    })
}

type Add = (root: Command, io: Io, outcome: Outcome) => void

const scrape: Add = (root, io, outcome) => {
  const command = root
    .command('scrape')
    .description('Turn documents (manual as text, saved page, HTML, Markdown; any mix) into one OpenAPI spec.')
    .argument('<file|folder...>', 'documents, or folders of documents')
    .requiredOption('--service <name>', "the service's code (workspace, elb, ...)")
    .requiredOption('--out <file>', 'the spec to write: .yaml, .yml or .json; with --split a folder will do')
    .option('--report <file>', 'a report of all findings: .md or .json')
    .option('--overlay <file>', 'corrections in the OpenAPI Overlay format')
    .option('--names <file>', 'official API names: a CSV with method, path, api_name')
    .option('--title <text>', "the spec's title")
    .addOption(
      new Option('--language <code>', "the documents' language, where it cannot be told").choices(['en', 'zh']),
    )
    .addOption(new Option('--openapi <version>', 'the OpenAPI version to write').choices(['3.0', '3.1']).default('3.0'))
    .option('--no-extensions', 'leave all x- members out, for tools that choke on them')
    .option('--split', 'write beside the spec a file for each path and schema, which it refers to')
  finish(
    command,
    'hwapi scrape pages/ --service elb --out elb.yaml --report elb-report.md',
    io,
    outcome,
    async (...a) => (await import('./scrape.js')).scrapeCommand(...a),
  )
}

const generate: Add = (root, io, outcome) => {
  const command = root
    .command('generate')
    .description('Turn one OpenAPI 3.0 or 3.1 spec into TypeScript: types, models, client, mocks.')
    .argument('<spec>', 'the spec: .yaml or .json')
    .requiredOption('--out <folder>', 'the folder to write; it is replaced whole')
    .option('--name <name>', "the client's class name")
    .addOption(new Option('--validators <library>', 'also write validators').choices(['zod']))
    .option('--no-mocks', 'write no mock handlers')
    .option('--allow-external-refs', "follow $refs to files in the spec's own folder")
  finish(command, 'hwapi generate spec/workspace/openapi.yaml --out sdk/', io, outcome, async (...a) =>
    (await import('./generate.js')).generateCommand(...a),
  )
}

const regenerate: Add = (root, io, outcome) => {
  const command = root
    .command('regenerate')
    .description('For each spec/<service>/service.yaml: documents to spec, spec to generated/<service>.')
    .argument('[service...]', 'services to regenerate; all when none is named')
    .option('--check', 'write nothing; exit 1 and name the files when anything committed is stale')
    .option('--dry-run', 'write nothing; show the differences that would be written')
    .option('--watch', 'regenerate again whenever an input changes')
    .option('--shard <i/n>', 'only the i-th of n parts of the services', shardOption)
    .option('--changes <file>', 'write there, as Markdown, what changed for those who use the SDKs')
    .option('--label <file>', 'write there the class of the worst change: breaking, compatible or documentation')
    .option('--force', 'do everything again, whether or not it changed')
  finish(command, 'hwapi regenerate workspace --check', io, outcome, async (...a) =>
    (await import('./regenerate.js')).regenerateCommand(...a),
  )
}

const check: Add = (root, io, outcome) => {
  const command = root
    .command('check')
    .description('Validate and lint a spec, check its examples, and list the defects of its documents.')
    .argument('<spec>', 'the spec: .yaml or .json')
    .option('--sarif <file>', 'also write the findings as SARIF 2.1.0')
    .option('--junit <file>', 'also write the findings as JUnit XML')
    .option('--report <file>', 'also write the findings as .md or .json')
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that gives exit code 1')
        .choices(['error', 'warning', 'info', 'never'])
        .default('error'),
    )
  finish(command, 'hwapi check spec/workspace/openapi.yaml --sarif findings.sarif', io, outcome, async (...a) =>
    (await import('./check.js')).checkCommand(...a),
  )
}

const diff: Add = (root, io, outcome) => {
  const command = root
    .command('diff')
    .description('Say what changed between two specs, and what it means for those who use the SDK.')
    .argument('<old>', 'the older spec; with --rev: the spec')
    .argument('[new]', 'the newer spec')
    .option('--rev <revision>', 'compare with the file as it was at this git revision (a..b compares two)')
    .addOption(
      new Option('--format <format>', 'what to print').choices(['markdown', 'json', 'html']).default('markdown'),
    )
    .option('--out <file>', 'write there instead of standard output')
    .addOption(
      new Option('--fail-on <class>', 'exit 1 on such changes').choices(['breaking', 'any', 'never']).default('never'),
    )
  finish(command, 'hwapi diff --rev HEAD~1 spec/workspace/openapi.yaml --fail-on breaking', io, outcome, async (...a) =>
    (await import('./diff.js')).diffCommand(...a),
  )
}

const crawl: Add = (root, io, outcome) => {
  const command = root
    .command('crawl')
    .description("Fetch the pages of a service's API reference into a folder, politely and resumably.")
    .argument('<service>', "the service's code, as in /api-<service>/")
    .addOption(
      new Option(
        '--lang <language>',
        'the language of the pages (default: those that service.yaml names, else en-us)',
      ).choices(['en-us', 'zh-cn']),
    )
    .option('--out <folder>', 'where pages and manifest go (default: spec/<service>/docs/<lang>)')
    .option('--from <url>', 'the index page to start at (default: what service.yaml says, else the help centre)')
    .option('--concurrency <n>', 'requests at a time', positive, 2)
    .option('--delay <ms>', 'milliseconds between requests', natural, 400)
    .option('--max-pages <n>', 'stop after so many pages', positive, 2000)
    .option('--max-minutes <n>', 'stop after so many minutes', positive, 120)
    .option('--accept-removals', 'go on when over a tenth of the known operations would vanish')
  finish(command, 'hwapi crawl elb --lang en-us --out pages/elb', io, outcome, async (...a) =>
    (await import('./crawl.js')).crawlCommand(...a),
  )
}

const init: Add = (root, io, outcome) => {
  const command = root
    .command('init')
    .description('Write a new spec/<service>/service.yaml, ready for crawl and regenerate.')
    .argument('<service>', "the service's code")
    .option('--title <text>', "the spec's title")
    .addOption(new Option('--language <code>', "the documents' language").choices(['en', 'zh']).default('en'))
  finish(command, 'hwapi init elb && hwapi crawl elb && hwapi regenerate elb', io, outcome, async (...a) =>
    (await import('./init.js')).initCommand(...a),
  )
}

const mock: Add = (root, io, outcome) => {
  const command = root
    .command('mock')
    .description('Serve a spec as a mock of its service, for clients in any language.')
    .argument('<spec>', 'the spec: .yaml or .json')
    .option('--port <n>', 'the port; 0 takes a free one', port, 4010)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--seed <n>', 'another seed gives other made values', natural, 1)
    .option('--secret <ak:sk>', 'verify AK/SK signatures with this key (or HWAPI_MOCK_SECRET)')
    .option('--token <value>', 'the only token or API key to accept (or HWAPI_MOCK_TOKEN)')
    .option('--no-check-requests', 'accept requests that break the spec or have no credentials')
    .option('--no-store', 'keep no state between requests')
    .option(
      '--rate-limit <n|documented>',
      'answer 429 after so many requests of one operation a minute, or as documented',
      limit,
    )
    .option('--plan', "list where each answer's body comes from (documented example, repaired, made), and end")
  finish(command, 'hwapi mock spec/workspace/openapi.yaml --port 4010', io, outcome, async (...a) =>
    (await import('./mock.js')).mockCommand(...a),
  )
}
