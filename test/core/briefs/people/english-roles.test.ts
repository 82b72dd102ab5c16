import { describe, expect, it } from 'vitest'
import { mentionsIn } from '../../../../functions/core/briefs/people/people.ts'
import { readSource } from '../../../../functions/core/briefs/reading/source.ts'
import { lexiconOf } from '../../../../functions/core/briefs/reading/words.ts'
import { anArticle } from '../articles.ts'

/** The people whom an English sentence names, each as "name = role". */
function people(text: string): readonly string[] {
  const lexicon = lexiconOf('en')
  if (lexicon === null) throw new Error('en')
  return readSource(anArticle({ lang: 'en', text })).sentences.flatMap((sentence) =>
    mentionsIn(sentence, lexicon).flatMap(({ name, role }) =>
      name === null
        ? []
        : [
            `${sentence.text.slice(name.start, name.end)} = ${role === null ? '-' : sentence.text.slice(role.start, role.end)}`,
          ],
    ),
  )
}

describe('whom English names with what they are', () => {
  it.each([
    ['Dr Amina Sesay-Conteh, who chairs the observatory, said no.', 'Amina Sesay-Conteh = who chairs the observatory'],
    ['Joan van der Walt, 34, who cleans offices in Leeds, said no.', 'Joan van der Walt = who cleans offices in Leeds'],
    ['Joan van der Walt (34), a cleaner in Leeds, said no.', 'Joan van der Walt = a cleaner in Leeds'],
    ['Father Paul Eze, a priest who houses returnees, said no.', 'Paul Eze = a priest who houses returnees'],
    ['Beatrice Nakamba of the labour ministry said no.', 'Beatrice Nakamba = of the labour ministry'],
    ['Joan Mwale, from the aid group Papers First, said no.', 'Joan Mwale = from the aid group Papers First'],
    ['Bo leather worker Isatu K. said no.', 'Isatu K. = Bo leather worker'],
    ["Drivers' union chairman Alhaji Musa Garba said no.", "Musa Garba = Drivers' union chairman"],
    ['IOM Chief of Mission Fatima Diallo-Ba said no.', 'Fatima Diallo-Ba = IOM Chief of Mission'],
    ['University of Zambia sociologist Ruth Phiri said no.', 'Ruth Phiri = University of Zambia sociologist'],
    ['Rahinatu Salifu, a 24-year-old head porter, said no.', 'Rahinatu Salifu = a 24-year-old head porter'],
    ['Fatoumata, a 19-year-old returnee, said no.', 'Fatoumata = a 19-year-old returnee'],
    [
      'The director of Lawyers for Due Process, Adv Thabo Mokoena, said no.',
      'Thabo Mokoena = The director of Lawyers for Due Process',
    ],
    ['Its director, Barr. Ivie Osagie, said no.', 'Ivie Osagie = Its director'],
    [
      'Chair of the board that drafts the law, Professor Tarek Idder, said no.',
      'Tarek Idder = Chair of the board that drafts the law',
    ],
    ['Graziella Muscat Zerafa, a lawyer, said no.', 'Graziella Muscat Zerafa = a lawyer'],
    ['Wanjiru wa Kamau, a farmer, said no.', 'Wanjiru wa Kamau = a farmer'],
  ])('%s', (text, told) => {
    expect(people(text)).toEqual([told])
  })

  it('takes neither a keynote, nor a day, nor a state for what somebody is', () => {
    expect(people('In her keynote, Ruth Phiri said no.')).toEqual(['Ruth Phiri = -'])
    expect(people('Ruth Phiri at Tuesday’s forum said no.')).toEqual(['Ruth Phiri = -'])
    expect(people('Ghana, a country of many members, said no.')).toEqual(['Ghana = -'])
    expect(people('Ruth Phiri, who said so, left.')).toEqual(['Ruth Phiri = -'])
  })
})
