import { DOINGS } from './claim.ts'
import type { Lexicon, VerbForms } from '../lexicon/lexicon.ts'
import { anyOf, foldedSet, LETTER, perLexicon, wordsOf } from '../reading/words.ts'

/** Letters between a participle and its agent: « organisée, jeudi à Rabat, par ». */
const AGENT_GAP = 90

/** What tells who organises in a language, as expressions for folded sentences. */
export const organizerPatterns = perLexicon((lexicon: Lexicon) => {
  const { organizers, theme, speech, when, lang } = lexicon
  const prefixes = lang === 'ar' ? '[وف]?' : ''
  const time = [...when.weekdays.flat(), ...Object.keys(when.relativeDays)]
  const months = anyOf(when.months.flat())
  const passive = ({ passive: participles }: VerbForms) =>
    organizers.agents.length === 0
      ? wordsOf(participles, prefixes)
      : new RegExp(
          `(?<!${LETTER})(?:${anyOf(participles)})(?!${LETTER})(?:,?\\s[^.;:«“"!?]{0,${AGENT_GAP}}?)??\\s+(?:${anyOf(organizers.agents)})(?![\\p{L}])`,
          'gu',
        )
  const towns = anyOf(lexicon.place.towns)
  const filler = anyOf([...organizers.fillers, ...time])
  return {
    by: new RegExp(
      `(?<!${LETTER})${prefixes}(?:${anyOf(withPlainInitial(organizers.by))})(?<=:|[^:])(?!${LETTER})`,
      'gu',
    ),
    active: {
      organises: wordsOf(organizers.organises.active, prefixes),
      hosts: wordsOf(organizers.hosts.active, prefixes),
      issues: wordsOf(organizers.issues.active, prefixes),
      founds: wordsOf(organizers.founds.active, prefixes),
    },
    // Not folded: « organisé » is no « organise ».
    participles: new Set(lang === 'en' || lang === 'ar' ? [] : DOINGS.flatMap((doing) => organizers[doing].passive)),
    auxiliary: /(?:^|[\s',])(?:a|ont|avait|avaient|aura|auront|vient|viennent|ha|han|habia|habian|habra)(?:[\s,]|$)/u,
    passive: {
      organises: passive(organizers.organises),
      hosts: passive(organizers.hosts),
      issues: passive(organizers.issues),
      founds: passive(organizers.founds),
    },
    // What may stand between a subject and its verb: auxiliaries, adverbs, a day, insertions between commas.
    gap: new RegExp(
      `^(?:[\\s’']|(?:${filler})(?![\\p{L}])|(?:on|le|ce|el|este|this|last|next)\\s+(?:${anyOf(time)})(?![\\p{L}])(?:\\s(?:dernier|prochain|pasado|proximo))?|(?:le|el|on|du|au|les|los|dias|y|et|and|de|\\p{Nd}+(?:er|st|nd|rd|th)?|${months})(?=\\s)|(?:et|and|y)\\s(?:son|sa|ses|leurs?|its|their|sus?)(?:\\s[\\p{L}-]+){1,3}(?=\\s)|(?:in|at|a|en)\\s(?:${towns})(?![\\p{L}])|,[^,;.]{2,160},|\\([^)]{1,60}\\)|-[^-]{2,120}-)*$`,
      'u',
    ),
    // "…, which held", « … qui organise », الجمعية التي تنظم: right behind what the pronoun means.
    relative: new RegExp(`^\\s*[,،]?\\s*(?:${anyOf(organizers.relatives)})(?=\\s)`, 'u'),
    nouns: wordsOf(organizers.nouns, prefixes),
    // "The organisers of the forum, X and Y, …", « Organisateur : … », المنظمون، وهم ….
    afterNoun:
      /^(?:\s(?:of|de|du|des|d'|del|لل?\p{L}+)\s?[^,،.;:()]{1,70}|\s(?:لل)\p{L}+)?(?:\s?[,،]\s(?:وهم|وهي|وهما|هم|هي|namely|a saber|a savoir)?|\s?:|\s(?:are|is|were|was|sont|est|son|es|etaient|etait|eran|era|fueron|fue|هم|هي|هو)\s)/u,
    behind: wordsOf(organizers.behind, prefixes),
    appears:
      /\s?[:,،]\s|\s(?:are|is|stands?|lies|were|was|on trouve|se trouve|se trouvent|se cachent?|il y a|figurent|figure|esta|estan|se encuentran?|se halla|hay|figuran?)\s/gu,
    means: wordsOf(organizers.means, prefixes),
    own: new RegExp(`(?:^|[\\s'])(?:${anyOf(organizers.possessives)})\\s(?:[\\p{L}'-]+\\s){0,3}$`, 'u'),
    ours: wordsOf(organizers.ours, prefixes),
    between: wordsOf(organizers.between, prefixes),
    talks: wordsOf(organizers.talks, lexicon.prefixes),
    agentNext: new RegExp(`^\\s+(?:${anyOf(organizers.agents)})(?![\\p{L}])`, 'u'),
    partners: new RegExp(`(?<!${LETTER})${prefixes}(?:${anyOf(organizers.partners)})(?!${LETTER})`, 'gu'),
    with: new RegExp(`(?<=^|[,،]\\s?)(?:${anyOf(organizers.with)})\\s`, 'gu'),
    works: wordsOf(theme.works, lang === 'ar' ? lexicon.prefixes : ''),
    // After the noun its own title or year may stand: "Conference 2018” of the …".
    genitive: new RegExp(
      `^[^.,;:]{0,25}?\\s(?=(?:${anyOf([...speech.genitives, ...organizers.agents])})(?:\\s|\\b))(?:of\\s|by\\s|por\\s|par\\s)?`,
      'u',
    ),
    genitives: foldedSet(speech.genitives),
    prepositions: foldedSet([
      ...speech.genitives,
      ...organizers.with,
      ...lexicon.place.before,
      ...BEFORE_OBJECTS[lang],
    ]),
    articles: foldedSet(speech.articles),
  }
})

/** Prepositions after which no subject stands. */
const BEFORE_OBJECTS = {
  fr: ['dans', 'en', 'pour', 'par', 'sur', 'sous', 'chez', 'entre', 'contre', 'devant', 'selon', 'aux', 'au', 'comme'],
  en: ['in', 'at', 'for', 'by', 'on', 'from', 'to', 'with', 'under', 'between', 'against', 'about', 'into', 'as'],
  es: ['en', 'para', 'por', 'sobre', 'con', 'entre', 'contra', 'ante', 'desde', 'hasta', 'al', 'según', 'como'],
  ar: [],
} as const

/** « A l’initiative de »: capitals often go without their accent. */
function withPlainInitial(phrases: readonly string[]): readonly string[] {
  return phrases.flatMap((phrase) => (phrase.startsWith('à ') ? [phrase, `a ${phrase.slice(2)}`] : [phrase]))
}
