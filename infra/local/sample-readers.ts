import PostalMime from 'postal-mime'
import type { Hono } from 'hono'
import type { Language } from '../../functions/core/model.ts'

/** A reader of the sample newsroom: invented, at an address that nobody can own. */
interface SampleReader {
  readonly address: string
  readonly lang: Language
  readonly topics: readonly string[]
}

const SAMPLE_READERS: readonly SampleReader[] = [
  { address: 'salma.bennis@lecteurs.example', lang: 'fr', topics: [] },
  { address: 'yahya.alaoui@qurra.example', lang: 'ar', topics: [] },
  { address: 'grace.mensah@readers.example', lang: 'en', topics: [] },
  { address: 'lucia.ferrer@lectores.example', lang: 'es', topics: [] },
  { address: 'karim.tazi@lecteurs.example', lang: 'fr', topics: ['observatories-and-data'] },
]

/** The link of a confirmation mail, as its reader would follow it. */
async function confirmationPath(raw: Uint8Array): Promise<string> {
  const { text = '' } = await PostalMime.parse(raw)
  const link = /https?:\/\/\S+\/confirm\/\S+/.exec(text)?.[0]
  if (link === undefined) throw new Error('A confirmation mail holds no link to confirm.')
  return new URL(link).pathname
}

/**
 * Signs the sample readers up the way anybody does: the form is posted, the mail that comes is opened, its button pressed.
 * `deliver` works on the queues until the mails are out; `mailTo` is the newest mail accepted for an address.
 */
export async function signUpReaders(
  pages: Hono,
  deliver: () => Promise<void>,
  mailTo: (address: string) => Promise<Uint8Array | null>,
): Promise<void> {
  for (const { address, lang, topics } of SAMPLE_READERS) {
    const form = new URLSearchParams({ address, lang })
    for (const topic of topics) form.append('topics', topic)
    const answer = await pages.request('/subscribe', { method: 'POST', body: form })
    if (!answer.ok) throw new Error(`The sign-up of a sample reader was answered ${answer.status}.`)
  }
  await deliver()
  for (const { address } of SAMPLE_READERS) {
    const mail = await mailTo(address)
    // Who confirmed in an earlier run gets no second mail.
    if (mail === null) continue
    const answer = await pages.request(await confirmationPath(mail), { method: 'POST' })
    if (!answer.ok) throw new Error(`The confirmation of a sample reader was answered ${answer.status}.`)
  }
}
