import type { Context, Hono } from 'hono'
import { plain } from '../../core/mail/passage.ts'
import type { Language, Topic } from '../../core/model.ts'
import { PAGE_PATHS } from '../../core/subscribers/page-paths.ts'
import { WishFields, type Wishes } from './forms.tsx'
import { isLanguage, type PageWords } from './page-words.ts'
import { formLimit, readForm, tickedTopics } from './posted-form.ts'
import { BAD_FORM, inLanguage, languageOf, showPage, TOO_MANY, type PublicPage } from './public-page.tsx'
import type { PublicPorts } from './public-ports.ts'
import { inStep, signUp, type SignUpAnswer } from './sign-up.ts'

/** What stands in the form: nothing at first, what was typed after it was refused. */
interface Filled extends Wishes {
  readonly address: string
}

function SignUpForm(props: {
  readonly words: PageWords
  readonly lang: Language
  readonly topics: readonly Topic[]
  readonly filled: Filled
  readonly isRefused: boolean
}) {
  const { words, lang, topics, filled, isRefused } = props
  return (
    <form method="post" action={inLanguage(PAGE_PATHS.subscribe, lang)}>
      <p>
        <label for="address">{words.yourAddress}</label>
        <input
          id="address"
          name="address"
          type="email"
          autocomplete="email"
          required
          maxlength={254}
          dir="ltr"
          value={filled.address}
          {...(isRefused && { 'aria-invalid': 'true' as const, 'aria-describedby': 'address-fault' })}
        />
      </p>
      {isRefused && (
        <p id="address-fault" class="bad" role="alert">
          {words.addressRefused}
        </p>
      )}
      <WishFields words={words} topics={topics} wishes={filled} pageLang={lang} />
      <p class="trap" aria-hidden="true">
        <label for="website">{words.leaveEmpty}</label>
        <input id="website" name="website" type="text" tabindex={-1} autocomplete="off" />
      </p>
      <Consent words={words} lang={lang} />
      <p>
        <button type="submit">{words.subscribe}</button>
      </p>
    </form>
  )
}

/** What signing up means; its words for the privacy notice lead there. */
function Consent({ words, lang }: { readonly words: PageWords; readonly lang: Language }) {
  const [before = '', after = ''] = words.consent.split('{notice}')
  return (
    <p class="meta">
      {before}
      <a href={inLanguage(PAGE_PATHS.privacy, lang)}>{words.consentNotice}</a>
      {after}
    </p>
  )
}

/** The sign-up form and its answers, which are the same whether or not an address is known. */
export function addSignUpPages(app: Hono, ports: PublicPorts, networkOf: (c: Context) => string): void {
  app.get(PAGE_PATHS.home, async (c) => {
    const topics = await ports.topics()
    return showPage(c, {
      title: (words) => words.signUp,
      body: (words, lang) => (
        <>
          <p class="lead">{words.tagline}</p>
          <SignUpForm
            words={words}
            lang={lang}
            topics={topics}
            filled={{ address: '', lang, topics: [] }}
            isRefused={false}
          />
        </>
      ),
    })
  })

  app.post(PAGE_PATHS.subscribe, formLimit, async (c) => {
    const form = await readForm(c)
    if (form === null) return showPage(c, BAD_FORM)
    const topics = await ports.topics()
    const asked = form.get('lang')
    const address = form.get('address') ?? ''
    const wishes = {
      lang: isLanguage(asked) ? asked : languageOf(c),
      topics: tickedTopics(form, topics),
    }
    // A filled trap is a robot: it is told what everybody is told.
    const isRobot = (form.get('website') ?? '') !== ''
    const work = isRobot
      ? Promise.resolve<SignUpAnswer>('accepted')
      : signUp(ports, { address, ...wishes, network: networkOf(c) })
    const answer = await inStep(work, ports.pause)
    const page = answerPage(answer, topics, { address: plain(address).slice(0, 254), ...wishes })
    return showPage(c, page, languageOf(c, wishes.lang))
  })
}

function answerPage(answer: SignUpAnswer, topics: readonly Topic[], filled: Filled): PublicPage {
  switch (answer) {
    case 'accepted':
      return { title: (words) => words.checkMailTitle, body: (words) => <p>{words.checkMail}</p> }
    case 'address-refused':
      return {
        status: 400,
        title: (words) => words.addressRefusedTitle,
        body: (words, lang) => <SignUpForm words={words} lang={lang} topics={topics} filled={filled} isRefused />,
      }
    case 'too-many':
      return TOO_MANY
  }
}
