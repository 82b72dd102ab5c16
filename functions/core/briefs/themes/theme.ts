import type { Span } from '../../model.ts'
import { leadOf } from '../kinds/kind.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence, Source } from '../reading/source.ts'
import { capitalTitle } from './theme-capitals.ts'
import { leadingTitle, setOffTitle } from './theme-title-case.ts'
import { asked, dealtWith, occupied, onAgenda, toldBehind } from './theme-dealt.ts'
import { namedSo, toldTitle } from './theme-told.ts'
import { MOST_SENTENCES } from './theme-patterns.ts'
import { introducedTitle, plainlyIntroduced, closedTitle, labelledTitle } from './theme-introduced.ts'
import { titledMeeting, colonTitle, namedMeeting } from './theme-meeting.ts'
import { calledTitle, headedTitle } from './theme-headline.ts'
import { titledWork } from './theme-work.ts'
import { occupyingSubject, subjectOfMeeting, subjectOfGathering } from './theme-subject.ts'

type Reading = (source: Source, sentence: Sentence, lexicon: Lexicon) => Span | null

/** The announced title of a meeting or a publication, whole, without the sentence around it; null where none is told. */
export function themeOf(source: Source, lexicon: Lexicon): Span | null {
  const all = [...source.sentences.slice(0, MOST_SENTENCES), source.title]
  const lead = leadOf(source)
  const readings: readonly (readonly [readonly Sentence[], Reading])[] = [
    [all, introducedTitle],
    [all, closedTitle],
    [all, toldBehind],
    [all, labelledTitle],
    [all, titledMeeting],
    [all, namedSo],
    [all, toldTitle],
    [lead.filter(({ in: within }) => within === 'text'), capitalTitle],
    [[source.title], calledTitle],
    [all, plainlyIntroduced],
    [lead.slice(1), setOffTitle],
    [[source.title], leadingTitle],
    [lead, titledWork],
    [lead.slice(1), colonTitle],
    [[source.title], headedTitle],
    [lead.slice(1), onAgenda],
    [lead.slice(1), asked],
    [lead.slice(1), occupied],
    [lead.slice(1), occupyingSubject],
    [[...lead.slice(1), source.title], subjectOfMeeting],
    [lead.slice(1), dealtWith],
    [lead.slice(1), subjectOfGathering],
    [lead.slice(1), namedMeeting],
  ]
  for (const [sentences, read] of readings) {
    for (const sentence of sentences) {
      const span = read(source, sentence, lexicon)
      if (span !== null) return span
    }
  }
  return null
}
