import * as z from 'zod'

/** Variables by name, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The one place that reads the process's environment. */
export const readEnv = (): Environment => process.env

const text = z.string().trim().min(1)
const url = z.url({ protocol: /^https?$/ })

/** Every setting of every Lambda. Each takes what it needs: `toSettings(env, settings.pick({ STAGE: true }))`. */
export const settings = z.object({
  /** Name of this installation, `local`, `test`, `prod`. */
  STAGE: text,
  NEWSROOM_TABLE: text,
  SUBSCRIBERS_TABLE: text,
  DELIVERIES_TABLE: text,
  POLL_QUEUE_URL: url,
  GROUP_QUEUE_URL: url,
  SEND_QUEUE_URL: url,
  /** The From address. */
  SENDER: z.email(),
  SENDER_NAME: text,
  POSTAL_ADDRESS: text,
  CONFIGURATION_SET: text,
  /** Base of the public pages' addresses, without a slash at its end. */
  PAGES_URL: url.transform((address) => address.replace(/\/+$/, '')),
  /** Page that tells outlets who polls them; stands in the User-Agent. */
  CONTACT_URL: url,
  /** Where the signing keys lie: the ARN of a secret, or a `file:` address. */
  TOKEN_KEYS: text,
  /** Addresses or `@domain`s that may be mailed, separated by commas; `*` for everybody. */
  ALLOWED_RECIPIENTS: text.transform((list) => list.split(',').map((item) => item.trim().toLowerCase())),
  /** `yes`: nothing is sent, whatever is due. */
  SENDING_PAUSED: z
    .enum(['yes', 'no'])
    .default('no')
    .transform((word) => word === 'yes'),
  /** The day on which a domain that nobody knows sends its first edition; empty, and where it is not set: it is known. */
  WARM_UP_FROM: z
    .union([z.literal(''), z.iso.date()])
    .default('')
    .transform((day) => (day === '' ? null : Date.parse(day))),
  /** Folder of the topic files that hold until an editor publishes others. */
  TOPICS_DIR: text,
  /** Folder of the compiled templates. */
  TEMPLATES_DIR: text,
  /** OPML file of the feeds followed by default. */
  FEEDS_FILE: text,
  /** How long a draft waits for editors before it goes out. */
  RELEASE_AFTER_MINUTES: z.coerce.number().int().min(0).max(10_080),
  /** The Bedrock model that may choose what stands in briefs; empty, and where it is not set: none. */
  BRIEF_MODEL_ID: z.string().trim().max(200).default(''),
})

/** A setting that is missing or wrong: names each, and what it should be. */
class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

/**
 * The settings that a schema asks for, out of the environment.
 * @throws SettingsError one line that names every setting at fault and why.
 */
export function toSettings<Shape extends z.ZodRawShape>(
  env: Environment,
  schema: z.ZodObject<Shape>,
): z.output<z.ZodObject<Shape>> {
  const result = schema.safeParse(env)
  if (result.success) return result.data
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new SettingsError(`Settings are wrong. ${faults.join('; ')}`)
}
