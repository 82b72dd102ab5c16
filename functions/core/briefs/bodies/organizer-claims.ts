import type { Claim } from './claim.ts'
import { initiators, invited, passive } from './organizer-agents.ts'
import { calledOrganizers, listedBehindColon, thoseBehind } from './organizer-nouns.ts'
import { organizerPatterns } from './organizer-patterns.ts'
import { active } from './organizer-subjects.ts'
import { byMeansOf, ourselves, ownMeetings, sides } from './own-meetings.ts'
import { meetingNounsIn, observatoriesIn } from '../kinds/kind.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence } from '../reading/source.ts'

/** What a sentence claims about who organises, houses or brings out; `isTold`: it or the one before names something to hold. */
export function claimsIn(sentence: Sentence, isTold: boolean, lexicon: Lexicon): readonly Claim[] {
  return [
    ...invited(sentence, lexicon),
    ...initiators(sentence, lexicon),
    ...passive(sentence, isTold, lexicon),
    ...active(sentence, isTold, lexicon),
    ...calledOrganizers(sentence, lexicon),
    ...thoseBehind(sentence, lexicon),
    ...listedBehindColon(sentence, isTold, lexicon),
    ...byMeansOf(sentence, lexicon),
    ...ownMeetings(sentence, lexicon),
    ...ourselves(sentence, isTold, lexicon),
    ...sides(sentence, isTold, lexicon),
  ]
}

/** Whether a sentence names a meeting, an observatory or a publication: what somebody may be said to hold or bring out. */
export function namesSubject(sentence: Sentence, lexicon: Lexicon): boolean {
  const isWork = sentence.folded.search(organizerPatterns(lexicon).works) >= 0
  return isWork || meetingNounsIn(sentence, lexicon).length > 0 || observatoriesIn(sentence, lexicon).length > 0
}
