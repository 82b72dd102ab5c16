import { LANGUAGES, type Language, type Topic } from '../../core/model.ts'
import { LANGUAGE_NAMES, type PageWords } from './page-words.ts'

/** What a reader wants to get. */
export interface Wishes {
  readonly lang: Language
  /** Ids of topics; none means all. */
  readonly topics: readonly string[]
}

/** Language and topics, as sign-up and preferences ask for them. */
export function WishFields(props: {
  readonly words: PageWords
  readonly topics: readonly Topic[]
  readonly wishes: Wishes
  readonly pageLang: Language
}) {
  const { words, topics, wishes, pageLang } = props
  return (
    <>
      <p>
        <label for="lang">{words.yourLanguage}</label>
        <select id="lang" name="lang">
          {LANGUAGES.map((lang) => (
            <option value={lang} lang={lang} selected={lang === wishes.lang}>
              {LANGUAGE_NAMES[lang]}
            </option>
          ))}
        </select>
      </p>
      <fieldset aria-describedby="topics-hint">
        <legend>{words.yourTopics}</legend>
        <p class="meta" id="topics-hint">
          {words.allTopics}
        </p>
        {topics.map(({ id, names }) => (
          <label>
            <input type="checkbox" name="topics" value={id} checked={wishes.topics.includes(id)} />
            <span>{names[pageLang]}</span>
          </label>
        ))}
      </fieldset>
    </>
  )
}

/** A page's one act, behind a button: nothing happens by opening it. */
export function ActForm(props: { readonly ask: string; readonly button: string }) {
  return (
    <form method="post">
      <p>{props.ask}</p>
      <p>
        <button type="submit">{props.button}</button>
      </p>
    </form>
  )
}
