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
    'bin/gh': '#!/usr/bin/env bash\nprintf "%s\\n" "$*" >> "$GH_LOG"\n',
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
  it('does nothing when nothing changed', () => {
    expect(step('refresh.sh', 'crawl')).toMatchObject({ status: 0 })
    expect(step('refresh.sh', 'regenerate').status).toBe(0)
    expect(step('refresh.sh', 'propose').out).toContain('Nothing changed.')
    expect(existsSync(join(place.folder, 'gh.log'))).toBe(false)
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
    const calls = readFileSync(join(place.folder, 'gh.log'), 'utf8')
    expect(calls).toMatch(/pr create --head refresh\/documents .*--body-file refresh\.md --label breaking/)
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
    for (const job of Object.values(workflow.jobs)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0)
      for (const { run } of job.steps) expect(run ?? '').not.toContain('${{')
    }
  })
})
