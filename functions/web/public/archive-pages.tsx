import type { Hono } from 'hono'
import { wordsFor } from '../../adapters/words.ts'
import { storiesFor } from '../../core/editions/selection.ts'
import { daysOf, writeRange } from '../../core/mail/days.ts'
import { editionView } from '../../core/mail/view.ts'
import type { Edition, Language } from '../../core/model.ts'
import { PAGE_PATHS } from '../../core/subscribers/page-paths.ts'
import { ArchivedEdition } from './archived-edition.tsx'
import { inLanguage, languageOf, NOT_FOUND, showPage } from './public-page.tsx'
import type { PublicPorts } from './public-ports.ts'

/** What an edition's id may look like, so that nothing else becomes a key of a table. */
const EDITION_ID = /^[\w-]{1,64}$/

/**
 * Whether readers have been sent it, or some of them: mails link to its page. One that was paused half-way is in another
 * state by then, so it is the frozen recipients that tell.
 */
const isPublic = ({ state, recipients }: Edition): boolean =>
  state === 'sending' || state === 'sent' || recipients !== null

function weekOf({ window }: Edition, lang: Language): string {
  const { first, last } = daysOf(window)
  return writeRange(first, last, lang) ?? last
}

/** The editions that went out, for everybody to read. */
export function addArchivePages(app: Hono, { newsroom, sender, pagesUrl }: PublicPorts): void {
  app.get(PAGE_PATHS.archive, async (c) => {
    const editions: Edition[] = []
    for await (const edition of newsroom.editions()) if (isPublic(edition)) editions.push(edition)
    return showPage(c, {
      title: (words) => words.archive,
      body: (words, lang) =>
        editions.length === 0 ? (
          <p>{words.archiveEmpty}</p>
        ) : (
          <ul>
            {editions.map((edition) => (
              <li>
                <a href={inLanguage(PAGE_PATHS.edition(edition.id), lang)}>{weekOf(edition, lang)}</a>
              </li>
            ))}
          </ul>
        ),
    })
  })

  app.get(PAGE_PATHS.edition(':editionId'), async (c) => {
    const id = c.req.param('editionId') ?? ''
    const edition = EDITION_ID.test(id) ? await newsroom.edition(id) : null
    if (edition === null || !isPublic(edition)) return showPage(c, NOT_FOUND)
    const lang = languageOf(c)
    const reader = { lang, topics: [] }
    const stories = storiesFor(await newsroom.editionStories(id), reader)
    const archiveOf = (editionId: string) => pagesUrl + inLanguage(PAGE_PATHS.edition(editionId), lang)
    const view = editionView({ edition, stories, reader, words: wordsFor(lang), sender, pagesUrl, archiveOf })
    return showPage(c, { title: () => view.week, body: () => <ArchivedEdition view={view} /> }, lang)
  })
}
