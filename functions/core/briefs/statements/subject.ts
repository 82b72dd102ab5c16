import { isJoined, isObject, isWithinCommas, mainGroup, mainSubject } from './clause.ts'
import { adverbsOf, type Cue } from './cues.ts'
import { genderOfPronoun, type Gender } from '../people/gender.ts'
import { groupAfter, groupBefore } from '../people/groups.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Mention } from '../reading/mention.ts'
import { isAgent } from './positions.ts'
import type { People } from '../people/registry.ts'
import type { Person } from '../people/person.ts'
import type { Sentence } from '../reading/source.ts'
import { beforeArabicColon, bridges, elidedSubject, isTold, leads, PRESENTING } from './subject-arabic.ts'
import { anyOf, foldedSet, perLexicon } from '../reading/words.ts'

const patternsOf = perLexicon((lexicon: Lexicon) => {
  const { speech } = lexicon
  const time = lexicon.lang === 'en' ? timesOf(lexicon) : ''
  const adverbs = adverbsOf(lexicon)
  return {
    gap: new RegExp(
      `^(?:[^,;:]{0,70}\\s(?:and|et|y)|,[^,;:]{0,70}\\s(?:and|et|y))?(?:\\s+(?:of|de|du|del)\\s[^,]{0,60},)?[\\s,،]*(?:[,،(][^,،()]{0,90}[,،)]|(?<=[\\s,])(?:que|quien|qui|who)\\s[^,;:()«»“”"]{0,170},)?[\\s,،]*${time}${adverbs}(?:(?:n'|ne|y|en|se|lui|nous|les|l'|also|then|qui|who|quien|الذي|التي|(?<=,\\s)que)\\s*)*$`,
      'u',
    ),
    inversionGap: new RegExp(
      `^[\\s]*(?:,?\\s*(?:${anyOf(speech.adverbs)}|(?:(?:este|el|el pasado|este mismo|ce|this|last|on)\\s)?${anyOf([...lexicon.when.weekdays.flat(), ...Object.keys(lexicon.when.relativeDays)])}(?:\\s(?:soir|matin|midi|noche|tarde|night|morning))?)\\s*,?)*[\\s]*(?:,[^,.;:«»“”"]{3,40},\\s*)?(?:tanto\\s)?(?:(?:en|à|a|dans|lors|devant|depuis|aupres\\sde|chez|in|at|to|from|before|during|durante|desde|ante|tras)\\s[^,.;:]{0,30})?\\s*(?:(?:${anyOf(speech.articles)})\\s*(?:\\p{Ll}+\\s){0,3})?$`,
      'u',
    ),
    topicHead: new RegExp(`^${anyOf(speech.topics)}\\s*$`, 'u'),
    relatives: foldedSet(speech.relatives),
  }
})

/** "on Monday", "last week", "earlier this year": when, between an English subject and its verb. */
const timesOf = ({ when }: Lexicon) =>
  `(?:(?:(?:on|late|early|earlier|later)\\s){0,2}(?:${anyOf([...when.weekdays.flat(), ...Object.keys(when.relativeDays)])}|(?:last|this)\\s[a-z]+)(?:\\s(?:night|morning|afternoon|evening))?[\\s,]+)?`

/** Who speaks by a cue, and where the sentence says so. */
export interface Heard {
  readonly person: Person
  readonly mention: Mention | null
  readonly side: 'before' | 'after' | 'none'
}

/** Who speaks by a cue; null where it cannot be told. */
export function subjectOf(
  sentence: Sentence,
  cue: Cue,
  mentions: readonly Mention[],
  people: People,
  lexicon: Lexicon,
): Heard | null {
  const { inversionGap } = patternsOf(lexicon)
  if (cue.kind === 'inverted' || cue.kind === 'viewpoint') return taken(people.meant(cueGender(sentence, cue)))
  const resolved = (mention: Mention | undefined, side: 'before' | 'after'): Heard | null => {
    if (mention === undefined) return null
    const person = people.resolve(sentence, mention)
    return person === null ? null : { person, mention, side }
  }
  const following = mentions.find(({ start }) => start >= cue.end)
  // «وفقا ل|رئيس الجمعية».
  const gap = sentence.folded.slice(cue.end, following?.start).replace(/\sلل?$/u, ' ')
  const isClose =
    following !== undefined &&
    (inversionGap.test(gap) ||
      (lexicon.lang === 'ar' && bridges(gap) && !PRESENTING.test(sentence.folded.slice(cue.start, cue.end))))
  if (cue.kind === 'source')
    return isClose && !isRelative(sentence, following, lexicon) ? resolved(following, 'after') : null
  const before = mentions.filter((mention) => mention.end <= cue.start && !mention.isBound)
  if (cue.kind === 'colon' && lexicon.lang === 'fr') {
    const speaker = beforeColon(sentence, cue, mentions)
    if (speaker !== null) return resolved(speaker, 'before')
  }
  if (cue.kind === 'relative' || cue.kind === 'colon') {
    const antecedent = mentions.findLast(({ end }) => end <= cue.start)
    if (lexicon.lang === 'ar' && cue.kind === 'colon') {
      const speaker = beforeArabicColon(sentence, cue, mentions)
      if (speaker !== null) return resolved(speaker, 'before')
    }
    // « au nom de Farid Haddad, pêcheur : … »: what stands behind a comma is an apposition, not the one who speaks.
    const isApposed = antecedent?.name === null && /\p{Lu}\p{L}+,\s*$/u.test(sentence.text.slice(0, antecedent.start))
    if (cue.kind === 'colon' && lexicon.lang === 'fr' && isApposed) return null
    const isNext = antecedent !== undefined && /^\s*[,،]?\s*$/u.test(sentence.text.slice(antecedent.end, cue.start))
    return isNext ? resolved(antecedent, 'before') : null
  }
  const main = () => mainSubject(sentence, cue, before, lexicon) ?? undefined
  if (cue.kind === 'adding' && lexicon.lang !== 'ar')
    return resolved(main() ?? before.find(({ name }) => name !== null) ?? before[0], 'before')
  if (isClose && isInverted(sentence, cue, following, lexicon)) return resolved(following, 'after')
  const preceding = subjectBefore(
    sentence,
    cue,
    before.filter((mention) => lexicon.lang !== 'ar' || leads(sentence, mention, cue)),
    lexicon,
  )
  const heard = resolved(preceding, 'before')
  if (heard !== null) return heard
  if (isClose && invitesInversion(sentence, cue, lexicon) && isTold(sentence, cue, following, lexicon))
    return resolved(following, 'after')
  if (lexicon.lang === 'ar') return taken(elidedSubject(sentence, cue, before, people, lexicon))
  if (isJoined(sentence, cue, lexicon)) return resolved(main(), 'before')
  return isElided(sentence, cue, lexicon) ? taken(people.meant(null)) : null
}

/** What is read out, sung or written, not said. */
const READ_OUT =
  /(?:^|[\s'])(?:lettres?|pancartes?|messages?|banderoles?|panneaux?|slogans?|titres?|themes?|intitul\p{L}*|baptis\p{L}*|articles?|poemes?|chansons?|livres?|affiches?|lu|lit|cite|ecrite?s?|films?|romans?|rues?|avenues?|spectacles?|pieces?|expositions?|ouvrages?|documentaires?|devises?|disques?|albums?|extraits?|rapports?|recu|lire|entendu|appele\p{L}*|surnomm\p{L}*|nomm\p{L}*)(?!\p{L})/u

/**
 * « … à un jeune coiffeur, Alpha Bangoura, installé à Thiès : “…” », « Hatem Mzali n’en démord pas : “…” »: the one name of the
 * words before a colon, with no more than an apposition behind it, or a few words of which it is the subject.
 */
function beforeColon({ text, folded }: Sentence, cue: Cue, mentions: readonly Mention[]): Mention | null {
  const named = mentions.filter(({ end, name }) => end <= cue.start && name !== null)
  const last = named.at(-1)
  if (last === undefined || READ_OUT.test(folded.slice(0, cue.start))) return null
  // Titles and slogans are short and have no full stop.
  const quoted = text.slice(cue.end)
  if (!/[.!?…]\s*[»”"]/u.test(quoted) && quoted.split(/\s+/u).length < 8) return null
  const rest = text.slice(last.end, cue.start)
  const isFull = /\s/u.test(text.slice(last.start, last.end))
  if (isFull && /^\s*,\s[^,.;:«»“”"]{2,90}$/u.test(rest)) return last
  // « Installée à Rotterdam, l’économiste Awa Ba n’a pas mâché ses mots : “…” »
  const isSubject =
    /^(?:[^,;:«»“”"()]{2,90},\s)?$/u.test(text.slice(0, last.start)) && !last.isBound && named.length === 1
  return isSubject && /^\s[^,.;:«»“”"]{4,60}$/u.test(rest) ? last : null
}

const taken = (person: Person | null): Heard | null =>
  person === null ? null : { person, mention: null, side: 'none' }

const cueGender = ({ folded }: Sentence, { start, end }: Cue): Gender => {
  const words = folded.slice(start, end)
  return (
    genderOfPronoun(words) ??
    (/(?:\bher\b|رايها|نظرها|قولها|تعبيرها)/u.test(words) ? 'f' : /\bhis\b/u.test(words) ? 'm' : null)
  )
}

/** A group or body as the one who speaks by a cue. */
export function groupOf(sentence: Sentence, cue: Cue, people: People, lexicon: Lexicon): Heard | null {
  // « les négociations se poursuivent »: a reflexive verb is not theirs that say something.
  const isReflexive = /\sse\s*$/u.test(sentence.folded.slice(0, cue.start))
  if (
    lexicon.lang === 'ar' ||
    !(cue.kind === 'says' || cue.kind === 'source' || cue.kind === 'adding' || cue.kind === 'position') ||
    isReflexive
  )
    return null
  const isAfter = cue.kind === 'source' || /[”"»’']\s*,?\s*$/u.test(sentence.text.slice(0, cue.start))
  const isTaken = cue.kind === 'adding' || isJoined(sentence, cue, lexicon)
  const mention = isTaken
    ? mainGroup(sentence, cue, lexicon)
    : isAfter
      ? groupAfter(sentence, cue, lexicon)
      : groupBefore(sentence, cue, lexicon)
  if (mention === null || (cue.kind === 'position' && !isAgent(sentence, mention, lexicon))) return null
  const person = people.known(sentence, mention) ?? people.group(sentence, mention)
  return { person, mention, side: isAfter ? 'after' : 'before' }
}

/** The one before a verb of saying who is its subject: the nearest, whom « qui » takes up, or « quant à … » puts in front. */
function subjectBefore(
  sentence: Sentence,
  cue: Cue,
  before: readonly Mention[],
  lexicon: Lexicon,
): Mention | undefined {
  const isSubject = (mention: Mention) => reaches(sentence, mention, cue, lexicon)
  const nearest = before.findLast((mention) => !isAside(sentence, mention, cue))
  if (nearest === undefined) return undefined
  const main = mainSubject(sentence, cue, before, lexicon)
  // "Awa Ba, who fished with her father and Moussa Ba, said": who ends an aside is not its subject.
  if (main !== null && main !== nearest && isWithinCommas(sentence.text.slice(main.end, cue.start))) return main
  // "The mayor thanked Awa Ba and said": behind the first verb stands its object.
  if (isJoined(sentence, cue, lexicon) && nearest !== main && isObject(sentence, nearest)) return main ?? undefined
  if (!nearest.isPronoun) return isSubject(nearest) ? nearest : undefined
  const antecedent = before.findLast(({ end, isPronoun }) => end <= nearest.start && !isPronoun)
  if (!isRelative(sentence, nearest, lexicon)) {
    // « La sociologue Awa Ba, elle, a dit »: a pronoun between commas stresses the name before it.
    const isStressed =
      antecedent !== undefined &&
      /^\s*,\s*$/u.test(sentence.text.slice(antecedent.end, nearest.start)) &&
      /^\s*,/u.test(sentence.text.slice(nearest.end))
    if (isStressed) return isSubject(nearest) ? antecedent : undefined
    return isSubject(nearest) ? (topicOf(sentence, nearest, before, lexicon) ?? nearest) : undefined
  }
  if (antecedent === undefined) return undefined
  // "Awa Ba, who leads the study, said", "Awa Ba, who said".
  const isNext = /^[\s,]*$/u.test(sentence.text.slice(antecedent.end, nearest.start))
  return isNext && (isSubject(nearest) || isSubject(antecedent)) ? antecedent : undefined
}

const isRelative = ({ folded }: Sentence, { start, end }: Mention, lexicon: Lexicon) =>
  patternsOf(lexicon).relatives.has(folded.slice(start, end))

/** A verb without a subject after a quotation means who spoke last in Spanish: « …», resumió; —…—resumió. */
function isElided(sentence: Sentence, cue: Cue, lexicon: Lexicon): boolean {
  return lexicon.lang === 'es' && /(?:[»”"']\s*,?\s*|\s[—–-])$/u.test(sentence.text.slice(0, cue.start))
}

/** "X, represented by Y, said", "X, for the chair, said": who stands between commas after a preposition does not speak. */
function isAside(sentence: Sentence, mention: Mention, cue: Cue): boolean {
  const before = sentence.folded.slice(0, mention.start)
  const isClosed = /^\s*,\s*$/u.test(sentence.folded.slice(mention.end, cue.start))
  return (
    isClosed &&
    /,\s*(?:[\p{L}]+\s+)?(?:for|by|par|por|pour|avec|with|con|au nom de|on behalf of|en nombre de)(?:\s+\p{L}{1,4}\.?)?\s*$/u.test(
      before,
    )
  )
}

/** « Quant au représentant de …, il a … »: whom a pronoun right after a comma takes up. */
function topicOf(
  sentence: Sentence,
  pronoun: Mention,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Mention | undefined {
  const topic = mentions.findLast(({ end, isPronoun }) => end <= pronoun.start && !isPronoun)
  if (topic === undefined || !/^\s*,\s*$/u.test(sentence.text.slice(topic.end, pronoun.start))) return undefined
  return patternsOf(lexicon).topicHead.test(sentence.folded.slice(0, topic.start)) ? topic : undefined
}

/** A subject follows its verb after a quotation or a comma, at the start of a sentence, and in Arabic always. */
function invitesInversion(sentence: Sentence, cue: Cue, lexicon: Lexicon): boolean {
  if (lexicon.lang === 'ar') return true
  // « Así lo cree Ana Pons, que pide …».
  if (lexicon.lang === 'es' && /(?:^|[,;]\s)asi\s(?:lo\s|la\s|se\s)?$/u.test(sentence.folded.slice(0, cue.start)))
    return true
  const lead = sentence.text.slice(0, cue.start)
  // « “…”, nous a confié Awa Ba »
  const clitic = lexicon.lang === 'fr' ? /(?<=[,»”"…?!]\s)(?:(?:nous|lui|leur|y|se|vous|me)\s|[lm][’'])$/u : null
  return /(?:^|[,»”"’'…?!]|[–—-])\s*$/u.test(clitic === null ? lead : lead.replace(clitic, ''))
}

/** "… the words of Awa Ba, said Moussa Ba, who chairs the board.": who stands right behind the verb, and before a mark, speaks. */
function isInverted({ text, folded }: Sentence, cue: Cue, { start, end, name }: Mention, { lang }: Lexicon): boolean {
  return (
    lang === 'en' &&
    name !== null &&
    start === cue.end + 1 &&
    /[,”"’']\s*$/u.test(text.slice(0, cue.start)) &&
    /^(?:\s\([^()]{1,30}\))?\s*(?:[,.;]|$)/u.test(text.slice(end)) &&
    /^(?:said|says|added|adds|wrote|writes|explained|explains|argued|argues|recalled|noted)$/u.test(
      folded.slice(cue.start, cue.end),
    )
  )
}

/** Whether nothing but adverbs and insertions stands between a subject and its verb of saying. */
export function reaches({ folded }: Sentence, mention: Mention, cue: Pick<Cue, 'start'>, lexicon: Lexicon): boolean {
  const between = folded.slice(mention.end, cue.start)
  // "Awa Ba's deputy left and said": a name in the genitive is no subject.
  return !/^'s?\s/u.test(between) && patternsOf(lexicon).gap.test(between)
}
