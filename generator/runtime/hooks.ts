/** Middleware around one attempt. Hooks see the request before it is signed: no secret of the client passes through them. */
import { SdkError } from './errors.js'
import { toInit } from './request.js'
import type { Attempt, Hooks, Middleware, Outgoing } from './types.js'

/** Makes the client's `middleware` option. Requests pass the hooks in this order, responses and errors in reverse. */
export const use = (...middleware: Middleware[]): Hooks => {
  const reversed = [...middleware].reverse()

  const before = async (attempt: Attempt, outgoing: Outgoing): ReturnType<Hooks['before']> => {
    let request = new Request(outgoing.url, toInit(outgoing))
    for (const hook of middleware) {
      const result = await hook.onRequest?.({ ...attempt, request })
      if (result instanceof Response) return { request, outgoing, response: result }
      if (result) request = result
    }
    const { url, method, headers } = request
    const stream = outgoing.body instanceof ReadableStream ? (request.body ?? undefined) : undefined
    const bytes = stream ?? (await request.clone().arrayBuffer())
    return {
      request,
      outgoing: { url, method, headers, body: stream || (bytes as ArrayBuffer).byteLength ? bytes : undefined },
    }
  }

  return {
    before,
    async around(attempt, outgoing, send, read) {
      let request: Request | undefined
      try {
        const sent = await before(attempt, outgoing)
        request = sent.request
        let response = sent.response ?? (await send(sent.outgoing))
        for (const hook of reversed) response = (await hook.onResponse?.({ ...attempt, request, response })) ?? response
        return await read(response)
      } catch (caught) {
        if (!(caught instanceof SdkError) || !request) throw caught
        let error: Error = caught
        for (const hook of reversed) {
          const result = await hook.onError?.({ ...attempt, request, error: error as SdkError })
          if (result instanceof Response) return read(result)
          error = result ?? error
        }
        throw error
      }
    },
  }
}
