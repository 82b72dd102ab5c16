import { describe, expect, it } from 'vitest'
import { briefOf } from '../../../functions/core/briefs/brief.ts'
import { anArticle } from './articles.ts'

const summary = (title: string, text: string, sentences: number, lang = 'fr') =>
  briefOf(anArticle({ lang, title, text }), { sentences }).summary

const NEWS = 'Le séminaire « Rentrer au village » a réuni jeudi à Taza quarante émigrés revenus d’Italie.'
const WEATHER = 'Dehors, une pluie fine tombait sur les collines et les bus arrivaient en retard.'
const FIGURES = 'Sur 412 familles interrogées, une sur trois dit vouloir ouvrir un commerce au village.'

describe('a summary', () => {
  it('prefers what names the meeting, its day and its title to what only stands first', () => {
    expect(summary('Rentrer au village', `${WEATHER}\n\n${NEWS}\n\n${FIGURES}`, 1)).toEqual([NEWS])
  })

  it('keeps the order of the text', () => {
    expect(summary('Rentrer au village', `${WEATHER}\n\n${NEWS}\n\n${FIGURES}`, 2)).toEqual([NEWS, FIGURES])
  })

  it('has the whole of a short text, and no more than asked for', () => {
    expect(summary('Brève', `${WEATHER} ${FIGURES}`, 3)).toEqual([WEATHER, FIGURES])
    expect(summary('Brève', `${WEATHER} ${FIGURES}`, 0)).toEqual([])
  })

  it('says nothing twice, and not the title again', () => {
    const title = 'Une pluie fine tombait hier sur les collines de la région.'
    expect(summary(title, `${title}\n\n${WEATHER}\n\n${WEATHER}`, 3)).toEqual([WEATHER])
  })

  it('leaves headings and share buttons out', () => {
    expect(summary('Brève', `Partager sur les réseaux\n\nLire aussi : la pluie\n\n${WEATHER}`, 3)).toEqual([WEATHER])
  })

  it('is made of news of no kind, and of languages without words of their own, too', () => {
    expect(summary('Pluie', `${WEATHER} ${FIGURES}`, 1, 'und')).toHaveLength(1)
  })
})

describe('a summary of a report', () => {
  const MEETING =
    'Une table ronde sur le retour des émigrés s’est tenue samedi à Taza, à l’initiative de l’association Tilila.'
  const SPEECH = '« Nos villages se vident à vue d’œil », a déploré la géographe Salma Berrada.'
  const ASIDES = [
    'Des chercheurs et des étudiants avaient fait le voyage depuis plusieurs villes.',
    'La salle des fêtes avait été prêtée par la commune pour la circonstance.',
    'Des photographies des anciens du village couvraient les murs de l’entrée.',
    'Le thé a été servi dans la cour pendant la pause du milieu de journée.',
  ]
  const OUTCOME = 'Les participants ont recommandé la création d’un fonds pour les familles qui reviennent au pays.'

  it('tells who met, what was said first and what they called for', () => {
    expect(summary('Taza : le retour en débat', [MEETING, ...ASIDES, SPEECH, OUTCOME].join('\n\n'), 3)).toEqual([
      MEETING,
      SPEECH,
      OUTCOME,
    ])
  })

  it('tells the deadline of a call', () => {
    const call =
      'L’université de Sfax organise, les 12 et 13 mai 2026, un colloque sur les migrations de travail au Maghreb.'
    const deadline = 'Les propositions doivent parvenir au comité avant le 10 mars 2026.'
    const others = ['Les frais de séjour sont pris en charge.', 'Une visite de la médina est prévue.', ...ASIDES]
    expect(summary('Appel à communications', [call, ...others.slice(0, 2), deadline].join('\n\n'), 2)).toEqual([
      call,
      deadline,
    ])
  })

  it('begins with the news where the first sentence is a scene', () => {
    const scene = 'Il y avait du monde, ce matin-là.'
    expect(summary('Le retour en débat', [scene, MEETING, ...ASIDES, SPEECH, OUTCOME].join('\n\n'), 3)).toEqual([
      MEETING,
      SPEECH,
      OUTCOME,
    ])
  })
})

describe('a summary of other news', () => {
  const NEWS_TITLE = 'Le pont de Nahr rouvre aux camions après deux ans de travaux'
  const GIST =
    'Fermé depuis deux ans, le pont de Nahr rouvre lundi aux camions, et les travaux du second tablier commencent.'

  it.each([
    'Que deviendront les commerçants du pont de Nahr, qui vivaient du passage des camions pendant les travaux ?',
    '"Le pont de Nahr rouvre, les camions reviennent, et les travaux sont finis", sourit un commerçant du quai nord.',
    'Sur le pont de Nahr, nous avons compté les camions et les ouvriers des travaux, un matin de grand vent.',
    'Le fleuve, large et lent, roule ses eaux brunes vers la mer entre des rives plantées de saules et de roseaux.',
  ])('is the sentence nearest to title and gist, no question, quotation or aside: %s', (aside) => {
    const rest =
      'Les camions passeront à vingt à l’heure, a indiqué la commune de Nahr, qui paie la moitié des travaux.'
    expect(summary(NEWS_TITLE, [aside, GIST, rest].join(' '), 1)).toEqual([GIST])
  })

  it('knows words again in Arabic with and without their article', () => {
    const aside = 'كان الجو باردا في ذلك الصباح والناس قليلون في الشوارع القريبة من السوق.'
    const gist = 'أعادت بلدية الوادي فتح الجسر أمام الشاحنات بعد سنتين من أشغال كلفت كثيرا.'
    expect(summary('جسر الوادي مفتوح أمام شاحنات البضائع', `${aside} ${gist}`, 1, 'ar')).toEqual([gist])
  })
})
