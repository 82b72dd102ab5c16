import { domainToASCII } from 'node:url'
import * as z from 'zod'

/** What ops decide when they deploy: `cdk deploy -c sender=… -c domain=… -c postalAddress=…`. */
export interface StackSettings {
  /** Name of the installation; `prod` mails everybody, any other only whom `allowedRecipients` names. */
  readonly stage: string
  /** The From address, at `domain`. */
  readonly sender: string
  readonly senderName: string
  /** The domain that SES signs for (DKIM). */
  readonly domain: string
  /** Stands in every mail's footer, as the law asks. */
  readonly postalAddress: string
  /** Addresses and `@domain`s, separated by commas, or `*`. */
  readonly allowedRecipients: string
  /** Who is told of alarms; null: nobody is subscribed to their topic yet. */
  readonly alarmAddress: string | null
  /** The Bedrock model that may choose what stands in briefs; null: none, and no right to any. */
  readonly briefModelId: string | null
  /** The day (UTC) on which a domain that nobody knows sends its first edition; null: it is known. */
  readonly warmUpFrom: string | null
  /** Nothing is sent: for a restore (docs/runbook.md). */
  readonly sendingPaused: 'yes' | 'no'
}

/** The settings read, or what is wrong with each that is. `none`: not a single one was given, so only a look at the template is wanted. */
export type SettingsReading =
  | { readonly kind: 'settings'; readonly settings: StackSettings }
  | { readonly kind: 'none' }
  | { readonly kind: 'wrong'; readonly faults: readonly string[] }

const KNOWN = [
  'stage',
  'sender',
  'senderName',
  'domain',
  'postalAddress',
  'allowedRecipients',
  'alarmAddress',
  'briefModelId',
  'warmUpFrom',
  'sendingPaused',
] as const
type Name = (typeof KNOWN)[number]

const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/
const ADDRESS = /^[^\s@<>",;:\\()[\]]{1,64}@[^\s@]+$/
const STAGE = /^[a-z][a-z0-9-]{0,19}$/
/** As Bedrock names models and inference profiles: `provider.model-v1:0`, before it, of a profile, the regions that it covers. */
const MODEL = /^[a-z0-9-]+(\.[a-zA-Z0-9_:-]+)+$/
const CONTROL = /[\u0000-\u001f\u007f]/

/**
 * The settings out of the app's context (`-c name=value`).
 * @param context all of it, with what the toolkit keeps there under names of its own (which hold more than letters)
 */
export function readSettings(context: Readonly<Record<string, unknown>>): SettingsReading {
  const given = new Map<Name, string>()
  const faults = Object.keys(context)
    .filter((name) => /^[a-z]+$/i.test(name) && !KNOWN.some((known) => known === name))
    .map((name) => `${name} is no setting: the settings are ${KNOWN.join(', ')}.`)
  for (const name of KNOWN) {
    const value = context[name]
    if (value === undefined || value === null) continue
    if (typeof value !== 'string' && typeof value !== 'number') faults.push(`${name} must be text: -c ${name}=…`)
    else if (CONTROL.test(String(value))) faults.push(`${name} holds a control character or a line break.`)
    else given.set(name, String(value).trim())
  }
  if (given.size === 0 && faults.length === 0) return { kind: 'none' }

  const required = (name: Name, what: string): string => {
    const value = given.get(name) ?? ''
    if (value === '') faults.push(`${name} is missing: -c ${name}=… (${what}).`)
    return value
  }
  const stage = given.get('stage') ?? 'prod'
  if (!STAGE.test(stage))
    faults.push(`stage is “${stage}”: it must be 1 to 20 small letters, digits and hyphens, beginning with a letter.`)

  const domain = domainToASCII(
    required('domain', 'the domain that mails are sent from, like digest.example.org').toLowerCase(),
  )
  if (given.has('domain') && !DOMAIN.test(domain))
    faults.push(`domain is “${given.get('domain') ?? ''}”: it must be a domain name, like digest.example.org.`)

  const sender = required('sender', 'the From address, at the domain')
  if (sender !== '' && !ADDRESS.test(sender))
    faults.push(`sender is “${sender}”: it must be one plain address, like news@${domain || 'digest.example.org'}.`)
  else if (sender !== '' && domain !== '' && !sender.toLowerCase().endsWith(`@${domain}`))
    faults.push(`sender is “${sender}”: it must be at the domain ${domain}, which SES signs for.`)

  const postalAddress = required('postalAddress', 'the postal address that stands in every mail')
  if (postalAddress !== '' && postalAddress.length < 10)
    faults.push(`postalAddress is “${postalAddress}”: it must be a whole postal address.`)

  const alarmAddress = given.get('alarmAddress') ?? null
  if (alarmAddress !== null && !ADDRESS.test(alarmAddress))
    faults.push(`alarmAddress is “${alarmAddress}”: it must be one mail address.`)

  const briefModelId = given.get('briefModelId') ?? null
  if (briefModelId !== null && !MODEL.test(briefModelId))
    faults.push(`briefModelId is “${briefModelId}”: it must be the id of a Bedrock model or inference profile.`)

  const warmUpFrom = given.get('warmUpFrom') ?? null
  if (warmUpFrom !== null && !z.iso.date().safeParse(warmUpFrom).success)
    faults.push(`warmUpFrom is “${warmUpFrom}”: it must be a day, like 2026-12-01.`)
  const paused = given.get('sendingPaused') ?? 'no'
  if (paused !== 'yes' && paused !== 'no') faults.push(`sendingPaused is “${paused}”: it must be yes or no.`)

  // Strangers get mail from production alone.
  const allowedRecipients = given.get('allowedRecipients') ?? (stage === 'prod' ? '*' : `@${domain}`)
  const named = given.get('allowedRecipients')?.split(',') ?? []
  for (const item of named.map((text) => text.trim())) {
    if (item === '*' && stage !== 'prod')
      faults.push(`allowedRecipients is “*”: only the stage prod mails everybody. Name addresses or @domains.`)
    else if (item !== '*' && !ADDRESS.test(item.startsWith('@') ? `any${item}` : item))
      faults.push(`allowedRecipients holds “${item}”: it must be an address, an @domain or *.`)
  }

  if (faults.length > 0) return { kind: 'wrong', faults }
  const settings: StackSettings = {
    stage,
    sender,
    senderName: given.get('senderName') ?? 'Migration Digest',
    domain,
    postalAddress,
    allowedRecipients,
    alarmAddress,
    briefModelId,
    warmUpFrom,
    sendingPaused: paused === 'yes' ? 'yes' : 'no',
  }
  return { kind: 'settings', settings }
}

/** Stands in where no setting was given, so that the template can be looked at; the stack refuses to be deployed with it. */
export const SETTINGS_FOR_A_LOOK: StackSettings = {
  stage: 'look',
  sender: 'news@digest.example.org',
  senderName: 'Migration Digest',
  domain: 'digest.example.org',
  postalAddress: '1 Sample Street, 10000 Rabat',
  allowedRecipients: '@digest.example.org',
  alarmAddress: null,
  briefModelId: null,
  warmUpFrom: null,
  sendingPaused: 'no',
}
