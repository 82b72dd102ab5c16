import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import { SQSClient } from '@aws-sdk/client-sqs'
import * as z from 'zod'
import { settings, toSettings, type Environment } from '../functions/adapters/config.ts'
import { openDeliveriesTable, type DeliveriesTable } from '../functions/adapters/deliveries-table.ts'
import { publicInternet } from '../functions/adapters/safe-connect.ts'
import { openNewsroomTable, type NewsroomTable } from '../functions/adapters/newsroom-table.ts'
import { openQueue, type Queue, type SendMessage } from '../functions/adapters/queues.ts'
import { loadSigningKeys } from '../functions/adapters/signing-keys.ts'
import { openSubscribersTable, type SubscribersTable } from '../functions/adapters/subscribers-table.ts'
import { openTableClient } from '../functions/adapters/table-client.ts'
import type { SigningKeys } from '../functions/core/subscribers/tokens.ts'
import { CommandFailure } from './commands/terminal.ts'
import { restClock } from './local/clock.ts'
import { DataUnavailable } from './local/dynamodb.ts'
import { startEmulators } from './local/emulators.ts'
import { localEnvironment, outboxDirOf } from './local/environment.ts'
import { countingLog } from './local/figures.ts'
import { openLambdas } from './local/local-stage.ts'
import { claimStage } from './local/running-stage.ts'

/** An installation of the product that commands work on: its tables and what is needed to send. */
export interface Stage {
  readonly newsroom: NewsroomTable
  readonly subscribers: SubscribersTable
  readonly deliveries: DeliveriesTable
  readonly sendQueue: Queue<SendMessage>
  readonly signingKeys: () => Promise<SigningKeys>
  /** The clock of the stage, epoch milliseconds: on one machine it may stand elsewhere than the wall's. */
  readonly now: () => number
  readonly newId: () => string
  readonly close: () => Promise<void>
}

const ROOT = join(import.meta.dirname, '..')
const LOCAL_DIR = join(ROOT, '.local')

const LastRun = z.object({ source: z.string(), feedsFile: z.string(), port: z.number() })

function stageOf(env: Environment, now: () => number, close: () => Promise<void>): Stage {
  const config = toSettings(
    env,
    settings.pick({
      NEWSROOM_TABLE: true,
      SUBSCRIBERS_TABLE: true,
      DELIVERIES_TABLE: true,
      SEND_QUEUE_URL: true,
      TOKEN_KEYS: true,
    }),
  )
  const client = openTableClient()
  const sqs = new SQSClient({})
  return {
    newsroom: openNewsroomTable(client, config.NEWSROOM_TABLE),
    subscribers: openSubscribersTable(client, config.SUBSCRIBERS_TABLE),
    deliveries: openDeliveriesTable(client, config.DELIVERIES_TABLE),
    sendQueue: openQueue<SendMessage>(sqs, config.SEND_QUEUE_URL),
    signingKeys: () => loadSigningKeys(config.TOKEN_KEYS),
    now,
    newId: () => randomBytes(13).toString('hex'),
    close: async () => {
      client.destroy()
      sqs.destroy()
      await close()
    },
  }
}

/** The stage of this machine over `localDir`: the one that is up, or else the state that the last run left, opened for this command. */
async function openLocalStage(localDir: string): Promise<Stage> {
  const text = await readFile(join(localDir, 'stage.json'), 'utf8').catch(() => null)
  if (text === null)
    throw new CommandFailure('There is no stage on this machine yet: run `npm start` or `npm start -- --once` first.')
  const lastRun = LastRun.parse(JSON.parse(text))
  const stateDir = join(localDir, lastRun.source)
  const clock = await restClock(stateDir, Date.now())
  const claim = await claimStage(localDir)
  if (claim.kind !== 'claimed') {
    const { pid, env } = claim.running
    if (claim.kind === 'silent')
      throw new CommandFailure(
        `Process ${pid}, an \`npm start\`, holds the stage of this machine and does not answer: it is suspended (\`fg\` in its window wakes it) or busy. Try again then, or stop it.`,
      )
    if (env === null)
      throw new CommandFailure(
        `Process ${pid} has the stage of this machine to itself just now (an \`npm start\` that begins, or another command): try again in a moment.`,
      )
    Object.assign(process.env, env)
    return stageOf(env, clock.now, () => Promise.resolve())
  }
  const emulators = await startEmulators({ stateDir, outboxDir: outboxDirOf(localDir), now: clock.now }).catch(
    async (error: unknown) => {
      await claim.release()
      throw error instanceof DataUnavailable ? new CommandFailure(error.message) : error
    },
  )
  const places = {
    localDir: localDir,
    feedsFile: lastRun.feedsFile,
    topicsDir: join(ROOT, 'topics'),
    pagesUrl: `http://localhost:${lastRun.port}`,
  }
  const env = await localEnvironment(places, emulators.queueUrls)
  const { log } = countingLog((line) => process.stderr.write(`${line}\n`))
  const lambdas = openLambdas({ env, clock, log, network: publicInternet(), queueUrls: emulators.queueUrls })
  return stageOf(env, clock.now, async () => {
    // Nobody else will work on what the command put on a queue: it does so itself.
    await lambdas.drain()
    await emulators.ses.eventsHandedOver()
    await lambdas.drain()
    await emulators.close()
    await claim.release()
  })
}

/** A stage on AWS, by the outputs of its stack; where and as whom is the SDK's own affair (AWS_PROFILE, AWS_REGION). */
async function openAwsStage(name: string): Promise<Stage> {
  const stackName = `migration-digest-${name}`
  const answer = await new CloudFormationClient({})
    .send(new DescribeStacksCommand({ StackName: stackName }))
    .catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      throw new CommandFailure(`Stage ${name} cannot be reached as the stack ${stackName}: ${reason}`)
    })
  const outputs = new Map(answer.Stacks?.[0]?.Outputs?.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]))
  const env = Object.fromEntries(
    Object.keys(settings.shape).map((setting) => [setting, outputs.get(setting.replaceAll('_', ''))]),
  )
  return stageOf(
    env,
    () => Date.now(),
    () => Promise.resolve(),
  )
}

/**
 * Opens a stage by name: `local` is the one on this machine, any other the CloudFormation stack `migration-digest-NAME`.
 * @throws CommandFailure in words where there is none.
 */
export const openStage = (name: string, localDir = LOCAL_DIR): Promise<Stage> =>
  name === 'local' ? openLocalStage(localDir) : openAwsStage(name)

/** Whether an error is that of a connection refused or broken off. */
const isCutOff = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ECONNREFUSED' || error.code === 'ECONNRESET')

/** Works on the stage that `open` gives, and closes it however that ends. */
export async function onStage<Result>(
  open: (name: string) => Promise<Stage>,
  name: string,
  work: (stage: Stage) => Promise<Result>,
): Promise<Result> {
  const stage = await open(name)
  try {
    return await work(stage)
  } catch (error) {
    throw isCutOff(error)
      ? new CommandFailure(
          `The tables of stage ${name} do not answer any more: what had them open, such as an \`npm start\`, was stopped meanwhile. Try again.`,
        )
      : error
  } finally {
    await stage.close()
  }
}
