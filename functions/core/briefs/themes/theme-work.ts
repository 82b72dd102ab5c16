import type { Span } from '../../model.ts'
import { matchesIn } from '../../text/matches.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence, Source } from '../reading/source.ts'
import { titlesIn, type QuotedTitle } from './theme-titles.ts'
import { patternsOf, spanOf } from './theme-patterns.ts'

/** "the report “…”", « a présenté son premier “…” »: a publication by its title. */
export function titledWork(source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  const { works, issues } = patternsOf(lexicon)
  for (const title of titlesIn(source, sentence)) {
    const before = sentence.folded.slice(0, title.start)
    const isShown = matchesIn(before.slice(-60), issues).some((match) =>
      /^\s(?:\p{L}{1,8}\s){1,2}$/u.test(before.slice(-60).slice(match.index + match[0].length)),
    )
    const isWork = matchesIn(before.slice(-40), works).some(({ index, 0: word }) => {
      const gap = before.slice(-40).slice(index + word.length)
      // « un rapport sur la migration de retour, “…” »
      return /^[\s,:]*(?:\p{L}{2,14}\s){0,1}$|^\s(?:sur|sobre|on|consacre\p{L}*)\s[^,.;:]{3,30},\s$/u.test(gap)
    })
    const isTold = WORK_BEHIND.test(sentence.folded.slice(title.end)) && behindIsWork(sentence, title, lexicon)
    if ((isShown || isWork || isTold) && !isQuote(sentence, title)) return spanOf(source, sentence, title)
  }
  return null
}

/** "“…”, a study of …", "“…”, the observatory's new report": an apposition that begins behind a title. */
const WORK_BEHIND = /^,\s(?:an?|the|its|their|une?|l[ae]|l'|son|sa|un|una|el|la|su)\s?\p{L}/u

function behindIsWork(sentence: Sentence, { end }: QuotedTitle, lexicon: Lexicon): boolean {
  const behind = sentence.folded.slice(end, end + 70)
  const [work] = matchesIn(behind, patternsOf(lexicon).works)
  return work !== undefined && !/[.;:]|,.*,/u.test(behind.slice(0, work.index))
}

/** Whole sentences in quotation marks are words, not titles. */
function isQuote(sentence: Sentence, { innerStart, innerEnd }: QuotedTitle): boolean {
  return /[.,]\s*$/u.test(sentence.text.slice(innerStart, innerEnd))
}
