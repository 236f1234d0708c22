import type { ApiModel } from '../model/types.js'
import type { Declaration } from './source.js'

/** The package's entry. What is named explicitly wins over what the runtime exports under the same name. */
export function declareIndex(model: ApiModel): Declaration[] {
  const errors = model.errorCodes.length > 0 ? ['ERROR_CODES', 'type ErrorCode'] : ['type ErrorCode']
  return [
    exported('./client.js', `{ ${model.service.className}, SERVICE, createClient }`),
    exported('./errors.js', `{ ${errors.join(', ')} }`),
    ...(model.schemas.size > 0 ? [exported('./models.js', 'type *')] : []),
    ...(model.operations.length > 0 ? [exported('./operations.js', '*')] : []),
    exported('./runtime/index.js', '*'),
    exported('./types.js', 'type { components, operations, paths }'),
  ]
}

function exported(from: string, what: string): Declaration {
  return { name: `'${from}'`, text: `export ${what} from '${from}'` }
}
