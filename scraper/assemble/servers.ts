import { compareText } from '../../spec/contract/diagnostic.js'
import type { SecurityScheme, Server } from '../../spec/contract/openapi.js'
import type { ServiceConfig } from '../../spec/contract/service.js'
import type { Endpoint } from '../extract/draft.js'

/**
 * The servers of a service: from the documents' endpoint table one server for each form of host, with the region as a variable;
 * else what the service's configuration says; else the form that all services of the vendor have.
 */
export function serversOf(endpoints: readonly Endpoint[], config: ServiceConfig): Server[] {
  if (endpoints.length === 0) return [plainServer(config.endpoint ?? `${config.service}.{region}.myhuaweicloud.com`)]
  const forms = new Map<string, Endpoint[]>()
  for (const endpoint of endpoints) {
    const form = formOf(endpoint)
    forms.set(form, [...(forms.get(form) ?? []), endpoint])
  }
  return [...forms].map(([url, group]) =>
    url.includes('{region}') ? regionServer(url, group) : { url, ...regionNames(group) },
  )
}

function formOf({ endpoint, region, protocol }: Endpoint): string {
  const host = endpoint
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/+$/, '')
  const scheme = /^http$/i.test(protocol.trim()) ? 'http' : 'https'
  const labels = host.split('.').map((label) => (region !== '' && label === region ? '{region}' : label))
  return `${scheme}://${labels.join('.')}`
}

function regionServer(url: string, group: readonly Endpoint[]): Server {
  const names = new Map(group.map(({ region, regionName }) => [region, regionName]))
  const regions = [...names.keys()]
  const description = [...names].map(([region, name]) => (name === '' ? region : `${region}: ${name}`)).join('; ')
  return { url, variables: { region: { default: regions[0]!, enum: regions, description } } }
}

function regionNames(group: readonly Endpoint[]): { description?: string } {
  const names = [...new Set(group.map(({ regionName }) => regionName).filter((name) => name !== ''))].sort(compareText)
  return names.length > 0 ? { description: names.join('; ') } : {}
}

function plainServer(endpoint: string): Server {
  const url = /^https?:\/\//i.test(endpoint) ? endpoint : `https://${endpoint}`
  if (!url.includes('{region}')) return { url }
  return { url, variables: { region: { default: 'ap-southeast-1', description: 'The region of the project.' } } }
}

/** The two ways to authenticate that every API of the vendor has; either will do. */
export const SECURITY = [{ token: [] }, { aksk: [] }]

export const SECURITY_SCHEMES: Readonly<Record<string, SecurityScheme>> = {
  token: {
    type: 'apiKey',
    description: 'A user token, which the IAM API for obtaining one returns in its response header X-Subject-Token.',
    name: 'X-Auth-Token',
    in: 'header',
  },
  aksk: {
    type: 'apiKey',
    description:
      'A signature of the request made with an access key and a secret key (AK/SK): "SDK-HMAC-SHA256 Access=..., SignedHeaders=..., Signature=...", with the time in the header X-Sdk-Date.',
    name: 'Authorization',
    in: 'header',
    'x-signature': 'SDK-HMAC-SHA256',
  },
}
