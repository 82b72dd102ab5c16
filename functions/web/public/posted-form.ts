import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Topic } from '../../core/model.ts'
import { BAD_FORM, showPage } from './public-page.tsx'

/** The longest form that is read, far beyond every topic ticked and an address of full length. */
const MAX_FORM_BYTES = 16 * 1024

/** Refuses a body that is larger than any of our forms, without reading it whole. */
export const formLimit: MiddlewareHandler = bodyLimit({
  maxSize: MAX_FORM_BYTES,
  onError: (c) => showPage(c, { ...BAD_FORM, status: 413 }),
})

/** What a browser posted; null where it is no form of ours. */
export async function readForm(c: Context): Promise<URLSearchParams | null> {
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(c.req.header('content-type') ?? '')) return null
  return new URLSearchParams(await c.req.text())
}

/** The topics that were ticked, each once; what is no topic now is left out. */
export function tickedTopics(form: URLSearchParams, topics: readonly Topic[]): readonly string[] {
  const ticked = new Set(form.getAll('topics'))
  return topics.map(({ id }) => id).filter((id) => ticked.has(id))
}
