import { fill } from '../../core/mail/words.ts'
import type { PageWords } from './page-words.ts'
import type { PublicPorts } from './public-ports.ts'
import { PRIVACY_NOTICE_VERSION } from './sign-up.ts'

/** What is kept of a reader and why, and a word to the outlets that are read. */
export function PrivacyNotice(props: { readonly words: PageWords; readonly sender: PublicPorts['sender'] }) {
  const { words, sender } = props
  return (
    <>
      <h2>{words.privacyWho}</h2>
      <address>
        <bdi>{sender.name}</bdi>
        <br />
        <bdi>{sender.postalAddress}</bdi>
        <br />
        <a href={`mailto:${sender.address}`}>
          <bdi>{sender.address}</bdi>
        </a>
      </address>
      <h2>{words.privacyWhat}</h2>
      <p>{words.privacyWhatText}</p>
      <h2>{words.privacyWhy}</h2>
      <p>{words.privacyWhyText}</p>
      <h2>{words.privacyOthers}</h2>
      <p>{words.privacyOthersText}</p>
      <h2>{words.privacyHowLong}</h2>
      <p>{words.privacyHowLongText}</p>
      <h2>{words.privacyRights}</h2>
      <p>{words.privacyRightsText}</p>
      <p class="meta">{fill(words.privacyVersion, { version: PRIVACY_NOTICE_VERSION })}</p>
      <h2 id="outlets">{words.outletsTitle}</h2>
      <p>{words.outletsText}</p>
    </>
  )
}
