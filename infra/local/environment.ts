import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Environment } from '../../functions/adapters/config.ts'
import { TABLE_NAMES, type Emulators } from './emulators.ts'

/** Folders and addresses of the stage on this machine. */
export interface LocalPlaces {
  /** All that runs leave behind: `.local`. */
  readonly localDir: string
  readonly feedsFile: string
  readonly topicsDir: string
  /** Base of the public pages. */
  readonly pagesUrl: string
}

/** Makes the signing keys of this machine, once: a file beside the state, as Secrets Manager holds them on AWS. */
async function keepSigningKeys(file: string): Promise<void> {
  const keys = { seed: randomBytes(48).toString('base64url'), kids: ['k1'] }
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, JSON.stringify(keys, null, 2), { flag: 'wx', mode: 0o600 }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  })
}

export const templatesDirOf = (localDir: string) => join(localDir, 'templates')
export const outboxDirOf = (localDir: string) => join(localDir, 'outbox')

/** The settings that the Lambdas of this machine run with: the same names that the stack sets on AWS. */
export async function localEnvironment(places: LocalPlaces, queueUrls: Emulators['queueUrls']): Promise<Environment> {
  const keysFile = join(places.localDir, 'signing-keys.json')
  await keepSigningKeys(keysFile)
  return {
    STAGE: 'local',
    NEWSROOM_TABLE: TABLE_NAMES.newsroom,
    SUBSCRIBERS_TABLE: TABLE_NAMES.subscribers,
    DELIVERIES_TABLE: TABLE_NAMES.deliveries,
    POLL_QUEUE_URL: queueUrls.poll,
    GROUP_QUEUE_URL: queueUrls.group,
    SEND_QUEUE_URL: queueUrls.send,
    SENDER: 'digest@migration-digest.example',
    SENDER_NAME: 'Migration Digest',
    POSTAL_ADDRESS: '1 Sample Street, 10000 Rabat',
    CONFIGURATION_SET: 'local',
    PAGES_URL: places.pagesUrl,
    CONTACT_URL: `${places.pagesUrl}/privacy`,
    TOKEN_KEYS: pathToFileURL(keysFile).href,
    ALLOWED_RECIPIENTS: '*',
    TOPICS_DIR: places.topicsDir,
    TEMPLATES_DIR: templatesDirOf(places.localDir),
    FEEDS_FILE: places.feedsFile,
    RELEASE_AFTER_MINUTES: '180',
  }
}
