import type { Cue } from './cues.ts'
import type { Language } from '../../model.ts'
import type { Mention } from '../reading/mention.ts'
import type { Sentence } from '../reading/source.ts'

/** The plural forms of verbs of saying: « coincidieron », « han pedido », « ont souligné ». */
const PLURAL: Readonly<Partial<Record<Language, RegExp>>> = {
  es: /^(?:han|habian)\s|^\p{L}*(?:[aei]n|aron|ieron|eron)(?:\s|$)/u,
  fr: /^(?:ont|avaient|auraient)\s|^\p{L}*(?:ent|erent|irent|ont)(?:\s|$)/u,
}

/** Between the first of two who say the same and the second: what the first is, and "and". */
const AND =
  /^(?:\s*\([^()]{2,60}\))?(?:,[^,.;:«»“”"]{2,90})?,?\s+(?:y|e|et|como)\s+(?:tambien\s)?(?:[\p{L}']{1,3}\s?)?$/u

/**
 * « Iñaki Arregi, alcalde, y Nekane Ugarte coincidieron en que … »: those who stand beside the subject of a plural verb and say
 * the same. Only people with their names; none where something else stands between.
 */
export function joinedWith(
  { folded }: Sentence,
  cue: Cue,
  subject: Mention | null,
  mentions: readonly Mention[],
  lang: Language,
): readonly Mention[] {
  const plural = PLURAL[lang]
  if (subject?.name == null || cue.kind !== 'says') return []
  if (plural?.test(folded.slice(cue.start, cue.end)) !== true) return []
  const joined: Mention[] = []
  let next = subject
  if (subject.start >= cue.end) {
    // « …, han coincidido la jurista Ana Pons y el pediatra Cheikh Faye »
    for (const mention of mentions.filter(({ start }) => start >= subject.end)) {
      if (mention.name === null || !AND.test(folded.slice(next.end, mention.start))) break
      joined.push(mention)
      next = mention
    }
    return joined
  }
  for (const mention of mentions.filter(({ end }) => end <= subject.start).toReversed()) {
    if (mention.name === null || mention.isBound) break
    const between = folded.slice(mention.end, next.start)
    // The last two are joined by "and", those before by commas.
    if (!AND.test(between) && !(joined.length > 0 && /^\s*,\s*$/u.test(between))) break
    joined.unshift(mention)
    next = mention
  }
  return joined
}
