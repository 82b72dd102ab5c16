import { readFile } from 'node:fs/promises'
import { buffer as readStandardInput } from 'node:stream/consumers'
import type { FeedFetcher } from '../../functions/adapters/feed-fetcher.ts'
import { OpmlError, readOpml, type OpmlListings } from '../../functions/adapters/opml.ts'
import { decodeFeed } from '../../functions/core/feeds/decode.ts'
import type { FeedListing } from '../../functions/core/feeds/feed.ts'
import { isListSelector } from './feed-choices.ts'
import { count } from './feed-words.ts'
import { whyNeverAsked } from './source-address.ts'
import { checkSource } from './source-check.ts'
import { CommandFailure, whyUnreadable, type Terminal } from './terminal.ts'

/**
 * What an OPML file, or the standard input for `-`, lists to be followed; what nobody can ask or read is among the faults.
 * @throws CommandFailure where it is no such file
 */
export async function readOpmlFile(file: string): Promise<OpmlListings> {
  const bytes = await (file === '-' ? readStandardInput(process.stdin) : readFile(file)).catch((error: unknown) => {
    throw new CommandFailure(`${file}: ${whyUnreadable(error)}`)
  })
  if (bytes.byteLength === 0) throw new CommandFailure(`${file}: it is empty`)
  try {
    const { listings, faults, notes } = readOpml(decodeFeed(bytes, null).text)
    const good: FeedListing[] = []
    const bad: string[] = []
    for (const listing of listings) {
      const { address, selector } = listing
      const never = whyNeverAsked(address)
      if (never !== null) bad.push(`${address}: ${never}`)
      else if (selector !== null && !isListSelector(selector)) bad.push(`${address}: “${selector}” is no CSS selector`)
      else good.push(listing)
    }
    return { listings: good, faults: [...faults, ...bad], notes }
  } catch (error) {
    if (error instanceof OpmlError)
      throw new CommandFailure(`${file}: ${error.message} \`feeds add\` follows a single feed by its address.`)
    throw error
  }
}

/** Says what of a file is not taken, and that it lists nothing where it does. */
export function sayOpmlFile(file: string, { listings, faults, notes }: OpmlListings, { err }: Terminal): void {
  for (const line of [...faults, ...notes]) err(`${file}: ${line}`)
  if (listings.length + faults.length + notes.length === 0) err(`${file}: it lists no feed`)
}

/**
 * Asks each source of a file once. One request after the other: several sources of one host must not meet it at once.
 * @throws CommandFailure where any gave nothing
 */
export async function checkOpmlFile(
  file: string,
  { json = false }: { readonly json?: boolean },
  fetcher: Pick<FeedFetcher, 'fetch'>,
  terminal: Terminal,
): Promise<void> {
  const read = await readOpmlFile(file)
  sayOpmlFile(file, read, terminal)
  let bad = read.faults.length
  for (const { address, outlet, source, selector } of read.listings) {
    const check = await checkSource({ address, source, selector }, fetcher)
    if (check.kind !== 'read') bad += 1
    if (json) {
      const answer =
        check.kind === 'read'
          ? { entries: check.outcome.entries.length, warnings: check.outcome.warnings }
          : { error: { kind: check.kind, reason: check.reason } }
      terminal.out(JSON.stringify({ address, outlet, source, ...answer }))
    } else if (check.kind === 'read') {
      const { entries, warnings } = check.outcome
      const held = source === 'feed' ? count(entries.length, 'entry', 'entries') : count(entries.length, 'announcement')
      terminal.out(`✓ ${outlet}  ${address}  ${held}`)
      for (const warning of warnings) terminal.out(`    ! ${warning}`)
    } else terminal.out(`✗ ${outlet}  ${address}  ${check.reason}`)
  }
  const all = read.listings.length + read.faults.length
  if (bad > 0) throw new CommandFailure(all === 1 ? 'It gave nothing.' : `${bad} of ${all} gave nothing.`)
  if (all > 0) terminal.err(all === 1 ? 'It was read.' : `All ${all} were read.`)
}
