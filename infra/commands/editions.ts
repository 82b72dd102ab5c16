import type { Command } from 'commander'
import type { Edition, EditionState, EditionStory } from '../../functions/core/model.ts'
import { hmacSha256 } from '../../functions/adapters/signing-keys.ts'
import { wordsFor } from '../../functions/adapters/words.ts'
import { addressHash, parseAddress } from '../../functions/core/subscribers/address.ts'
import { onStage, openStage, type Stage } from '../stage.ts'
import { nameInWords, namesOfEdition } from './edition-names.ts'
import { CommandFailure, WrongUse, type Terminal } from './terminal.ts'

interface Options {
  readonly stage: string
  readonly json?: true
}

/** `digest editions list|show|names|hold|release|test`. */
export function addEditions(
  program: Command,
  { out }: Terminal,
  open: (name: string) => Promise<Stage> = openStage,
): void {
  const editions = program.command('editions').description('the weekly editions')
  const add = (words: string, description: string) =>
    editions.command(words).description(description).option('--stage <name>', 'installation', 'local')

  add('list', 'all editions, the newest first')
    .option('--json', 'an edition a line')
    .action((options: Options) =>
      onStage(open, options.stage, async ({ newsroom }) => {
        for await (const edition of newsroom.editions()) out(options.json ? JSON.stringify(edition) : inWords(edition))
      }),
    )

  add('show <id>', 'an edition with its stories in order')
    .option('--json', 'one line: {"edition","stories"}')
    .action((id: string, options: Options) =>
      onStage(open, options.stage, async (stage) => {
        const edition = await editionOf(stage, id)
        const stories = await stage.newsroom.editionStories(id)
        if (options.json) out(JSON.stringify({ edition, stories }))
        else for (const line of [inWords(edition), ...stories.map(storyInWords)]) out(line)
      }),
    )

  add(
    'names <id>',
    'the people and organizers an edition names, with the earlier editions that are certain to name them too',
  )
    .option('--json', 'one line: {"people","organizers"}')
    .action((id: string, options: Options) =>
      onStage(open, options.stage, async (stage) => {
        const names = await namesOfEdition(stage.newsroom, await editionOf(stage, id))
        if (options.json) out(JSON.stringify(names))
        else for (const named of [...names.people, ...names.organizers]) out(nameInWords(named))
      }),
    )

  add('hold <id>', 'keeps an edition from going out, or on, until it is released').action(
    (id: string, options: Options) =>
      onStage(open, options.stage, async (stage) => {
        const { recipients } = await move(stage, id, ['draft', 'approved', 'sending'], 'held')
        out(
          recipients === null
            ? `${id} is held: it goes out when you release it`
            : `${id} is held: what has gone has gone, the other mails go to the same readers when you release it`,
        )
      }),
  )

  add('release <id>', 'lets a draft or held edition go out now').action((id: string, options: Options) =>
    onStage(open, options.stage, async (stage) => {
      const { recipients } = await move(stage, id, ['draft', 'held'], 'approved', { releaseAtMs: stage.now() })
      const what = recipients === null ? 'it goes out' : 'the mails still to be sent go out'
      out(`${id} is released: ${what} with the next round of sending`)
    }),
  )

  add('test <id>', 'mails an edition to one active reader, as a test')
    .requiredOption('--to <address>', 'address of an active reader')
    .action((id: string, options: Options & { readonly to: string }) =>
      onStage(open, options.stage, async (stage) => {
        out(`queued as ${await sendTest(stage, id, options.to)}`)
      }),
    )
}

async function editionOf({ newsroom }: Stage, id: string): Promise<Edition> {
  const edition = await newsroom.edition(id)
  if (edition === null) throw new CommandFailure(`there is no edition ${id}: see digest editions list`)
  return edition
}

async function move(
  stage: Stage,
  id: string,
  from: readonly EditionState[],
  to: EditionState,
  changes: Partial<Pick<Edition, 'releaseAtMs'>> = {},
): Promise<Edition> {
  const moved = await stage.newsroom.moveEdition(id, from, to, changes)
  if (moved !== null) return moved
  // Read only to say why: the condition on the write has decided.
  const { state } = await editionOf(stage, id)
  throw new CommandFailure(`${id} is ${IN_WORDS[state]}`)
}

const IN_WORDS: Readonly<Record<EditionState, string>> = {
  draft: 'a draft',
  approved: 'already released',
  held: 'already held',
  sending: 'already being sent',
  sent: 'already sent',
}

/** Queues a test mail. An edition may be tested in any state; a test goes to somebody who reads the digest anyway. */
async function sendTest(stage: Stage, editionId: string, to: string): Promise<string> {
  await editionOf(stage, editionId)
  const parsed = parseAddress(to)
  if (parsed.kind === 'refused') throw new WrongUse(`${to} is no mail address`)
  const hash = addressHash(parsed.address, await stage.signingKeys(), hmacSha256)
  const reader = await stage.subscribers.subscriberOf(hash)
  if (reader?.state !== 'active')
    throw new CommandFailure(`${to} is no active reader: tests go to those only. Sign it up and confirm it first`)
  const mailId = `test-${editionId}-${stage.newId()}`
  await stage.sendQueue.send([{ kind: 'test', mailId, subscriberId: reader.id, editionId }])
  return mailId
}

function inWords({ id, state, storyCount, unmatchedCount, releaseAtMs, sentAtMs, recipients }: Edition): string {
  const when = sentAtMs === null ? `goes out ${minute(releaseAtMs)}` : `sent ${minute(sentAtMs)}`
  const readers = recipients === null ? [] : [`${recipients.deliveries} mails`]
  const parts = [state, `${storyCount} stories`, `${unmatchedCount} in no topic`]
  return [id, ...parts, ...(state === 'held' ? ['goes out when released'] : [when]), ...readers].join('  ')
}

/** As the mails name them. */
const kindNames = wordsFor('en').kinds

function storyInWords({ position, lang, title, outlet, alsoIn, brief, matches, followsUp }: EditionStory): string {
  const others = alsoIn.length === 0 ? '' : ` and ${alsoIn.length} more`
  const kinds = brief.kinds.length === 0 ? '' : ` [${brief.kinds.map((kind) => kindNames[kind]).join(', ')}]`
  const topics = matches.map(({ topicId }) => topicId).join(', ')
  const announced = followsUp === null ? '' : ` · announced in ${followsUp.editionId}`
  return `${position + 1}. (${lang})${kinds} ${title}: ${outlet}${others} · ${topics}${announced}`
}

const minute = (atMs: number) => `${new Date(atMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`
