import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseYaml } from '../../spec/contract/yaml.js'
import { page, Workplace } from '../commands/harness.js'

/** The steps of the workflows, run here as far as that goes: a git remote in a folder, and a `gh` that writes down its calls. */

const ROOT = join(import.meta.dirname, '../..')
let place: Workplace
let project: string

const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()

beforeEach(() => {
  place = new Workplace()
  project = join(place.folder, 'project')
  mkdirSync(join(project, 'scripts'), { recursive: true })
  for (const script of ['refresh.sh', 'action.sh'])
    cpSync(join(ROOT, 'scripts', script), join(project, 'scripts', script))
  // The program finds its own files beside its real place, not beside the link.
  symlinkSync(join(ROOT, 'dist'), join(project, 'dist'))
  place.write({
    'project/spec/things/service.yaml': 'service: things\ntitle: Things\nlanguage: en\ndocuments: [docs]\n',
    'project/spec/things/docs/CreateThing.html': page('Creating a Thing', 'POST /v1/things'),
    'project/.gitignore': 'dist\n.cache\nrefresh.*\n',
    'bin/gh': [
      '#!/usr/bin/env bash',
      'printf "%s\\n" "$*" >> "$GH_LOG"',
      'if [ "$1 $2" = "pr list" ] && [ -e "$(dirname "$GH_LOG")/open-requests" ]; then echo 7; fi',
      '',
    ].join('\n'),
  })
  chmodSync(join(place.folder, 'bin/gh'), 0o755)
  execFileSync('git', ['init', '-q', '--bare', join(place.folder, 'remote.git')])
  git('init', '-q', '-b', 'main')
  git('config', 'user.email', 'test@example.org')
  git('config', 'user.name', 'test')
  git('remote', 'add', 'origin', join(place.folder, 'remote.git'))
  step('refresh.sh', 'regenerate')
  git('add', '-A')
  git('commit', '-qm', 'first')
})
afterEach(() => place.remove())

function step(script: string, arg?: string, env: Record<string, string> = {}): { status: number | null; out: string } {
  const ran = spawnSync('bash', [join(project, 'scripts', script), ...(arg === undefined ? [] : [arg])], {
    cwd: project,
    encoding: 'utf8',
    env: {
      PATH: `${join(place.folder, 'bin')}:${process.env['PATH']}`,
      HOME: place.folder,
      BRANCH: 'refresh/documents',
      GH_LOG: join(place.folder, 'gh.log'),
      ...env,
    },
  })
  return { status: ran.status, out: ran.stdout + ran.stderr }
}

describe('the refresh workflow', () => {
  const calls = (): string[] =>
    existsSync(join(place.folder, 'gh.log')) ? readFileSync(join(place.folder, 'gh.log'), 'utf8').trim().split('\n') : []
  const changed = (type: string, description = 'The name.'): void =>
    void place.write({
      'project/spec/things/docs/CreateThing.html': page('Creating a Thing', 'POST /v1/things', [
        ['name', 'Yes', type, description],
      ]),
    })
  const openRequest = (): void => void place.write({ 'open-requests': '7\n' })

  it('does nothing when nothing changed', () => {
    expect(step('refresh.sh', 'crawl')).toMatchObject({ status: 0 })
    expect(step('refresh.sh', 'regenerate').status).toBe(0)
    expect(step('refresh.sh', 'propose')).toMatchObject({
      status: 0,
      out: expect.stringContaining('Nothing changed.') as string,
    })
    expect(calls().filter((call) => !call.startsWith('pr list'))).toEqual([])
  })

  it('closes what was proposed once nothing is left to change', () => {
    openRequest()
    step('refresh.sh', 'regenerate')
    expect(step('refresh.sh', 'propose').status).toBe(0)
    expect(calls().at(-1)).toMatch(/^pr close refresh\/documents --delete-branch/)
  })

  it('updates an open request, moves its label, and pushes nothing twice', () => {
    changed('String', 'The new name.')
    step('refresh.sh', 'regenerate')
    expect(step('refresh.sh', 'propose').status).toBe(0)
    const first = git('ls-remote', 'origin', 'refs/heads/refresh/documents')
    expect(calls()).toContain('workflow run ci.yml --ref refresh/documents')
    openRequest()
    git('switch', '-q', 'main')
    changed('String', 'The new name.')
    step('refresh.sh', 'regenerate')
    expect(step('refresh.sh', 'propose').out).toContain('says the same already')
    expect(git('ls-remote', 'origin', 'refs/heads/refresh/documents')).toBe(first)
    git('switch', '-q', 'main')
    changed('Integer')
    step('refresh.sh', 'regenerate')
    expect(step('refresh.sh', 'propose').status).toBe(0)
    expect(git('ls-remote', 'origin', 'refs/heads/refresh/documents')).not.toBe(first)
    expect(calls().at(-1)).toMatch(
      /^pr edit .*--add-label breaking --remove-label compatible --remove-label documentation$/,
    )
  })

  it('goes on when a service cannot be fetched, says so in the request, and fails at the end', () => {
    const config = place.read('project/spec/things/service.yaml')
    place.write({
      'project/spec/things/service.yaml': `${config}crawl: { from: 'https://127.0.0.1:9/x.html' }\n`,
    })
    expect(step('refresh.sh', 'crawl', { HWAPI_CRAWL_WAIT_SCALE: '0' })).toMatchObject({
      status: 0,
      out: expect.stringContaining('::warning::crawl of things failed') as string,
    })
    changed('String', 'The new name.')
    step('refresh.sh', 'regenerate', { GITHUB_STEP_SUMMARY: join(place.folder, 'summary') })
    expect(step('refresh.sh', 'propose').status).toBe(1)
    expect(calls().at(-1)).toContain('pr create')
    expect(place.read('project/refresh.body.md')).toContain('the last good pages stay: things.')
    expect(place.read('summary')).toContain('described otherwise')
  })

  it('keeps the body of the request below what GitHub takes', () => {
    place.write({ 'project/refresh.md': 'One change in one line.\n'.repeat(4000), 'project/refresh.label': 'compatible\n' })
    changed('String', 'The new name.')
    expect(step('refresh.sh', 'propose').status).toBe(0)
    const body = place.read('project/refresh.body.md')
    expect(body.length).toBeLessThan(65_000)
    expect(body).toMatch(/One change in one line\.\n\nThe rest is in /)
  })

  it('proposes a change on a branch, with the changelog as body and the worst change as label', () => {
    place.write({
      'project/spec/things/docs/CreateThing.html': page('Creating a Thing', 'POST /v1/things', [
        ['name', 'Yes', 'Integer', 'The name.'],
      ]),
    })
    expect(step('refresh.sh', 'regenerate').status).toBe(0)
    expect(readFileSync(join(project, 'refresh.md'), 'utf8')).toContain('has another type')
    expect(step('refresh.sh', 'propose')).toMatchObject({ status: 0 })
    expect(calls().at(-1)).toMatch(/pr create --head refresh\/documents .*--body-file refresh\.body\.md --label breaking/)
    expect(git('ls-remote', '--heads', 'origin')).toContain('refs/heads/refresh/documents')
    expect(git('show', '--stat', '--format=%s', 'HEAD')).toMatch(/^Refresh from the documents \(breaking changes\)/)
  })

  it('fails when a service fails, and proposes only its documents, for a person to look at', () => {
    place.write({ 'project/spec/things/docs/CreateThing.html': '<p>nothing</p>' })
    expect(step('refresh.sh', 'regenerate').out).toContain('::error::')
    expect(step('refresh.sh', 'propose').status).toBe(1)
    expect(git('show', '--name-only', '--format=', 'HEAD')).toBe('spec/things/docs/CreateThing.html')
  })
})

describe('the composite action', () => {
  const run = (env: Record<string, string>): ReturnType<typeof step> =>
    step('action.sh', undefined, { ACTION: project, GITHUB_OUTPUT: join(place.folder, 'output'), ...env })
  const output = (): string => readFileSync(join(place.folder, 'output'), 'utf8')

  it('passes when everything is current', () => {
    const ran = run({ COMMAND: 'check' })
    expect(ran.status, ran.out).toBe(0)
    expect(output()).toBe('stale=false\n')
  })

  it('fails when something is stale, and regenerates on demand', () => {
    place.write({ 'project/spec/things/docs/CreateThing.html': page('Making a Thing', 'POST /v1/things') })
    expect(run({ COMMAND: 'check', SERVICES: 'things' }).status).toBe(1)
    expect(output()).toBe('stale=true\n')
    expect(run({ COMMAND: 'regenerate' }).status).toBe(0)
    expect(run({ COMMAND: 'check' }).status).toBe(0)
  })

  it('takes services on several lines, and says what is stale even when one fails', () => {
    place.write({ 'project/spec/other/service.yaml': 'service: other\ntitle: Other\nlanguage: en\ndocuments: [docs]\n' })
    place.write({ 'project/spec/things/docs/CreateThing.html': page('Making a Thing', 'POST /v1/things') })
    expect(run({ COMMAND: 'regenerate', SERVICES: 'things\nother\n' })).toMatchObject({
      status: 1,
      out: expect.stringContaining('1 of 2 services need a look: other') as string,
    })
    expect(output()).toBe('stale=true\n')
  })

  it('refuses other commands', () => {
    expect(run({ COMMAND: 'rm -rf' }).status).toBe(2)
  })

  it('declares what its script reads', () => {
    const action = parseYaml(readFileSync(join(ROOT, 'action.yml'), 'utf8'), 'action.yml') as {
      runs: { steps: { env?: object }[] }
      inputs: object
    }
    expect(Object.keys(action.inputs)).toEqual(['command', 'services', 'working-directory', 'sarif'])
    expect(Object.keys(action.runs.steps.at(-1)!.env!)).toEqual(['ACTION', 'COMMAND', 'SERVICES', 'SARIF'])
  })
})

describe('the workflows', () => {
  it.each(['ci', 'refresh'])('%s.yml puts no outside text into a script', (name) => {
    const text = readFileSync(join(ROOT, '.github/workflows', `${name}.yml`), 'utf8')
    const workflow = parseYaml(text, name) as {
      permissions: object
      jobs: Record<string, { steps: { run?: string }[]; 'timeout-minutes'?: number }>
    }
    expect(workflow.permissions).toEqual({ contents: 'read' })
    // A tag may be moved to other code; a commit may not.
    for (const [, action] of text.matchAll(/uses: (.*)/g)) expect(action).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    for (const job of Object.values(workflow.jobs)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0)
      for (const { run } of job.steps) expect(run ?? '').not.toContain('${{')
    }
  })
})
