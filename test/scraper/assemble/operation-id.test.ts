import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameByRule, operationIds } from '../../../scraper/assemble/operation-id.js'

describe('nameByRule', () => {
  const rows: [operation: string, want: string][] = [
    ['GET /v2/{project_id}/desktops', 'ListDesktops'],
    ['GET /v2/{project_id}/desktops/{desktop_id}', 'ShowDesktop'],
    ['POST /v2/{project_id}/desktops', 'CreateDesktop'],
    ['PUT /v2/{project_id}/desktops/{desktop_id}', 'UpdateDesktop'],
    ['DELETE /v2/{project_id}/desktops/{desktop_id}', 'DeleteDesktop'],
    ['POST /v2/{project_id}/desktops/batch-delete', 'BatchDeleteDesktops'],
    ['POST /v2/{project_id}/desktops/actions/batch-run', 'BatchRunDesktops'],
    ['POST /v2/{project_id}/desktops/{desktop_id}/action', 'ExecuteDesktop'],
    ['POST /v2/{project_id}/desktops/{desktop_id}/resize', 'ResizeDesktop'],
    ['GET /v3/{project_id}/elb/pools/{pool_id}/members', 'ListPoolMembers'],
    ['GET /v3/{project_id}/elb/policies/{policy_id}', 'ShowPolicy'],
    ['GET /v2/{project_id}/quota', 'ShowQuota'],
    ['GET /v2/{project_id}/login-status', 'ShowLoginStatus'],
    ['HEAD /v1/{project_id}/objects/{key}', 'CheckObject'],
    ['GET /', 'ShowElb'],
    ['GET /v2', 'ShowElb'],
    ['GET /v2/{project_id}', 'ShowElb'],
    ['PATCH /v1.0/{domain_id}/group_members/{id}', 'UpdateGroupMember'],
    // A prefix before the version that tells nothing, and one that does.
    ['PUT /autoscaling-api/v1/{project_id}/scaling_group/{id}', 'UpdateScalingGroup'],
    ['GET /autoscaling-api/{project_id}/scaling-groups', 'ListScalingGroups'],
    ['GET /elb/v1/{project_id}/datastores/{name}/versions', 'ListDatastoreVersions'],
    ['POST /api/v3/projects/{project_id}/clusters', 'CreateCluster'],
    ['GET /api/v3.1/feature-gates', 'ListFeatureGates'],
    ['GET /autopilot/v3/projects/{project_id}/clusters/{id}', 'ShowAutopilotCluster'],
    ['DELETE /rest/v1.0/zones/{zone_id}', 'DeleteZone'],
    // The caller's own project is a resource where nothing follows it.
    ['GET /v3/projects/{project_id}', 'ShowProject'],
    ['GET /v3/projects', 'ListProjects'],
    // A request that is its own name.
    ['POST /v1.0/{project_id}/elb/create-key', 'CreateKey'],
    ['POST /v1.0/{project_id}/elb/import-key-material', 'ImportKeyMaterial'],
    ['GET /v1/{project_id}/list-keys', 'ListKeys'],
    ['GET /v1/{project_id}/import-tasks', 'ListImportTasks'],
    ['POST /v2/{project_id}/topics/{topic_urn}/publish', 'PublishTopic'],
    ['GET /v2.1/{project_id}/servers/detail', 'ListServerDetail'],
    ['GET /v2.1/{project_id}/servers/{id}/detail', 'ShowServerDetail'],
    ['GET /v5/caches/{id}', 'ShowCache'],
    ['GET /{version_id}/v2/things', 'ListV2Things'],
  ]
  it.each(rows)('%s', (operation, want) => {
    const [method, path] = operation.split(' ')
    expect(nameByRule(method!, path!, 'elb')).toBe(want)
  })
})

describe('operationIds', () => {
  const op = (method: string, path: string, apiName?: string, official = false) => ({
    method,
    path,
    official,
    ...(apiName ? { apiName } : {}),
  })

  const rows: [name: string, given: ReturnType<typeof op>[], want: string[]][] = [
    [
      'the official name, then the page’s, then the rule',
      [op('GET', '/v1/a', 'Foo', true), op('GET', '/v1/b', 'Bar'), op('GET', '/v1/cats')],
      ['Foo', 'Bar', 'ListCats'],
    ],
    [
      'versions apart',
      [op('GET', '/v1/things'), op('GET', '/v2/things'), op('GET', '/v2.1/things')],
      ['ListThingsV1', 'ListThingsV2', 'ListThingsV21'],
    ],
    [
      'methods apart',
      [op('PUT', '/v1/things/{id}'), op('PATCH', '/v1/things/{id}')],
      ['UpdateThingV1PutById', 'UpdateThingV1PatchById'],
    ],
    [
      'placeholders apart',
      [op('GET', '/v1/things/{id}'), op('GET', '/v1/things/{id}/{key}')],
      ['ShowThingById', 'ShowThingByIdAndKey'],
    ],
    [
      'projects and domains apart',
      [op('GET', '/v3/projects/{project_id}/groups/{id}'), op('GET', '/v3/domains/{domain_id}/groups/{id}')],
      ['ShowGroupOfProject', 'ShowGroupOfDomain'],
    ],
    [
      'versions behind a prefix apart',
      [op('GET', '/api/v1/things'), op('GET', '/api/v2/things')],
      ['ListThingsV1', 'ListThingsV2'],
    ],
    [
      'an official name is never changed',
      [op('GET', '/v1/things'), op('GET', '/v2/x', 'ListThings', true)],
      ['ListThingsV1', 'ListThings'],
    ],
    [
      'one page’s name for two operations',
      [op('GET', '/v2/s', 'NovaShow'), op('GET', '/v2.1/s', 'NovaShow')],
      ['NovaShowV2', 'NovaShowV21'],
    ],
    [
      'names that differ in case only',
      [op('GET', '/v1/a', 'ListVMs'), op('GET', '/v1/b', 'ListVms')],
      ['ListVMsV1ByGet', 'ListVmsV1ByGet'].map(
        (name, index) =>
          (index === 0
            ? expect.stringMatching(/^ListVMs[0-9a-f]{8}$/)
            : expect.stringMatching(/^ListVms[0-9a-f]{8}$/)) as string,
      ),
    ],
  ]
  it.each(rows)('%s', (_, given, want) => {
    expect(operationIds(given, 'elb')).toEqual(want)
  })

  const segment = fc.constantFrom(
    'things',
    'thing',
    'a-b',
    'a_b',
    '{id}',
    '{key}',
    'v1',
    'v2',
    'actions',
    'batch-delete',
  )
  const operation = fc.record({
    method: fc.constantFrom('GET', 'POST', 'PUT'),
    path: fc.array(segment, { maxLength: 5 }).map((parts) => `/${parts.join('/')}`),
  })
  const operations = fc.uniqueArray(operation, { selector: ({ method, path }) => `${method} ${path}`, maxLength: 30 })

  it('are unique without regard to case', () => {
    fc.assert(
      fc.property(
        operations,
        (given) => new Set(operationIds(given, 'elb').map((id) => id.toLowerCase())).size === given.length,
      ),
    )
  })

  it('do not depend on the order of the operations', () => {
    fc.assert(
      fc.property(operations, (given) => {
        const forward = operationIds(given, 'elb')
        expect(operationIds([...given].reverse(), 'elb').reverse()).toEqual(forward)
      }),
    )
  })

  it('do not change when an unrelated operation is added', () => {
    fc.assert(
      fc.property(operations, (given) => {
        const added = op('GET', '/v9/quite-another-matter')
        expect(operationIds([...given, added], 'elb').slice(0, given.length)).toEqual(operationIds(given, 'elb'))
      }),
    )
  })
})
