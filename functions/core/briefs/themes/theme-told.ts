import type { Span } from '../../model.ts'
import { meetingNounsIn } from '../kinds/kind.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence, Source } from '../reading/source.ts'
import { bounded, subjectFrom, titleSpan } from './theme-extent.ts'
import { titleCaseFrom } from './theme-title-case.ts'
import { titlesIn } from './theme-titles.ts'

/** How much may stand between what tells a title and the meeting's noun. */
const GAP_CHARS = 25

/** "…, as the workshop was called", « …, comme s’intitulait l’atelier »: quoted, or in English at the head of its sentence. */
export function namedSo(source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  const { lang } = lexicon
  if (lang === 'ar' || sentence.folded.search(AS_NAMED[lang]) < 0) return null
  const match = AS_NAMED[lang].exec(sentence.folded)
  const [before, after] = [match?.index ?? 0, (match?.index ?? 0) + (match?.[0].length ?? 0)]
  const isMeeting = meetingNounsIn(sentence, lexicon).some(({ start }) => start >= before && start <= after + GAP_CHARS)
  if (!isMeeting) return null
  const title = titlesIn(source, sentence).find(({ end }) => end <= before + 1 && before - end <= 3)
  if (title !== undefined) return titleSpan(source, sentence, title.innerStart, title.innerEnd)
  const start = sentence.folded.lastIndexOf('. ', before) + 1
  return /^\s*\p{Lu}/u.test(sentence.text.slice(start)) &&
    before - start < 100 &&
    !sentence.folded.slice(start, before).includes(',')
    ? bounded(sentence, start, before)
    : null
}

const AS_NAMED = {
  en: /,?\s(?:as\s(?:the|this|that|their|its)\s(?:\p{L}+[-\s]){1,4}(?:was|is|were|had been)\s(?:called|named|titled|entitled|billed|dubbed|known|christened)|is (?:how|what) (?:the|its|their) \p{L}+ (?:titled|called|named|billed|dubbed))(?!\p{L})/u,
  fr: /,?\s(?:comme|ainsi que|tel que)\s(?:s'intitul(?:e|ait)|s'appel(?:le|ait)|on a (?:baptise|intitule|appele)|les organisateurs ont (?:baptise|intitule))(?!\p{L})/u,
  es: /,?\s(?:como|asi)\s(?:se (?:titul[oa]|titulaba|llam[oa]|llamaba|denomin[oa]|denominaba)|han (?:titulado|bautizado|llamado))(?!\p{L})/u,
} as const

/** "The theme of this year's conference is …", « le thème de la rencontre était … »: the words behind the verb. */
export function toldTitle(source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  const { lang } = lexicon
  if (lang === 'ar') return null
  const match = IS_THEME[lang].exec(sentence.folded)
  if (match === null) return null
  const after = match.index + match[0].length
  const title = titlesIn(source, sentence).find(({ start }) => start >= after - 1 && start - after <= 2)
  if (title !== undefined) return titleSpan(source, sentence, title.innerStart, title.innerEnd)
  if (/\sthat$/u.test(match[0].trimEnd())) return null
  return titleCaseFrom(sentence, after, lexicon) ?? subjectFrom(sentence, after, lexicon)
}

const IS_THEME = {
  en: /(?:^|\s|')(?:the|its|their|this year's|s|whose) (?:theme|title|topic|motto|slogan)(?:,? (?:of|for|chosen|given|which|printed|on|that|this)\s[^.;:"“‘]{3,80}?)?(?:,[^,.;:]{3,60},)?(?:\s(?:is|was|will be|reads|read):?\s|:\s)/u,
  fr: /(?:^|\s)(?:le theme|la thematique|l'intitule|le titre|son theme|son intitule|leur theme|le mot d'ordre)(?: (?:de|du|des|d'|choisi|retenu)[^.;:"«“]{3,80}?)?\s(?:est|etait|sera)\s?:?\s/u,
  es: /(?:^|\s)(?:el tema|el lema|el titulo|su tema|su lema|su titulo)(?: (?:de|del|elegido|escogido)[^.;:"«“]{3,80}?)?\s(?:es|era|fue|sera|reza|dice)\s?:?\s/u,
} as const
