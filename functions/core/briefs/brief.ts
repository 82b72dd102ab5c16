import type { ArticleLine, Brief } from '../model.ts'
import { cardOf, NO_CARD, type Card } from './card.ts'
import { collectiveOf } from './statements/collective.ts'
import { cut, cutAll } from './reading/grounding.ts'
import { kindsOf } from './kinds/kind.ts'
import { readSource } from './reading/source.ts'
import type { ReportFacts } from './report-sentences.ts'
import { speakersOf, type SpeakerSpans } from './statements/speakers.ts'
import { summaryOf } from './summary.ts'
import { upcomingOf, type Upcoming } from './days/upcoming.ts'
import { lexiconOf } from './reading/words.ts'

export interface BriefOptions {
  /** Length of the summary; three by default. */
  readonly sentences?: number
  /** Speakers whatever the article's kind, bodies and groups among them. */
  readonly allStatements?: boolean
}

/**
 * The brief of an article: what a reader learns from ten lines of a roundtable or an observatory's announcement.
 * Every article gets a summary, a card and speakers where a kind applies. Every string is cut from the article by the
 * offsets that lie beside it in `spans`; nothing is worded, so nothing can be invented (ADR 7). Articles in languages
 * other than the product's get a summary alone. Never throws, whatever the text; linear in its length.
 */
export function briefOf(article: ArticleLine, options: BriefOptions = {}): Brief {
  const source = readSource(article)
  const lexicon = lexiconOf(article.lang)
  const kinds = lexicon === null ? [] : kindsOf(source, lexicon)
  const isOnCard = lexicon !== null && kinds.length > 0
  const card = isOnCard ? cardOf(source, lexicon) : NO_CARD
  const isHeard = lexicon !== null && (isOnCard || options.allStatements === true)
  const speakers = isHeard ? speakersOf(source, lexicon, options.allStatements === true) : []
  const collective = isOnCard ? cutAll(article, collectiveOf(source, lexicon)) : []
  const upcoming = lexicon === null ? [] : upcomingOf(source, lexicon, card.when, isOnCard)
  const facts: ReportFacts = {
    card,
    firstWords: speakers[0]?.statements[0] ?? null,
    collective: collective.map(({ span }) => span),
    upcoming: upcoming.map(({ span }) => span),
  }
  const summary = cutAll(article, summaryOf(source, isOnCard ? facts : null, lexicon, options.sentences ?? 3))
  return {
    id: article.id,
    lang: article.lang,
    kinds,
    ...groundedCard(article, card, speakers, collective, upcoming, summary),
  }
}

type Told = Omit<Brief, 'id' | 'lang' | 'kinds'>

/** Passes everything through the gate: strings and spans side by side, what does not stand in the article left out. */
function groundedCard(
  article: ArticleLine,
  card: Card,
  speakers: readonly SpeakerSpans[],
  collective: ReturnType<typeof cutAll>,
  upcoming: readonly Upcoming[],
  summary: ReturnType<typeof cutAll>,
): Told {
  const theme = cut(article, card.theme)
  const organizers = cutAll(article, card.organizers)
  const place = cut(article, card.place)
  const when = cut(article, card.when?.span ?? null)
  const coming = upcoming.flatMap(({ kind, date, endDate, span }) => {
    const told = cut(article, span)
    return told === null ? [] : [{ day: { kind, date, endDate, text: told.text }, span: told.span }]
  })
  const people = speakers
    .map(({ name, role, statements }) => ({
      name: cut(article, name),
      role: cut(article, role),
      statements: cutAll(article, statements),
    }))
    .filter(({ name, role }) => name !== null || role !== null)
  return {
    organizers: organizers.map(({ text }) => text),
    theme: theme?.text ?? null,
    place: place?.text ?? null,
    date: when === null ? null : (card.when?.date ?? null),
    endDate: when === null ? null : (card.when?.endDate ?? null),
    speakers: people.map(({ name, role, statements }) => ({
      name: name?.text ?? null,
      role: role?.text ?? null,
      statements: statements.map(({ text }) => text),
    })),
    collective: collective.map(({ text }) => text),
    upcoming: coming.map(({ day }) => day),
    summary: summary.map(({ text }) => text),
    spans: {
      theme: theme?.span ?? null,
      organizers: organizers.map(({ span }) => span),
      place: place?.span ?? null,
      date: when?.span ?? null,
      speakers: people.map(({ name, role, statements }) => ({
        name: name?.span ?? null,
        role: role?.span ?? null,
        statements: statements.map(({ span }) => span),
      })),
      collective: collective.map(({ span }) => span),
      upcoming: coming.map(({ span }) => span),
      summary: summary.map(({ span }) => span),
    },
  }
}
