import type { PageWords } from './page-words.ts'
import type { PublicPorts } from './public-ports.ts'

/** What is kept of a reader and why, and a word to the outlets that are read. */
export function PrivacyNotice(props: { readonly words: PageWords; readonly sender: PublicPorts['sender'] }) {
  const { words, sender } = props
  return (
    <>
      <h2>{words.privacyWho}</h2>
      <address>
        {sender.name}
        <br />
        {sender.postalAddress}
        <br />
        <a href={`mailto:${sender.address}`} dir="ltr">
          {sender.address}
        </a>
      </address>
      <h2>{words.privacyWhat}</h2>
      <p>{words.privacyWhatText}</p>
      <h2>{words.privacyHowLong}</h2>
      <p>{words.privacyHowLongText}</p>
      <h2>{words.privacyRights}</h2>
      <p>{words.privacyRightsText}</p>
      <h2 id="outlets">{words.outletsTitle}</h2>
      <p>{words.outletsText}</p>
    </>
  )
}
