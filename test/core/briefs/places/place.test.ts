import { describe, expect, it } from 'vitest'
import { placeOf } from '../../../../functions/core/briefs/places/place.ts'
import { readSource } from '../../../../functions/core/briefs/reading/source.ts'
import { lexiconOf } from '../../../../functions/core/briefs/reading/words.ts'
import { anArticle } from '../articles.ts'

/** The place of an article as it writes it. */
function place(lang: string, text: string, title = ''): string | null {
  const lexicon = lexiconOf(lang)
  if (lexicon === null) throw new Error(lang)
  const span = placeOf(readSource(anArticle({ lang, title, text })), lexicon)
  return span === null ? null : (span.in === 'title' ? title : text).slice(span.start, span.end)
}

describe('the town of a meeting', () => {
  it.each([
    ['en', 'The workshop was held in the lakeside town of Nyakwere on Tuesday.', 'Nyakwere'],
    ['en', 'A conference opened in Mali’s southern city of Sikasso.', 'Sikasso'],
    ['en', 'The seminar was held in the Gambian capital, Banjul, on Tuesday.', 'Banjul'],
    ['en', 'Banjul, the Gambian capital, hosted a workshop on Tuesday.', 'Banjul'],
    ['en', 'Nurses converged on Mombasa for a forum on fees.', 'Mombasa'],
    ['en', 'Ministers came to Moroni for talks on ferries.', 'Moroni'],
    ['en', 'Parliament, Cape Town. The committee held a roundtable yesterday.', 'Cape Town'],
    ['en', 'Under a memorandum signed in Lusaka on Thursday, the observatory will train clerks.', 'Lusaka'],
    ['fr', 'Un colloque se tient dans la capitale, Niamey, depuis lundi.', 'Niamey'],
  ])('%s: %s', (lang, text, told) => {
    expect(place(lang, text)).toBe(told)
  })

  it('is not where a treaty was signed, nor what a name holds', () => {
    expect(place('en', 'A seminar on the compact signed in Marrakech in 2018 was held online.')).toBeNull()
    expect(place('en', 'The City of Arrivals Forum held a seminar.')).toBeNull()
  })
})
