import type { Claim } from './claim.ts'
import { invited, passive } from './organizer-agents.ts'
import { organizerPatterns } from './organizer-patterns.ts'
import { active } from './organizer-subjects.ts'
import { meetingNounsIn, observatoriesIn } from '../kinds/kind.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence } from '../reading/source.ts'

/** What a sentence claims about who organises, houses or brings out; `isTold`: it or the one before names something to hold. */
export function claimsIn(sentence: Sentence, isTold: boolean, lexicon: Lexicon): readonly Claim[] {
  const claims = [...invited(sentence, lexicon), ...passive(sentence, isTold, lexicon)]
  return [...claims, ...active(sentence, isTold, lexicon)]
}

/** Whether a sentence names a meeting, an observatory or a publication: what somebody may be said to hold or bring out. */
export function namesSubject(sentence: Sentence, lexicon: Lexicon): boolean {
  const isWork = sentence.folded.search(organizerPatterns(lexicon).works) >= 0
  return isWork || meetingNounsIn(sentence, lexicon).length > 0 || observatoriesIn(sentence, lexicon).length > 0
}
