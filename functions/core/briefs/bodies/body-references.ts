import type { Span } from '../../model.ts'
import { isBare, isShort, type Body } from './bodies.ts'
import { bodiesAt } from './body-lists.ts'
import { isHead } from './body-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { spanIn, type Sentence, type Source } from '../reading/source.ts'

/** How far into the text bodies are looked for to which a short name may refer. */
const MOST_SENTENCES = 30

interface Named {
  readonly sentence: Sentence
  readonly body: Body
}

/** The bodies that an article names in full, so that « l’observatoire », "the IOM" can be told whom they mean. */
export class NamedBodies {
  readonly #lexicon: Lexicon
  readonly #source: Source
  #all: readonly Named[] | null = null

  constructor(source: Source, lexicon: Lexicon) {
    this.#source = source
    this.#lexicon = lexicon
  }

  /** The span of a body: of its full name where only its noun or short form stands here; null where the noun alone is told. */
  spanOf(sentence: Sentence, body: Body): Span | null {
    const own = spanIn(sentence, body.start, body.end)
    if (isShort(sentence, body)) {
      const full = this.#withShortForm(sentence.tokens[body.head]?.text ?? '')
      return full === null ? own : full
    }
    if (!isBare(sentence, body, this.#lexicon)) return this.#longer(sentence, body) ?? own
    // « le Parlement »: with a capital the noun alone may be the name.
    const isName = this.#lexicon.lang !== 'ar' && sentence.tokens[body.head]?.capital === true && body.head > 1
    return this.#withHead(sentence, body) ?? (isName ? own : null)
  }

  get #named(): readonly Named[] {
    this.#all ??= [...this.#source.sentences.slice(0, MOST_SENTENCES), this.#source.title].flatMap((sentence) =>
      namesIn(sentence, this.#lexicon),
    )
    return this.#all
  }

  /** "International Organization for Migration (IOM)". */
  #withShortForm(short: string): Span | null {
    const found = this.#named.find(({ sentence, body }) =>
      sentence.tokens
        .slice(body.head, body.next)
        .some(({ text }, index, tokens) => text === short && tokens[index - 1]?.text === '('),
    )
    return found === undefined ? null : spanIn(found.sentence, found.body.start, found.body.end)
  }

  /** The first body with the same noun and more to its name. */
  #withHead(sentence: Sentence, body: Body): Span | null {
    const noun = nounOf(sentence, body, this.#lexicon)
    const found = this.#named.find(
      (named) =>
        nounOf(named.sentence, named.body, this.#lexicon) === noun &&
        !isBare(named.sentence, named.body, this.#lexicon),
    )
    return found === undefined ? null : spanIn(found.sentence, found.body.start, found.body.end)
  }

  /** A name that another one begins with and goes on: « l’Institut royal », « l’Institut royal des études stratégiques (IRES) ». */
  #longer(sentence: Sentence, body: Body): Span | null {
    const words = wordsOf(sentence, body)
    if (words.length < 2) return null
    const name = words.join(' ')
    const found = this.#named.find((named) => wordsOf(named.sentence, named.body).join(' ').startsWith(`${name} (`))
    return found === undefined ? null : spanIn(found.sentence, found.body.start, found.body.end)
  }
}

function wordsOf({ tokens }: Sentence, { head, next }: Body): readonly string[] {
  return tokens.slice(head, next).map(({ folded }) => folded)
}

/** The noun for a body in a name, without the Arabic article. */
function nounOf(sentence: Sentence, { head, next }: Body, lexicon: Lexicon): string | null {
  const noun = sentence.tokens.slice(head, next).find((token) => isHead(token, lexicon))
  return noun?.folded.replace(lexicon.lang === 'ar' ? /^و?ال/u : /^$/u, '') ?? null
}

function namesIn(sentence: Sentence, lexicon: Lexicon): readonly Named[] {
  const found: Named[] = []
  for (let at = 0; at < sentence.tokens.length; at++) {
    const bodies = bodiesAt(sentence, at, lexicon)
    for (const body of bodies) found.push({ sentence, body })
    at = Math.max(at, (bodies.at(-1)?.next ?? 0) - 1)
  }
  return found
}
