import type { Lexicon } from '../lexicon/lexicon.ts'
import { rangeOf, type Range } from '../reading/mention.ts'
import type { Name } from './names.ts'
import { roleAfter, roleStart } from './roles.ts'
import type { Token } from '../reading/source.ts'
import { perLexicon, wordSet } from '../reading/words.ts'

/** How far before a name the verb may stand: « nombró el lunes directora general del centro a … ». */
const MAX_TOKENS = 12

/** Verbs of appointing, and their participles. */
const APPOINTS =
  /^(?:nombr(?:a|an|o|aron|ara|ado|ada)|design(?:a|an|o|aron|ara|ado|ada)|elig(?:e|en|io|ieron)|eleg(?:ido|ida)|proclam(?:a|o|aron|ado|ada))$/u
const AUXILIARIES = /^(?:ha|habia|sido|fue|sera|resulto)$/u

const rolesOf = perLexicon(({ speech }: Lexicon) => wordSet(speech.roles))

/**
 * The function to which a sentence says that somebody is appointed: « nombró directora a … », « designó a … como nuevo
 * director », « … fue elegida presidenta ». Null where it says none. Spanish only.
 */
export function appointedRole(tokens: readonly Token[], { from, to }: Name, lexicon: Lexicon): Range | null {
  if (lexicon.lang !== 'es') return null
  const verb = tokens.slice(0, from).findLastIndex(({ folded }) => APPOINTS.test(folded))
  const isNear = verb >= 0 && from - verb <= MAX_TOKENS && !tokens.slice(verb, from).some(({ text }) => text === '.')
  if (isNear && tokens[from - 1]?.folded === 'a') {
    const noun = tokens.findIndex(({ folded }, at) => at > verb && at < from - 1 && rolesOf(lexicon).has(folded))
    if (noun >= 0) return rangeOf(tokens, roleStart(tokens, noun, lexicon), from - 1)
    if (rolesOf(lexicon).has(tokens[to]?.folded ?? '')) return roleAt(tokens, to, lexicon)
  }
  if (isNear && tokens[to]?.folded === 'como') return roleAt(tokens, to + 1, lexicon)
  let at = tokens[to]?.text === ',' ? to + 1 : to
  while (AUXILIARIES.test(tokens[at]?.folded ?? '')) at++
  return at > to && APPOINTS.test(tokens[at]?.folded ?? '') ? roleAt(tokens, at + 1, lexicon) : null
}

function roleAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Range | null {
  const end = roleAfter(tokens, at, lexicon)
  return end === null ? null : rangeOf(tokens, at, end)
}
