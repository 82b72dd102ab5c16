/** A mail that the embedded SES took. Its bytes lie in `file`. */
export interface AcceptedMail {
  readonly messageId: string
  /** The tag `delivery`; null where the sender gave none. */
  readonly deliveryId: string | null
  readonly source: string
  /** Who gets it, whatever the headers say. */
  readonly destinations: readonly string[]
  readonly subject: string
  readonly file: string
  readonly acceptedAtMs: number
}

/** What events tell beside it. */
export interface MailDetails {
  readonly configurationSet: string
  readonly tags: Readonly<Record<string, readonly string[]>>
  readonly headers: readonly { readonly name: string; readonly value: string }[]
}

/** Addresses that bounce or complain, whatever their domain and label: `bounce+fr@simulator.example`. */
const fateOf = (address: string) => /^(bounce|complaint)(\+[^@]*)?@/i.exec(address)?.[1]?.toLowerCase() ?? 'delivery'

/**
 * The events that SES publishes of an accepted mail, in order, as objects ready for JSON.
 * Source: SES Developer Guide, "Contents of event data that Amazon SES publishes to Amazon SNS", "Using the mailbox simulator".
 */
export function sesEventsOf(mail: AcceptedMail, details: MailDetails): readonly object[] {
  const at = new Date(mail.acceptedAtMs).toISOString()
  const about = {
    mail: {
      timestamp: at,
      source: mail.source,
      sendingAccountId: '000000000000',
      messageId: mail.messageId,
      destination: mail.destinations,
      headersTruncated: false,
      headers: details.headers,
      commonHeaders: { subject: mail.subject, messageId: mail.messageId },
      tags: { 'ses:configuration-set': [details.configurationSet], ...details.tags },
    },
  }
  const fates = Map.groupBy(mail.destinations, fateOf)
  const bounced = fates.get('bounce') ?? []
  const complained = fates.get('complaint') ?? []
  const delivered = [...(fates.get('delivery') ?? []), ...complained]
  const events: object[] = [{ eventType: 'Send', ...about, send: {} }]
  if (delivered.length > 0)
    events.push({
      eventType: 'Delivery',
      ...about,
      delivery: { timestamp: at, recipients: delivered, processingTimeMillis: 1 },
    })
  if (bounced.length > 0)
    events.push({
      eventType: 'Bounce',
      ...about,
      bounce: {
        bounceType: 'Permanent',
        bounceSubType: 'General',
        bouncedRecipients: bounced.map((emailAddress) => ({ emailAddress, action: 'failed', status: '5.1.1' })),
        timestamp: at,
        feedbackId: `bounce-${mail.messageId}`,
      },
    })
  if (complained.length > 0)
    events.push({
      eventType: 'Complaint',
      ...about,
      complaint: {
        complainedRecipients: complained.map((emailAddress) => ({ emailAddress })),
        complaintFeedbackType: 'abuse',
        timestamp: at,
        feedbackId: `complaint-${mail.messageId}`,
      },
    })
  return events
}
