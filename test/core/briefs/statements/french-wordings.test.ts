import { describe, expect, it } from 'vitest'
import { briefOf } from '../../../../functions/core/briefs/brief.ts'
import { anArticle } from '../articles.ts'

const LEAD = 'Une table ronde sur la migration de travail s’est tenue jeudi à Oujda.\n\n'
const speakers = (text: string) => briefOf(anArticle({ lang: 'fr', title: 'Migration', text: LEAD + text })).speakers
const told = (text: string) => speakers(text).map(({ name, role, statements }) => [name, role, statements.length])

describe('whom the French press quotes', () => {
  it.each([
    ['Aux yeux de la géographe Salima Ouazzani, le visa coûte trop cher.', 'Salima Ouazzani', 'la géographe'],
    ['Si l’on en croit Salima Ouazzani, géographe, le visa coûte trop cher.', 'Salima Ouazzani', 'géographe'],
    ['Selon la formule d’Awa Ndiaye, mareyeuse, « les pirogues partent la nuit ».', 'Awa Ndiaye', 'mareyeuse'],
    ['« Nos jeunes ont des idées », c’est ce qu’a affirmé Salima Ouazzani.', 'Salima Ouazzani', null],
    ['« Nos jeunes ont des idées », de dire Marie-Ève Tremblay.', 'Marie-Ève Tremblay', null],
    ['« Nos jeunes ont des idées », nous a confié Moussa Sacko, soudeur.', 'Moussa Sacko', 'soudeur'],
    ['« Nos jeunes ont des idées, s’enthousiasme Moussa Sacko. Il faut les écouter. »', 'Moussa Sacko', null],
    ['« Nos jeunes ont des idées, vraiment » (Moussa Sacko, soudeur).', 'Moussa Sacko', 'soudeur'],
    ['« Le texte dort depuis six ans. » Bakary Traoré, juriste, ne décolère pas.', 'Bakary Traoré', 'juriste'],
    ['« Il faut former les agents. » C’est en ces termes que Bakary Traoré a fermé le ban.', 'Bakary Traoré', null],
    ['Salima Ouazzani est géographe. Elle estime que le visa coûte trop cher.', 'Salima Ouazzani', 'géographe'],
    ['Le premier à s’exprimer, Bakary Traoré, juriste, a rappelé le droit.', 'Bakary Traoré', 'juriste'],
    ['Le Nigérian Chukwuma Obi, économiste, a rappelé le prix du visa.', 'Chukwuma Obi', 'économiste'],
    ['La cheffe d’entreprise Samira Ouchen a rappelé le prix du visa.', 'Samira Ouchen', 'La cheffe d’entreprise'],
    ['Le maire de Zoumi, M. Karim El Yazid Bouarfa, a rappelé le prix.', 'Karim El Yazid Bouarfa', 'Le maire de Zoumi'],
  ])('%s', (text, name, role) => {
    expect(told(text)).toEqual([[name, role, 1]])
  })

  it('takes up a scholar by another word for her', () => {
    const text =
      'Le retour coûte, a soutenu la sociologue Awa Ndiaye. « Qui rentre porte une dette », a dit l’enseignante-chercheure de l’université de Thiès.'
    expect(told(text)).toEqual([['Awa Ndiaye', 'la sociologue', 2]])
  })

  it('hears those who take part', () => {
    expect(told('Le panel réunissait Hind Kabbaj, journaliste, et Bakary Traoré, juriste.')).toEqual([
      ['Hind Kabbaj', 'journaliste', 0],
      ['Bakary Traoré', 'juriste', 0],
    ])
    expect(told('Ont pris part au panel Hind Kabbaj et Bakary Traoré.').map(([name]) => name)).toEqual([
      'Hind Kabbaj',
      'Bakary Traoré',
    ])
  })

  it.each([
    '« Le préfet m’a dit de rentrer chez moi. » Bakary Traoré, lui, n’a rien entendu de tel.',
    'Le débat portait sur « la part des femmes dans les départs ». Awa Ndiaye est arrivée en retard.',
    'La rencontre a réuni des élus autour de Bakary Traoré, maire de Kayes.',
    'Le film de Bakary Traoré, réalisateur, raconte un départ.',
  ])('gives nobody words that may be another’s: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  it('leaves what a quoted person says that others said within the quotation', () => {
    expect(told('« Il faut, disait mon père, rester au pays », a confié Awa Ndiaye.')).toEqual([
      ['Awa Ndiaye', null, 1],
    ])
  })
})
