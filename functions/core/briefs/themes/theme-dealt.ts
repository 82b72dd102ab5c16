import type { Span } from '../../model.ts'
import { matchesIn } from '../../text/matches.ts'
import { meetingNounsIn } from '../kinds/kind.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { foldKeepingOffsets, spanIn, type Sentence, type Source } from '../reading/source.ts'
import { anyOf, perLexicon } from '../reading/words.ts'
import { bounded, subjectFrom, titleSpan } from './theme-extent.ts'
import { titlesIn } from './theme-titles.ts'

// What a meeting dealt with, as French sentences tell it: by a verb (« a été consacré jeudi à … »), by what was on its agenda, by
// the question that it asked. Days and towns stand between a verb and what belongs to it.

/** How far before its verb a meeting is named. */
const MOST_BEFORE = 220
const MIN_SUBJECT_WORDS = 2

const DEALS = [
  // « a été consacré », « était dédiée »
  ['(?:consacre|dedie|devolu)e?s?', "(?:à l'|à la|à|aux?)"],
  // « une formation au droit », « ont été formés … à la »
  ['(?:formations?|initiation|recyclage|forme(?:e?s)?|sensibilise(?:e?s)?|initie(?:e?s)?)', "(?:à l'|à la|aux?|sur)"],
  // « s’est tenu jeudi à Oujda sur … », « a eu lieu autour de … »
  [
    "(?:s'est tenue?|se tient|se tiendra|se tenait|a eu lieu|aura lieu|s'est ouverte?|s'ouvre|s'ouvrira|s'est deroulee?|s'est achevee?|a porte|ont porte|porte|portera|portait|portaient|portent|se penche|se penchent|se penchera|s'est penchee?|se sont penche(?:e?s)|s'est attardee?|se sont attardes|a planche|ont planche|planchent|planchera|plancheront|s'est interrogee?|se sont interroges|centree?s?|axee?s?|focalisee?s?|articulee?s?|concentree?s?)",
    "(?:sur|autour de|autour du|autour des|autour d')",
  ],
  // « a traité de », « ont débattu de », « il a été question de »
  [
    '(?:a traite|ont traite|traite|traitait|traitaient|traitera|a debattu|ont debattu|avaient debattu|debattent|debattra|debattront|a discute|ont discute|discutent|discuteront|a parle|ont parle|ont cause|a ete question|etait question|sera question|est question|ont dispute|ont disserte)',
    "(?:de l'|de la|de|du|des|d'|sur|autour de|autour du|autour des)",
  ],
  // « a abordé la … », « ont passé en revue les … », « avait pour objet … »
  [
    '(?:a aborde|ont aborde|abordait|abordera|aborderont|a examine|ont examine|examinera|examineront|a passe en revue|ont passe en revue|a passe au crible|ont passe au crible|a explore|ont explore|explorera|a interroge|ont interroge|a decortique|ont decortique|a decrypte|ont decrypte|a ausculte|ont ausculte|avait pour objet|a pour objet|aura pour objet|ayant pour objet|avait pour sujet|a pour sujet|aura pour sujet|avait pour fil rouge|a pour fil rouge|a mis en lumiere|a remis sur la table|a mis sur la table)',
    "(?=la |le |les |l'|leurs? )",
  ],
] as const

/** What a meeting is called by, where its noun is not repeated. */
const THE_MEETING =
  /(?:^|[\s,'])(?:(?:les|ces|leurs) (?:travaux|debats|echanges|discussions|participants|intervenants|panelistes|congressistes|chercheurs|experts|orateurs)|(?:la|cette|l')\s?(?:rencontre|journee|session|seance|reunion|edition|manifestation)|(?:le|ce) (?:rendez-vous|cycle|programme)|l'evenement|l'occasion|il)(?![\p{L}])/u

const patternsOf = perLexicon((lexicon: Lexicon) => {
  const { weekdays, relativeDays, months } = lexicon.when
  const time = anyOf([...weekdays.flat(), ...Object.keys(relativeDays), ...months.flat()])
  const gap = `(?:,?\\s(?:(?:le|les|ce|cette|du|au|et|en|matin|soir|dernier|prochain|longuement|surtout|notamment|principalement|ensuite|également|d'abord|\\p{Nd}{1,4}(?:er)?)(?![\\p{L}\\p{Nd}])|(?:${time})(?![\\p{L}])|(?:à|a)\\s(?!la\\s|l'|une?\\s)[\\p{L}'-]+)|,\\s(?:lors|au cours|à l'occasion|dans le cadre) d[^,.;:]{3,60},|\\s?,){0,9}`
  return {
    closers: new RegExp(`^[\\s.,:;]*(?:${anyOf(lexicon.theme.closers)})(?![\\p{L}])`, 'u'),
    deals: DEALS.map(
      ([verb, link]) => new RegExp(`(?<![\\p{L}'-])(?:${verb})(?![\\p{L}])${gap},?\\s(?:${link})\\s?`, 'gu'),
    ),
    occupied: new RegExp(
      `(?<![\\p{L}'])(?:(?:a|ont|etait|etaient|est|sont|sera|seront|fut|furent|figurait|figuraient|a ete|ont ete|avait ete)(?![\\p{L}])${gap}\\s(?:au (?:c(?:œ|oe)ur|centre|menu|programme)|à l'ordre du jour|l'objet|le (?:theme|sujet|fil rouge)|fait${gap}\\sl'objet)|(?:tel|telle) (?:est|etait|sera|fut)(?![\\p{L}])${gap}\\s(?:le (?:theme|sujet|fil rouge)|l'objet)|(?:a ete|ont ete|fut|furent|sera|seront)\\s(?:debattu|discute|examine|evoque|aborde|ausculte|decortique|dissequ|explor)\\p{L}*|en (?:debat|question|discussion)|mise?s? en debat|mise?s? sur la table)(?![\\p{L}])${gap},?\\s(?:d'une?|du|de la|de l'|des|d'|par|lors d'|lors de|lors du|au cours d'|au cours de|au cours du|a l'occasion|à l'occasion|pendant|durant|devant|à|au)`,
      'u',
    ),
    agenda: new RegExp(
      `^(?:objet|theme|thematique|sujet|a l'ordre du jour|à l'ordre du jour|au menu|au programme|au c(?:œ|oe)ur|fil rouge|enjeu|le theme|l'objet|l'enjeu)(?:\\s(?:principal|central|commun|unique|retenu|choisi)e?)?(?<of>\\s(?:du|de la|de l'|de ce|de cette|de cet|des|de|d'un|d'une)\\s?[^:;«»“”"?]{2,220}?)?\\s?(?:[:?]|(?<verb>\\s(?:figur|s'inscriv|etai)\\p{L}*))\\s*(?=[\\p{L}«“"])`,
      'u',
    ),
  }
})

/** « Le colloque a été consacré jeudi à la santé … », « Il a été question de … »: what stands behind the verb. */
export function dealtWith(_source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  if (lexicon.lang !== 'fr' || sentence.in === 'title') return null
  const nouns = meetingNounsIn(sentence, lexicon)
  for (const pattern of patternsOf(lexicon).deals)
    for (const match of matchesIn(sentence.folded, pattern)) {
      const before = sentence.folded.slice(Math.max(0, match.index - MOST_BEFORE), match.index)
      const isMeeting =
        nouns.some(({ start, end }) => end <= match.index + match[0].length && match.index - start < MOST_BEFORE) ||
        THE_MEETING.test(before)
      const article = /(?:de l'|de la|à l'|à la)\s?$/u.exec(match[0])
      // The article is part of the subject: « de |la santé ».
      const end = match.index + match[0].length - (article === null ? 0 : article[0].replace(/^(?:de|à)\s/u, '').length)
      const span = isMeeting ? subjectFrom(sentence, end, lexicon) : null
      if (span !== null && isTelling(sentence, span)) return span
    }
  return null
}

/** « C’est de la santé des saisonniers qu’il a été question … » */
const CLEFT =
  /^c'est (?:d[eu]s? |d'|sur |autour d[eu]s? |autour d'|aux? |à )(?<subject>(?!ce |cet |cette |ces |lui |elle |son |sa )[^.;:«»“”"]{8,160}?) qu[e'] ?(?:il (?:a ete|sera|etait) question|(?:une?|le|la|les|des|l')\s?[^.;:]{0,60}(?:debat|discut|plancha?|penche|echange|reflechi|traite|consacre|parle|interroge))/u

/** « Jeudi, à Oujda, », « Hier à Tunis, » at the head of a sentence. */
const WHEN_AND_WHERE =
  /^(?:(?:Ce |Le )?(?:[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ss]amedi|[Dd]imanche|Hier|Avant-hier|Aujourd[’']hui|Réunis?e?s?)[^,]{0,40},\s(?:à\s[^,]{2,30},\s)?|À\s[^,]{2,30},\s)/u

/** « La santé des saisonniers était jeudi au menu d’un colloque »: what stands before the verb. */
export function occupied(_source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  if (lexicon.lang !== 'fr') return null
  const cleft = CLEFT.exec(sentence.folded)
  if (cleft !== null && meetingNounsIn(sentence, lexicon).length > 0) {
    const start = cleft[0].indexOf(cleft.groups?.['subject'] ?? '')
    const span = spanIn(sentence, start, start + (cleft.groups?.['subject'] ?? '').length)
    if (span !== null && isTelling(sentence, span)) return span
  }
  const match = patternsOf(lexicon).occupied.exec(sentence.folded)
  if (match === null) return null
  const after = match.index + match[0].length
  const isMeeting = meetingNounsIn(sentence, lexicon).some(({ start }) => start >= after - 20 && start - after <= 60)
  const before = sentence.text.slice(0, match.index)
  const dateline = /^[^.;]{0,60}?\s[–—-]\s/u.exec(before)?.[0].length ?? WHEN_AND_WHERE.exec(before)?.[0].length ?? 0
  const inner = before.slice(dateline).replace(/,\s*$/u, '')
  if (
    !isMeeting ||
    inner.length > 180 ||
    /[:;«»“”"]|,\s(?!et\s)/u.test(inner) ||
    /^\s*(?:c'|il|elle|ils|elles|ce|ceci|cela)\s/u.test(sentence.folded.slice(dateline))
  )
    return null
  const span = spanIn(sentence, dateline, dateline + inner.length)
  return span !== null && isTelling(sentence, span) ? span : null
}

/** « À l’ordre du jour du colloque : … », « Objet de la rencontre : “…” ». */
export function onAgenda(source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  if (lexicon.lang !== 'fr' || sentence.in === 'title') return null
  const match = patternsOf(lexicon).agenda.exec(sentence.folded)
  if (match === null) return null
  const of = match.groups?.['of']
  const title = titlesIn(source, sentence).find(
    ({ start }) => start >= match[0].length - 1 && start - match[0].length <= 2,
  )
  if (title !== undefined) return titleSpan(source, sentence, title.innerStart, title.innerEnd)
  const isMeeting = of !== undefined && meetingNounsIn(sentence, lexicon).some(({ end }) => end <= match[0].length)
  const span = isMeeting ? subjectFrom(sentence, match[0].length, lexicon) : null
  return span !== null && isTelling(sentence, span) ? span : null
}

/** What follows a title and tells that it is the meeting's: « “…”. C’est sous cet intitulé qu’un colloque », « “…” : un colloque ». */
const BEHIND_TITLE =
  /^\s*[.,:;–—-]?\s*(?:(?:en (?:etait|est|sera) (?:le theme|l'intitule|le titre|le fil rouge|le mot d'ordre))|voila (?:le theme|l'intitule|le titre)|c'est (?:sous|sur|autour d[e']) ?(?:ce|cet) (?:theme|intitule|titre)|sous ce (?:titre|theme)|sous cet intitule|(?:le theme|l'intitule|le titre) (?:du|de la|de ce|de cette)|(?:l'affiche|le programme|l'intitule) d[ue])(?![\p{L}])/u
const NOUN_BEHIND = /^\s*[:,]\s(?:une?|le|la|l'|ce|cette)\s?(?:[\p{L}]+\s)?$/u
/** Words of somebody who speaks, which no title holds. */
const SPOKEN = /(?:^|[\s'])(?:je|j'|nous|on|ne|n'|c'est|c'etait|il faut|vous|tu|nos|mon|ma|mes)(?:[\s']|$)/u

/** A title in quotation marks at the head of its sentence, told behind it or in the next sentence. */
export function toldBehind(source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  if (lexicon.lang !== 'fr' || sentence.in === 'title') return null
  const nouns = meetingNounsIn(sentence, lexicon)
  for (const title of titlesIn(source, sentence)) {
    const { start, end, innerStart, innerEnd } = title
    const behind = foldKeepingOffsets(source.article.text.slice(sentence.offset + end, sentence.offset + end + 60))
    const noun = nouns.find((one) => one.start >= end)
    const words = source.article.text.slice(sentence.offset + innerStart, sentence.offset + innerEnd)
    const isBefore =
      start < 2 &&
      noun !== undefined &&
      NOUN_BEHIND.test(sentence.folded.slice(end, noun.start)) &&
      !SPOKEN.test(foldKeepingOffsets(words)) &&
      words.split(/\s+/u).length > 2
    if (isBefore || BEHIND_TITLE.test(behind) || patternsOf(lexicon).closers.test(behind))
      return titleSpan(source, sentence, innerStart, innerEnd)
  }
  return null
}

/** What takes up the question before it as what a meeting asked. */
const TAKES_UP_QUESTION =
  /^(?:c'est (?:à |a |autour de |sur |de )?(?:la|cette) question|(?:telle (?:est|etait)|voila) la question|(?:la|cette) question|(?:l'|cette )interrogation|c'est (?:à|a) cette interrogation|(?:un|le) (?:colloque|debat|panel|seminaire|forum|atelier)|une (?:table ronde|conference|rencontre)[^.]{0,80}(?:repondu?|repondre|posee?|pose la question))(?![\p{L}])/u

/** « Comment soigner sans papiers ? La question était au cœur d’un colloque »: the question before such a sentence. */
export function asked(source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  if (lexicon.lang !== 'fr' || !TAKES_UP_QUESTION.test(sentence.folded)) return null
  if (meetingNounsIn(sentence, lexicon).length === 0) return null
  const before = source.sentences[source.sentences.indexOf(sentence) - 1]
  if (before === undefined || !/\?\s*[»”"]?\s*$/u.test(before.text)) return null
  const dateline = /^[^.;?]{0,60}?\s[–—-]\s/u.exec(before.text)?.[0].length ?? 0
  const span = bounded(before, dateline, before.text.length)
  return span !== null && isTelling(before, span) ? span : null
}

/** One word is no subject. */
function isTelling(sentence: Sentence, span: Span): boolean {
  const words = sentence.tokens.filter(
    ({ start, end, kind, folded }) =>
      kind === 'word' &&
      folded.length > 3 &&
      start + sentence.offset >= span.start &&
      end + sentence.offset <= span.end,
  )
  return words.length >= MIN_SUBJECT_WORDS
}
