/** Middleware around one attempt. Hooks see the request before it is signed: no secret of the client passes through them. */
import { SdkError } from './errors.js'
import { toInit } from './transmit.js'
import type { Hooks, Middleware, Outgoing } from './types.js'

/** A request as the hooks leave it, with the exact bytes of its body. */
const outgoingOf = async (request: Request, { body }: Outgoing): Promise<Outgoing> => {
  const { url, method, headers } = request
  if (body instanceof ReadableStream) return { url, method, headers, body: request.body ?? undefined }
  const bytes = await request.clone().arrayBuffer()
  return { url, method, headers, body: bytes.byteLength ? bytes : undefined }
}

/** Makes the client's `middleware` option. Requests pass the hooks in this order, responses and errors in reverse. */
export const use = (...middleware: Middleware[]): Hooks => {
  const reversed = [...middleware].reverse()
  return async ({ ...attempt }, outgoing, send, read) => {
    let request = new Request(outgoing.url, toInit(outgoing))
    let response: Response | undefined
    try {
      for (const hook of middleware) {
        const result = await hook.onRequest?.({ ...attempt, request })
        if (result instanceof Response) {
          response = result
          break
        }
        if (result) request = result
      }
      response ??= await send(await outgoingOf(request, outgoing))
      for (const hook of reversed) response = (await hook.onResponse?.({ ...attempt, request, response })) ?? response
      return await read(response)
    } catch (caught) {
      if (!(caught instanceof SdkError)) throw caught
      let error: Error = caught
      for (const hook of reversed) {
        const result = await hook.onError?.({ ...attempt, request, error: error as SdkError })
        if (result instanceof Response) return read(result)
        error = result ?? error
      }
      throw error
    }
  }
}
