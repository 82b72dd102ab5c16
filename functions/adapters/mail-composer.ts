import { storiesFor } from '../core/editions/selection.ts'
import { confirmationView, editionView } from '../core/mail/view.ts'
import type { Edition, EditionStory, Mail, Subscriber } from '../core/model.ts'
import { archiveUrl, confirmUrl, preferencesUrl, unsubscribeUrl } from '../core/subscribers/page-paths.ts'
import { issueToken, type SigningKeys } from '../core/subscribers/tokens.ts'
import { toRawMessage, UnsafeAddress } from './mime.ts'
import { hmacSha256 } from './signing-keys.ts'
import type { Templates } from './templates.ts'
import { wordsFor } from './words.ts'

/** What a mail is made of, apart from its reader. */
export type MailContent =
  | { readonly kind: 'edition'; readonly edition: Edition; readonly stories: readonly EditionStory[] }
  | { readonly kind: 'confirm' }

export type Composed =
  | { readonly kind: 'mail'; readonly raw: Uint8Array }
  /** There is none to send: no story of the edition is among the topics wanted, or the address is not one bare address. */
  | { readonly kind: 'none'; readonly reason: 'no-matching-story' | 'unsafe-address' }

export interface MailComposer {
  /** The message of a ledger's line for its reader, dated `atMs`. */
  compose(content: MailContent, reader: Subscriber, deliveryId: string, atMs: number): Promise<Composed>
}

const DAY_MS = 86_400_000
/** Who asked for the digest has a week to confirm. */
const CONFIRM_FOR_MS = 7 * DAY_MS
/** Links at the foot of a mail hold as long as its ledger line: who finds an old mail can still unsubscribe by it. */
const LINKS_FOR_MS = 400 * DAY_MS

/** Makes whole messages: view, template, signed links, MIME. */
export function openMailComposer(settings: {
  readonly templates: Templates
  readonly keys: SigningKeys
  readonly pagesUrl: string
  readonly from: { readonly name: string; readonly address: string }
  readonly postalAddress: string
}): MailComposer {
  const { templates, keys, pagesUrl, from } = settings
  const sender = { name: from.name, postalAddress: settings.postalAddress }

  const tokenFor = (purpose: 'confirm' | 'preferences' | 'unsubscribe', reader: Subscriber, expiresAtMs: number) =>
    issueToken({ purpose, subscriberId: reader.id, expiresAtMs }, keys, hmacSha256)

  function confirmationMail(reader: Subscriber, atMs: number): Mail {
    const { lang } = reader
    const url = confirmUrl(pagesUrl, tokenFor('confirm', reader, atMs + CONFIRM_FOR_MS))
    return templates.renderConfirmation(
      confirmationView({ lang, confirmUrl: url, words: wordsFor(lang), sender, pagesUrl }),
    )
  }

  function editionMail(
    edition: Edition,
    stories: readonly EditionStory[],
    reader: Subscriber,
    atMs: number,
  ): Mail | null {
    const chosen = storiesFor(stories, reader)
    if (chosen.length === 0) return null
    const view = editionView({
      edition,
      stories: chosen,
      reader,
      words: wordsFor(reader.lang),
      sender,
      pagesUrl,
      archiveOf: (editionId) => archiveUrl(pagesUrl, editionId),
    })
    return templates.renderEdition(view, {
      preferences: preferencesUrl(pagesUrl, tokenFor('preferences', reader, atMs + LINKS_FOR_MS)),
      unsubscribe: unsubscribeUrl(pagesUrl, tokenFor('unsubscribe', reader, atMs + LINKS_FOR_MS)),
      archive: archiveUrl(pagesUrl, edition.id),
    })
  }

  return {
    async compose(content, reader, deliveryId, atMs) {
      const mail =
        content.kind === 'confirm'
          ? confirmationMail(reader, atMs)
          : editionMail(content.edition, content.stories, reader, atMs)
      if (mail === null) return { kind: 'none', reason: 'no-matching-story' }
      const headers = { 'X-Delivery-Id': deliveryId }
      try {
        const raw = await toRawMessage({ mail, from, to: reader.address, date: new Date(atMs), headers })
        return { kind: 'mail', raw }
      } catch (error) {
        if (error instanceof UnsafeAddress) return { kind: 'none', reason: 'unsafe-address' }
        throw error
      }
    },
  }
}
