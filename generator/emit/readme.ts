import type { ApiModel, ApiOperation } from '../model/types.js'
import type { GeneratedFile } from '../output/types.js'
import { markdownCode, markdownLine, markdownText, webAddress } from './encode.js'
import { callText, clientVariable } from './examples.js'
import type { Extras } from './package-json.js'
import { firstOperation } from './readme-choice.js'
import {
  clientOptions,
  errorsPart,
  hooksPart,
  iterationPart,
  jobsPart,
  mocksPart,
  retriesPart,
  validatorsPart,
} from './readme-parts.js'

/** Makes the package's README: from installing it to one line for each operation. */
export function emitReadme(model: ApiModel, extras: Extras): GeneratedFile {
  const parts = [
    titlePart(model),
    installPart(model),
    credentialsPart(model),
    firstCallPart(model),
    iterationPart(model),
    jobsPart(model),
    errorsPart(model),
    retriesPart(model),
    hooksPart(model),
    ...(extras.mocks ? [mocksPart(model)] : []),
    ...(extras.validators ? [validatorsPart(model)] : []),
    operationsPart(model),
  ]
  return { path: 'README.md', text: `${parts.filter(Boolean).join('\n\n')}\n` }
}

function code(...lines: string[]): string {
  return ['```ts', ...lines, '```'].join('\n')
}

function titlePart({ service, operations }: ApiModel): string {
  const address = service.docsUrl && webAddress(service.docsUrl)
  const about = `A typed client of ${markdownText(service.title)} (document version ${markdownText(service.version)}): ${operations.length} operations.`
  return [
    '<!-- Written by hwapi generate. Do not edit: change the OpenAPI document and generate again. -->',
    `# ${markdownText(service.title)}`,
    about + (address ? ` Its documentation: <${address}>` : ''),
  ].join('\n\n')
}

function installPart({ service }: ApiModel): string {
  const shell = [
    '```sh',
    'npm install        # in this folder, once',
    'npm run build      # compiles to dist/',
    '```',
  ].join('\n')
  return [
    '## Install',
    'The package is plain TypeScript without dependencies. Import it from your sources as it is, or build it and install the folder:',
    shell,
    ['```sh', `npm install ./path/to/${service.packageName}`, '```'].join('\n'),
    'It is an ES module and runs in Node 20 or newer, Deno, Bun, workers and browsers. TypeScript finds its types with `moduleResolution` `node16`, `nodenext` or `bundler`.',
  ].join('\n\n')
}

function credentialsPart(model: ApiModel): string {
  const { className, packageName, huaweicloud } = model.service
  const name = clientVariable(model)
  const server = model.servers.some(({ url }) => /^https?:/i.test(url))
  if (!huaweicloud) {
    return [
      '## Credentials',
      code(
        `import { ${className} } from '${packageName}'`,
        '',
        `const ${name} = new ${className}({`,
        ...(server ? [] : ["  endpoint: 'https://api.example.com',"]),
        "  credentials: { headers: { authorization: 'Bearer ...' } },",
        '})',
      ),
      'Instead of an object, `credentials` may be a function; it is asked for each request.',
    ].join('\n\n')
  }
  return [
    '## Credentials',
    code(
      `import { fromEnvironment, passwordToken, ${className} } from '${packageName}'`,
      '',
      '// A key pair (AK/SK) from HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK and HUAWEICLOUD_SDK_PROJECT_ID:',
      `const ${name} = new ${className}({ region: 'ap-southeast-1', ...fromEnvironment() })`,
      '',
      '// The same, given by yourself; temporary keys have a `securityToken` too:',
      `new ${className}({ region: 'ap-southeast-1', projectId: '...', credentials: { ak: '...', sk: '...' } })`,
      '',
      '// A token, or a user whose tokens are obtained, kept and renewed:',
      `new ${className}({ region: 'ap-southeast-1', projectId: '...', credentials: { token: '...' } })`,
      `new ${className}({`,
      "  region: 'ap-southeast-1',",
      "  projectId: '...',",
      "  credentials: passwordToken({ region: 'ap-southeast-1', domain: '...', user: '...', password: '...' }),",
      '})',
    ),
    'Requests are signed in the client; the secret key is never sent. `findProjectId` asks IAM for the id of a project by its name.',
  ].join('\n\n')
}

function firstCallPart(model: ApiModel): string {
  const operation = firstOperation(model)
  if (!operation) return ''
  const { className, packageName, huaweicloud } = model.service
  const call = `${clientVariable(model)}.${operation.functionName}`
  const projects = huaweicloud ? ' `project_id` comes from the client unless a call gives it.' : ''
  return [
    '## First call',
    code(
      callText(model, operation, `const result = await ${call}(`) ?? '',
      '',
      '// The result with its status and headers:',
      callText(model, operation, `const { status, headers, data } = await ${call}.raw(`) ?? '',
      '',
      '// The signed request, which is not sent:',
      callText(model, operation, `const request = await ${call}.dryRun(`) ?? '',
    ),
    `Arguments come in groups: \`path\`, \`query\`, \`headers\`, \`body\`, and beside them \`signal\`, \`attemptTimeout\`, \`totalTimeout\`, \`retry\`.${projects}`,
    `${className} has every operation as a method. A bundle that uses few of them is smaller with the functions, of which only those that are imported are kept:`,
    code(
      `import { createClient, ${operation.functionName} } from '${packageName}'`,
      '',
      `const client = createClient({ ${clientOptions(model).join(', ')} })`,
      callText(model, operation, `const result = await ${operation.functionName}(`, ')', 'client') ?? '',
    ),
  ].join('\n\n')
}

function operationsPart(model: ApiModel): string {
  const groups = model.tags.flatMap(({ name, description, operations }) => [
    `### ${markdownText(name)}`,
    ...(description ? [markdownLine(description)] : []),
    operations.map(operationLine).join('\n'),
  ])
  return ['## Operations', ...groups].join('\n\n')
}

function operationLine({
  functionName,
  method,
  path,
  summary,
  deprecated,
  permissions,
  docsUrl,
}: ApiOperation): string {
  const address = docsUrl && webAddress(docsUrl)
  const parts = [
    `- ${markdownCode(functionName)}: ${markdownCode(`${method} ${path}`)}`,
    ...(summary ? [markdownText(summary)] : []),
    ...(deprecated ? ['(deprecated)'] : []),
    ...(permissions.length > 0
      ? [`Permissions: ${permissions.map(({ action }) => markdownCode(action)).join(', ')}`]
      : []),
    ...(address ? [`<${address}>`] : []),
  ]
  return parts.join(' · ')
}
