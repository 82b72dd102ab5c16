import { judge, questionOf } from '../core/briefs/suggestion.ts'
import type { EditionStory } from '../core/model.ts'
import type { BriefModel, ModelFailure } from './bedrock.ts'
import type { Log } from './lambda.ts'
import type { NewsroomTable } from './newsroom-table.ts'

/** Goes over the briefs of an edition's stories: the same stories in the same order, some with another brief of the same article. */
export type Briefer = (stories: readonly EditionStory[]) => Promise<readonly EditionStory[]>

/** The deterministic briefs stand. */
export const keepBriefs: Briefer = (stories) => Promise.resolve(stories)

/** What a model may take of an edition. */
export interface ModelLimits {
  /** From the opening of the briefer; what is not asked by then keeps its brief. */
  readonly shareMs: number
  readonly callMs: number
  /** In and out, over all stories: the cap on what an edition costs. */
  readonly tokens: number
  readonly sideBySide: number
  /** A model that fails so often in a row is not asked again. */
  readonly failuresInARow: number
}

export const MODEL_LIMITS: ModelLimits = {
  shareMs: 180_000,
  callMs: 30_000,
  tokens: 1_000_000,
  sideBySide: 6,
  failuresInARow: 5,
}

export interface ModelBrieferPorts {
  readonly model: BriefModel
  readonly newsroom: Pick<NewsroomTable, 'articles'>
  readonly log: Log
  readonly limits?: ModelLimits
}

/** Stories whose articles are read at a time: their texts are long. */
const AT_ONCE = 100

/**
 * Asks a model for each story's brief, in the edition's order, so that what it does not get to are the last stories. Open
 * one for each run: its time and its tokens are counted from there. Its
 * suggestions pass the gate of the core; where it fails, is late or has used up its tokens, the deterministic
 * brief stands. Never throws for the model's sake.
 */
export function openModelBriefer(ports: ModelBrieferPorts): Briefer {
  const limits = ports.limits ?? MODEL_LIMITS
  // A clock of its own, that never goes back; of whoever composes it may stand still.
  const endsAt = performance.now() + limits.shareMs
  const account = new Account(limits)
  return async (stories) => {
    const revised: EditionStory[] = []
    for (let from = 0; from < stories.length; from += AT_ONCE) {
      const some = stories.slice(from, from + AT_ONCE)
      const isOver = account.isClosed() || performance.now() >= endsAt
      revised.push(...(isOver ? some : await revise(some, endsAt, account, limits, ports)))
    }
    ports.log.info('model heard on the briefs', { stories: stories.length, ...account.figures() })
    return revised
  }
}

async function revise(
  stories: readonly EditionStory[],
  endsAt: number,
  account: Account,
  limits: ModelLimits,
  { model, newsroom, log }: ModelBrieferPorts,
): Promise<readonly EditionStory[]> {
  const texts = await newsroom.articles(stories.map(({ brief }) => brief.id))
  const revised = [...stories]
  const left = stories.entries()
  const worker = async (): Promise<void> => {
    for (const [at, story] of left) {
      const article = texts.get(story.brief.id)
      const timeoutMs = Math.min(limits.callMs, endsAt - performance.now())
      if (article === undefined || timeoutMs <= 0) continue
      const question = questionOf(article, story.brief)
      const reserved = model.mostTokens(question)
      if (!account.reserve(reserved)) continue
      const answer = await model.suggest(question, timeoutMs)
      if (answer.kind === 'failure') {
        account.failed(reserved, answer)
        log.warn('model gave no brief', { articleId: article.id, reason: answer.reason })
        continue
      }
      const { kind, brief, proposed, kept } = judge(article, story.brief, answer.suggestion)
      account.answered(reserved, answer.tokens, kind === 'taken')
      if (kind === 'taken') revised[at] = { ...story, brief }
      else
        log.warn('brief of the model not taken: too little of it stands in the article', {
          articleId: article.id,
          proposed,
          kept,
        })
    }
  }
  await Promise.all(Array.from({ length: Math.min(limits.sideBySide, stories.length) }, worker))
  return revised
}

/** What the model has used, and whether it may be asked on. */
class Account {
  readonly #limits: ModelLimits
  #tokens = 0
  #inARow = 0
  #closed = false
  #asked = 0
  #taken = 0
  #failed = 0

  constructor(limits: ModelLimits) {
    this.#limits = limits
  }

  /** Sets aside what a call may use at most. False where that is not there, or the model is not asked any more. */
  reserve(tokens: number): boolean {
    if (this.#closed || this.#tokens + tokens > this.#limits.tokens) return false
    this.#tokens += tokens
    this.#asked += 1
    return true
  }

  answered(reserved: number, used: number | null, isTaken: boolean): void {
    this.#tokens += (used ?? reserved) - reserved
    this.#inARow = 0
    if (isTaken) this.#taken += 1
  }

  /** What was not counted may yet be charged: it stays reserved. */
  failed(
    reserved: number,
    { reason, tokens }: { readonly reason: ModelFailure; readonly tokens: number | null },
  ): void {
    this.#tokens += (tokens ?? reserved) - reserved
    this.#failed += 1
    this.#inARow += 1
    if (reason === 'lasting' || this.#inARow >= this.#limits.failuresInARow) this.#closed = true
  }

  isClosed(): boolean {
    return this.#closed
  }

  figures() {
    const { asked, taken, failed, tokens } = {
      asked: this.#asked,
      taken: this.#taken,
      failed: this.#failed,
      tokens: this.#tokens,
    }
    return { asked, taken, failed, tokens, givenUp: this.#closed }
  }
}
