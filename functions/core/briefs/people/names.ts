import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Token } from '../reading/source.ts'
import { foldedSet, perLexicon, wordSet } from '../reading/words.ts'

const MAX_NAME_TOKENS = 7

/** The names of states: « Guinea Ecuatorial ». */
function countryNames(lang: string): ReadonlySet<string> {
  const names = new Intl.DisplayNames(lang, { type: 'region' })
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
  const all = letters.flatMap((first) => letters.map((second) => names.of(first + second) ?? ''))
  return foldedSet(all)
}

const patternsOf = perLexicon((lexicon: Lexicon) => {
  const { speech, organizers, when, place, kinds } = lexicon
  return {
    honorifics: foldedSet(speech.honorifics),
    roles: wordSet(speech.roles),
    articles: foldedSet(speech.articles),
    genitives: foldedSet(speech.genitives),
    particles: foldedSet(speech.particles),
    towns: foldedSet(place.towns),
    named: foldedSet(speech.notRoles),
    civics: foldedSet(speech.civics),
    given: foldedSet(speech.givenNames),
    verbs: foldedSet(
      lexicon.lang === 'es'
        ? [...speech.says, ...speech.chairs, ...speech.opens, ...speech.takesPart, ...organizers.organises.active]
        : [],
    ),
    countries: countryNames(lexicon.lang),
    heads: foldedSet(organizers.heads),
    surnames: foldedSet(speech.surnames),
    days: foldedSet([...when.months.flat(), ...when.weekdays.flat()]),
    opening: foldedSet([...speech.notNames, ...speech.sources, ...speech.openingSources, ...place.before]),
    notNames: foldedSet([
      ...organizers.bodies,
      ...place.towns,
      ...place.notTowns,
      // Only English writes days and months with a capital.
      ...(lexicon.lang === 'en' ? [...when.months.flat(), ...when.weekdays.flat()] : []),
      ...speech.articles,
      ...speech.pronouns,
      ...speech.civics,
      ...organizers.ends,
      ...kinds.events,
    ]),
  }
})

/** A name as tokens [from, to); `core` is where the name proper begins, after « M. » or "Dr". */
export interface Name {
  readonly from: number
  readonly core: number
  readonly to: number
}

/** The names of people in a sentence of a script with capitals, in order. */
export function namesIn(tokens: readonly Token[], lexicon: Lexicon): readonly Name[] {
  const names: Name[] = []
  let at = 0
  while (at < tokens.length) {
    const name = nameAt(tokens, at, lexicon)
    if (name === null) at++
    else {
      names.push(name)
      at = name.to
    }
  }
  return names
}

/** Whether a name hangs on a preposition: « le quartier de … », « l’association … de … ». */
export function isBound(tokens: readonly Token[], { from, core }: Name, lexicon: Lexicon): boolean {
  return from === core && patternsOf(lexicon).genitives.has(tokens[from - 1]?.folded ?? '')
}

/** The name that begins at a token: honorifics, then capitalised words with their particles and initials. */
function nameAt(tokens: readonly Token[], from: number, lexicon: Lexicon): Name | null {
  const { honorifics, articles } = patternsOf(lexicon)
  let core = from
  while (honorifics.has(tokens[core]?.folded ?? '') && isTitle(tokens, core))
    core += tokens[core + 1]?.text === '.' ? 2 : 1
  if (!startsName(tokens, core, lexicon)) return null
  const isAfterArticle = from === core && articles.has(tokens[core - 1]?.folded ?? '')
  if (from === core && from > 0 && !isAfterArticle && startsTooLate(tokens, from, lexicon)) return null
  if (from === core && (isThing(tokens, from, lexicon) || isCause(tokens, from, lexicon))) return null
  const name = { from, core, to: nameEnd(tokens, core, lexicon) }
  if (isAfterArticle && !isLoneSurname(tokens, name, lexicon)) return null
  if (isDateline(tokens, name) || (from === core && holdsGivenName(tokens, name, lexicon))) return null
  return isPerson(tokens, name, lexicon) ? name : null
}

/** "R-Ky.": a party and whom its member stands for. */
const PARTY = /^[RDI]-\p{Lu}/u

function startsName(tokens: readonly Token[], core: number, lexicon: Lexicon): boolean {
  const { notNames, roles, opening, days, verbs } = patternsOf(lexicon)
  const first = tokens[core]
  if (first?.kind !== 'word' || !first.capital || first.folded.endsWith("'") || PARTY.test(first.text)) return false
  // « Participan Ana Pons y … »: a sentence may begin with its verb.
  if (core === 0 && first.folded !== 'jan' && (days.has(first.folded) || verbs.has(first.folded))) return false
  if (days.has(first.folded) || (GIVEN_TOWNS.has(first.folded) && tokens[core + 1]?.capital === true)) return true
  return ![notNames, roles, opening].some((words) => words.has(first.folded))
}

function nameEnd(tokens: readonly Token[], core: number, lexicon: Lexicon): number {
  const { roles, particles, surnames } = patternsOf(lexicon)
  let to = core + 1
  for (; to < tokens.length && to - core < MAX_NAME_TOKENS; to++) {
    const token = tokens[to]
    if (token === undefined) break
    const leads = tokens[to + 1]?.capital === true
    // « Joost van der Meulen », « Ana de la Vega ».
    const isRun = particles.has(tokens[to + 1]?.folded ?? '') && tokens[to + 2]?.capital === true
    const isPart = token.kind === 'word' && token.capital && (!roles.has(token.folded) || surnames.has(token.folded))
    // "J. K. Asante", and at the end of a name that is kept short: "Isatu K. said".
    const after = tokens[to + 1]
    const isKeptShort = lexicon.lang === 'en' && to - core > 1 && after?.kind === 'word' && !after.capital
    const isInitial = token.text === '.' && /^\p{Lu}$/u.test(tokens[to - 1]?.text ?? '') && (leads || isKeptShort)
    if (!isPart && !isInitial && !(particles.has(token.folded) && (leads || isRun))) break
  }
  return to
}

/** Whether a folded word is the name of a state. */
export function isCountryName(folded: string, lexicon: Lexicon): boolean {
  return patternsOf(lexicon).countries.has(folded)
}

/** What is left when bodies, places, short forms and single words after "of" are taken away. */
function isPerson(tokens: readonly Token[], name: Name, lexicon: Lexicon): boolean {
  const { notNames, surnames, days, countries } = patternsOf(lexicon)
  const { from, core, to } = name
  const words = tokens.slice(core, to)
  if (isBound(tokens, name, lexicon) && words.length === 1) return false
  const isMany = words.length > 1 || lexicon.lang === 'es'
  if (from === core && isMany && countries.has(words.map(({ folded }) => folded).join(' '))) return false
  // "Mr Sunday Attah", ", May Ayim,": between a title or comma and a mark a day is a name.
  const isDayName =
    days.has(words[0]?.folded ?? '') &&
    words.length > 1 &&
    (from < core || (tokens[from - 1]?.text === ',' && tokens[to]?.text === ','))
  if (
    words
      .slice(isDayName || (words.length > 1 && GIVEN_TOWNS.has(words[0]?.folded ?? '')) ? 1 : 0)
      .some(
        ({ folded, capital }, at) =>
          capital && notNames.has(folded) && !(at > 0 && (surnames.has(folded) || isTownSurname(words, at, lexicon))),
      )
  )
    return false
  if (from < core) return true
  if (words.length === 1 && /^\p{Lu}+$/u.test(words[0]?.text ?? '')) return false
  const isAllCapitals = words.every(({ text }) => text === text.toUpperCase())
  if (isAllCapitals) return true
  const short = words.findIndex(({ text }) => /^\p{Lu}{2,5}$/u.test(text) && !ORDINAL.test(text))
  // « Moussa DIOP, … »: a surname in capitals, told from a short form by the comma.
  return short < 0 || (short === words.length - 1 && words.length < 4 && /^[,(:]$/u.test(tokens[to]?.text ?? ''))
}

/** « Yolima Arrieta Palencia », « Ana Segovia »: in Spanish a town behind two names or a given name is a surname. */
function isTownSurname(words: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { towns, given } = patternsOf(lexicon)
  // « M. Karim El Yazid Bouarfa »
  if (lexicon.lang === 'fr')
    return at > 1 && at === words.length - 1 && words[at - 1]?.capital === true && towns.has(words[at]?.folded ?? '')
  // "Graziella Muscat Zerafa"
  if (lexicon.lang === 'en') return at > 0 && words.length > 2 && towns.has(words[at]?.folded ?? '')
  if (lexicon.lang !== 'es') return false
  return at > 0 && (words.length > 2 || given.has(words[0]?.folded ?? '')) && towns.has(words[at]?.folded ?? '')
}

/** Given names that are towns, too: "Florence Thune". */
const GIVEN_TOWNS = new Set(
  'florence austin victoria charlotte sydney adelaide sofia lourdes mercedes santiago valencia vienna nancy milan lincoln madison carolina salvador asuncion jan alexandria jackson houston kingston francisco jose juan luis adama said salem'.split(
    ' ',
  ),
)

/** "Osei Darkwah II": kings and chiefs are counted. */
const ORDINAL = /^(?:I{2,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI?)$/u

/** « El Idrissi añadió »: in Spanish the article of a Moroccan surname has a capital, too. */
function isLoneSurname(tokens: readonly Token[], { core, to }: Name, { lang }: Lexicon): boolean {
  return lang === 'es' && to - core === 1 && /^(?:El|Al)$/u.test(tokens[core - 1]?.text ?? '')
}

/** "SANTA CRUZ, 17 (Agency) -": capitals at the head of a text, then a day, an agency or a dash, are where it was written. */
function isDateline(tokens: readonly Token[], { from, to }: Name): boolean {
  if (from > 0 || tokens.slice(0, to).some(({ text }) => text !== text.toUpperCase())) return false
  const [mark, after] = [tokens[to], tokens[to + 1]]
  return mark?.kind === 'mark' && (/^[(/–—-]$/u.test(mark.text) || after?.kind === 'number' || after?.kind === 'mark')
}

/** « la association Nuevos Vecinos », "the boat Ocean Wind": the noun before it tells that it is the name of a thing. */
function isThing(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const before = tokens[from - 1]
  const { named, civics, roles } = patternsOf(lexicon)
  // « la consejera de Igualdad y Familia Ana Pons »: a word of an office, not a thing.
  // « la cheffe d’entreprise Awa Ba », « le directeur de cabinet Awa Ba »
  const isOfFunction =
    lexicon.lang === 'fr' &&
    /^d[e']$/u.test(tokens[from - 2]?.folded ?? '') &&
    roles.has(tokens[from - 3]?.folded ?? '')
  return (
    !isOfFunction &&
    before?.kind === 'word' &&
    named.has(before.folded) &&
    !(before.capital && civics.has(before.folded))
  )
}

/** "Lawyers for Due Process", "Mothers Against Rape Now": what a body named after people is for. */
function isCause(tokens: readonly Token[], from: number, { lang }: Lexicon): boolean {
  const [people, link] = [tokens[from - 2], tokens[from - 1]]
  return (
    lang === 'en' &&
    people?.capital === true &&
    /^\p{Lu}\p{Ll}{3,}s$/u.test(people.text) &&
    /^(?:for|against|without|on|in)$/u.test(link?.folded ?? '') &&
    from > 2
  )
}

/** What joins the words of a function to the name of its body. */
const LINK = /^(?:de|del|en|y|e|la|las|los|el|para)$/u

/** Whether the words before an offset are a function and, in capitals, its body: « la portavoz de Cáritas Diocesana ». */
function followsFunction(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const { roles } = patternsOf(lexicon)
  for (let at = index - 1; at >= Math.max(0, index - 14); at--) {
    const token = tokens[at]
    if (token?.kind !== 'word') return false
    if (!token.capital && roles.has(token.folded)) return at < index - 1
    if (!token.capital && !LINK.test(token.folded)) return false
  }
  return false
}

/** « la directora de Casa África Ana Ruiz »: the name of a body runs on to that of a person, which begins with a given name. */
function holdsGivenName(tokens: readonly Token[], { from, to }: Name, lexicon: Lexicon): boolean {
  const { given } = patternsOf(lexicon)
  const before = tokens[from - 1]
  const isTied = before !== undefined && (LINK.test(before.folded) || (before.capital && before.kind === 'word'))
  if (given.size === 0 || !isTied || given.has(tokens[from]?.folded ?? '')) return false
  const at = tokens.slice(from + 1, to - 1).findIndex(({ folded }) => given.has(folded))
  return at >= 0 && followsFunction(tokens, from + 1 + at, lexicon)
}

/** « M. », "Dr": an honorific is capitalised, or a word in full before a name (« docteur Ba »). */
function isTitle(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  const after = next?.text === '.' ? tokens[index + 2] : next
  const isWritten = tokens[index]?.capital === true || (tokens[index]?.text.length ?? 0) > 2
  return after?.kind === 'word' && after.capital && isWritten
}

/** What a French noun of origin ends in. */
const DEMONYM =
  /(?:ais|aise|ois|oise|ain|aine|ien|ienne|ian|iane|kenyan|kenyane|een|eenne|and|ande|ol|ole|grec|grecque|turc|turque|belge|suisse|russe|arabe|slave|serbe|croate|kurde|afghane?|catalane?|iote|ite|tcheque|slovaque|somalie?|danoise?|scandinave|quebecoise?|maure|basque|bretonne?|corse|rifaine?)$/u

/** « el catedrático de Derecho Internacional Público Luis Ferrer »: capital words of a function, back to its « de ». */
function endsFunction(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const { notNames, heads, roles } = patternsOf(lexicon)
  if (tokens[index + 1]?.capital !== true) return false
  // « la Guardia Civil »: a function with a capital is a part of the body's name.
  const isOfFunction = ({ capital, folded }: Token) =>
    capital && (notNames.has(folded) || heads.has(folded) || roles.has(folded))
  let at = index - 1
  for (let token = tokens[at]; at > 1 && token !== undefined && isOfFunction(token); token = tokens[at]) at--
  if (at === index - 1 || !/^(?:de|del|en|la|y|of|for|and|the)$/u.test(tokens[at]?.folded ?? '')) return false
  return tokens.slice(Math.max(0, at - 8), at).some(({ folded }) => roles.has(folded))
}

/** A capitalised word right after another one is part of a longer name that was refused. */
function startsTooLate(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const before = tokens[index - 1]
  if (before?.kind !== 'word' || !before.capital || /^\p{Lu}{2,}$/u.test(before.text)) return false
  const { roles, honorifics, towns, opening, articles, given, verbs } = patternsOf(lexicon)
  // « le Néerlandais Joost van der Meulen ».
  if (lexicon.lang === 'fr' && DEMONYM.test(before.folded) && articles.has(tokens[index - 2]?.folded ?? ''))
    return tokens[index + 1]?.kind !== 'word'
  // « La investigadora del Colef Ximena Luque »: one capital word that belongs to the function.
  const isOfBody =
    /^(?:del|du|de)$/u.test(tokens[index - 2]?.folded ?? '') && roles.has(tokens[index - 3]?.folded ?? '')
  if (isOfBody && tokens[index + 1]?.capital === true) return false
  if ((lexicon.lang === 'es' || lexicon.lang === 'en') && endsFunction(tokens, index, lexicon)) return false
  if (given.has(tokens[index]?.folded ?? '') && followsFunction(tokens, index, lexicon)) return false
  if (index === 1 && (opening.has(before.folded) || verbs.has(before.folded))) return false
  return ![roles, honorifics, towns].some((words) => words.has(before.folded)) && !before.folded.endsWith("'")
}
