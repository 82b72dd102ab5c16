import type { Language } from '../model.ts'

/** Where a mail's links lead: each for this reader alone, but `archive`. */
export interface MailLinks {
  readonly preferences: string
  readonly unsubscribe: string
  readonly archive: string
}

/**
 * Headers of an edition: a list's. They are folded and encoded by whoever makes the message.
 * Source: RFC 8058 (one click), RFC 2369 (List-Archive), RFC 2919 (List-Id).
 * No Auto-Submitted: List-Id already keeps vacation replies away, and an edition is an editor's work (RFC 3834 §5).
 */
export function editionHeaders(input: {
  readonly lang: Language
  readonly links: MailLinks
  readonly pagesUrl: string
}): Record<string, string> {
  return {
    'List-Id': `<weekly.${new URL(input.pagesUrl).hostname.replace(/[[\]]/g, '')}>`,
    'List-Unsubscribe': `<${input.links.unsubscribe}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'List-Archive': `<${input.links.archive}>`,
    'Content-Language': input.lang,
  }
}

/** Headers of a mail that answers a form: nobody's vacation reply should come back. Source: RFC 3834 §5. */
export function confirmationHeaders(lang: Language): Record<string, string> {
  return { 'Auto-Submitted': 'auto-generated', 'Content-Language': lang }
}
