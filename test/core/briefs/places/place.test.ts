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
    ['en', 'The charity filled the foyer of the Harbour Theatre for a panel debate.', 'Harbour Theatre'],
    ['en', 'A public hearing on small boats drew two hundred people to Mombasa on Monday.', 'Mombasa'],
    ['fr', 'Un colloque se tient dans la capitale, Niamey, depuis lundi.', 'Niamey'],
    ['fr', '(Tiznit) – Un forum a réuni mardi cent élus.', 'Tiznit'],
    ['fr', 'Université de Liège, salle académique, rue Longue', 'Liège'],
    ['fr', 'La rencontre a eu lieu jeudi dans les salons de l’hôtel Sarakawa de Lomé.', 'Lomé'],
    ['fr', 'Jeudi, à la librairie Le Phare, un débat a réuni vingt élus.', 'librairie Le Phare'],
    ['fr', 'Le forum s’est tenu mardi au Palais du Port.', 'Palais du Port'],
  ])('%s: %s', (lang, text, told) => {
    expect(place(lang, text)).toBe(told)
  })

  it('is not where a treaty was signed, nor what a name holds', () => {
    expect(place('en', 'A seminar on the compact signed in Marrakech in 2018 was held online.')).toBeNull()
    expect(place('fr', 'Un webinaire que cent personnes ont suivi de Tanger à Lagouira.')).toBeNull()
    expect(place('fr', 'La directrice de l’observatoire succède à Hubert Delmotte.')).toBeNull()
    expect(place('en', 'She has spent nine years in Goma studying seasonal work for an observatory.')).toBeNull()
    expect(place('en', 'The City of Arrivals Forum held a seminar.')).toBeNull()
  })
})
