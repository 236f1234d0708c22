/**
 * The generators of other languages that the spec must feed: how each is installed, run, compiled and, for three languages,
 * called. Versions are exact. `{spec}`, `{out}`, `{cache}` and `{calls}` are replaced; every command is an argument list, no shell.
 */

import { forGo, forProgenitor } from './adapt.mjs'

const OPENAPI_GENERATOR = '7.25.0'
const jar = `{cache}/m2/org/openapitools/openapi-generator-cli/${OPENAPI_GENERATOR}/openapi-generator-cli-${OPENAPI_GENERATOR}.jar`
const maven = ['mvn', '-q', '-B', '-ntp', '-Dmaven.repo.local={cache}/m2']
const installJar = [
  [
    ...maven,
    'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:get',
    `-Dartifact=org.openapitools:openapi-generator-cli:${OPENAPI_GENERATOR}`,
    '-Dtransitive=false',
  ],
]

const openapiGenerator = (language, options = []) => [
  [
    'java',
    '-Xmx2g',
    '-Dlog.level=error',
    '-jar',
    jar,
    'generate',
    '-i',
    '{spec}',
    '-g',
    language,
    '-o',
    '{out}',
    ...options,
  ],
]
const venv = '{cache}/venv'
const pip = [
  ['python3', '-m', 'venv', venv],
  [`${venv}/bin/pip`, 'install', '-q', '--disable-pip-version-check', '-U', 'setuptools', 'wheel'],
]
const npmTool = (...packages) => [
  ['npm', 'install', '--no-audit', '--no-fund', '--no-save', '--prefix', '{cache}/npm', ...packages],
]
const bin = (name) => `{cache}/npm/node_modules/.bin/${name}`
// Strict, as a careful user compiles; only the declarations of other packages are not looked into.
const tsc = (...files) => [
  [
    bin('tsc'),
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--target',
    'es2022',
    '--module',
    'esnext',
    '--moduleResolution',
    'bundler',
    '--lib',
    'es2022,dom,dom.iterable',
    '--types',
    'node',
    ...files,
  ],
]
const TYPESCRIPT = 'typescript@5.9.3'
// The last line that runs on Node 20.
const KUBB = '4.39.3'

export const GENERATORS = [
  {
    name: 'OpenAPI Generator, Java',
    id: 'openapi-generator-java',
    version: OPENAPI_GENERATOR,
    core: true,
    needs: ['java', 'mvn'],
    install: installJar,
    generate: openapiGenerator('java', [
      '--library',
      'native',
      '--additional-properties=hideGenerationTimestamp=true,useSingleRequestParameter=true',
    ]),
    compile: [
      [
        ...maven,
        '-f',
        '{out}/pom.xml',
        '-Dmaven.test.skip=true',
        '-Dmaven.javadoc.skip=true',
        '-Dmaven.source.skip=true',
        'package',
        'dependency:build-classpath',
        '-Dmdep.outputFile={out}/classpath',
      ],
    ],
    call: [['java', '-cp', '{out}/target/classes:{classpath}', '{calls}/Calls.java', '{url}']],
  },
  {
    name: 'OpenAPI Generator, Python',
    id: 'openapi-generator-python',
    version: OPENAPI_GENERATOR,
    core: true,
    needs: ['java', 'mvn', 'python3'],
    install: [...installJar, ...pip],
    generate: openapiGenerator('python', ['--additional-properties=packageName=workspace_client']),
    compile: [
      [`${venv}/bin/pip`, 'install', '-q', '--disable-pip-version-check', '{out}'],
      [`${venv}/bin/python`, '-m', 'compileall', '-q', '{out}/workspace_client'],
      [`${venv}/bin/python`, '-c', 'import workspace_client'],
    ],
    call: [[`${venv}/bin/python`, '{calls}/calls_openapi_generator.py', '{url}']],
  },
  {
    name: 'OpenAPI Generator, Go',
    id: 'openapi-generator-go',
    version: OPENAPI_GENERATOR,
    core: true,
    needs: ['java', 'mvn', 'go'],
    install: installJar,
    adapt: forGo,
    change: 'in a copy: no default where an enumeration allows null',
    generate: openapiGenerator('go', [
      '--additional-properties=packageName=workspace,withGoMod=true',
      '--git-host=example.org',
      '--git-user-id=interop',
      '--git-repo-id=workspace',
      '--global-property=apiTests=false,modelTests=false,apis,models,supportingFiles',
    ]),
    prepareCall: { 'cmd/calls/main.go': 'calls_openapi_generator.go.txt' },
    compile: [['go', 'build', './...']],
    call: [['go', 'run', './cmd/calls', '{url}']],
  },
  {
    name: 'OpenAPI Generator, Rust',
    id: 'openapi-generator-rust',
    version: OPENAPI_GENERATOR,
    needs: ['java', 'mvn', 'cargo'],
    install: installJar,
    generate: openapiGenerator('rust', ['--additional-properties=packageName=workspace-client']),
    compile: [['cargo', 'check', '-q']],
  },
  {
    name: 'OpenAPI Generator, C#',
    id: 'openapi-generator-csharp',
    version: OPENAPI_GENERATOR,
    needs: ['java', 'mvn', 'dotnet'],
    install: installJar,
    generate: openapiGenerator('csharp'),
    compile: [['dotnet', 'build', '-v', 'quiet']],
  },
  {
    name: 'OpenAPI Generator, typescript-fetch',
    id: 'openapi-generator-typescript-fetch',
    version: OPENAPI_GENERATOR,
    needs: ['java', 'mvn'],
    install: [...installJar, ...npmTool(TYPESCRIPT)],
    generate: openapiGenerator('typescript-fetch'),
    compile: tsc('{out}/index.ts'),
  },
  {
    name: 'oapi-codegen (Go)',
    id: 'oapi-codegen',
    version: '2.8.2',
    core: true,
    needs: ['go'],
    install: [['go', 'install', 'github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2']],
    files: {
      'go.mod': 'module example.org/interop/workspace\n\ngo 1.24\n',
      'config.yaml': `package: workspace
output: client.gen.go
generate:
  models: true
  client: true
output-options:
  client-type-name: WorkspaceClient
`,
    },
    change: 'nothing; its option client-type-name, because a schema of the documents is named Client',
    prepareCall: { 'cmd/calls/main.go': 'calls_oapi_codegen.go.txt' },
    generate: [
      ['{cache}/gobin/oapi-codegen', '-config', '{out}/config.yaml', '{spec}'],
      ['go', 'mod', 'tidy'],
    ],
    compile: [['go', 'build', './...']],
    call: [['go', 'run', './cmd/calls', '{url}']],
  },
  {
    name: 'openapi-python-client',
    id: 'openapi-python-client',
    version: '0.29.1',
    core: true,
    needs: ['python3'],
    install: [
      ...pip,
      [`${venv}/bin/pip`, 'install', '-q', '--disable-pip-version-check', 'openapi-python-client==0.29.1'],
    ],
    files: {
      'config.yml': 'package_name_override: workspace_httpx\nproject_name_override: workspace-httpx\npost_hooks: []\n',
    },
    generate: [
      [
        `${venv}/bin/openapi-python-client`,
        'generate',
        '--path',
        '{spec}',
        '--config',
        '{out}/config.yml',
        '--output-path',
        '{out}/client',
        '--meta',
        'setup',
        '--overwrite',
      ],
    ],
    compile: [
      [`${venv}/bin/pip`, 'install', '-q', '--disable-pip-version-check', '{out}/client'],
      [`${venv}/bin/python`, '-m', 'compileall', '-q', '{out}/client'],
    ],
    call: [[`${venv}/bin/python`, '{calls}/calls_openapi_python_client.py', '{url}']],
  },
  {
    name: 'Progenitor (Rust)',
    id: 'progenitor',
    version: '0.15.1',
    needs: ['cargo'],
    install: [
      ['cargo', 'install', '-q', 'cargo-progenitor', '--version', '0.15.1', '--locked', '--root', '{cache}/cargo'],
    ],
    adapt: forProgenitor,
    change:
      'in a copy: no enumeration of signs (`>=`), no `default` response, one type for all successes and one for all errors',
    generate: [
      [
        '{cache}/cargo/bin/cargo-progenitor',
        'progenitor',
        '--input',
        '{spec}',
        '--output',
        '{out}/client',
        '--name',
        'progenitor-client-of-spec',
        '--version',
        '0.1.0',
      ],
    ],
    compile: [['cargo', 'check', '-q', '--manifest-path', '{out}/client/Cargo.toml']],
  },
  {
    name: 'openapi-typescript + openapi-fetch',
    id: 'openapi-typescript',
    version: '7.13.0',
    needs: ['npm'],
    install: npmTool(TYPESCRIPT, 'openapi-typescript@7.13.0', 'openapi-fetch@0.17.0'),
    generate: [[bin('openapi-typescript'), '{spec}', '-o', '{out}/schema.ts']],
    compile: tsc('{out}/schema.ts'),
  },
  {
    name: 'hey-api',
    id: 'hey-api',
    version: '0.99.0',
    needs: ['npm'],
    install: npmTool(TYPESCRIPT, '@hey-api/openapi-ts@0.99.0'),
    generate: [[bin('openapi-ts'), '-i', '{spec}', '-o', '{out}/client', '-l', 'silent']],
    compile: tsc('{out}/client/index.ts'),
  },
  {
    name: 'orval (fetch)',
    id: 'orval',
    version: '8.38.0',
    needs: ['npm'],
    install: npmTool(TYPESCRIPT, 'orval@8.38.0'),
    generate: [[bin('orval'), '--input', '{spec}', '--output', '{out}/client.ts', '--client', 'fetch']],
    compile: tsc('{out}/client.ts'),
  },
  {
    name: 'kubb (types)',
    id: 'kubb',
    version: KUBB,
    needs: ['npm'],
    install: npmTool(TYPESCRIPT, ...['cli', 'core', 'plugin-oas', 'plugin-ts'].map((name) => `@kubb/${name}@${KUBB}`)),
    files: {
      'kubb.config.mjs': `import { defineConfig } from '@kubb/core'
import { pluginOas } from '@kubb/plugin-oas'
import { pluginTs } from '@kubb/plugin-ts'
export default defineConfig({ root: '.', input: { path: process.env.SPEC }, output: { path: './gen', clean: true }, plugins: [pluginOas(), pluginTs()] })
`,
    },
    generate: [[bin('kubb'), 'generate', '--config', '{out}/kubb.config.mjs']],
    compile: tsc('--allowImportingTsExtensions', '{out}/gen/index.ts'),
  },
  {
    name: 'redocly generate-client',
    id: 'redocly',
    version: '2.77.0',
    needs: ['npm'],
    install: npmTool(TYPESCRIPT, '@redocly/cli@2.77.0'),
    generate: [[bin('redocly'), 'generate-client', '{spec}', '--output', '{out}/client.ts']],
    compile: tsc('{out}/client.ts'),
  },
]
