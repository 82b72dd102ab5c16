import type { Delivery, DeliveryState } from '../core/model.ts'
import type { DeliveriesTable } from './deliveries-table.ts'

/** What a claim became. */
export type Settlement = Omit<Parameters<DeliveriesTable['settle']>[3], 'atMs'>

type Line = Pick<Delivery, 'mailId' | 'subscriberId'>

/**
 * Claims a pending line. False where somebody else has it, or it is done with.
 * An answer that got lost is settled by reading the token again. So is a plain no: the SDK may have repeated a claim whose
 * first answer was lost, and met its own token.
 */
export async function takeClaim(
  deliveries: Pick<DeliveriesTable, 'claim' | 'delivery'>,
  { mailId, subscriberId }: Line,
  claim: { readonly token: string; readonly leaseUntilMs: number; readonly atMs: number },
): Promise<boolean> {
  const isOurs = async () => {
    const line = await deliveries.delivery(mailId, subscriberId)
    return line?.state === 'claimed' && line.token === claim.token
  }
  try {
    return (await deliveries.claim(mailId, subscriberId, claim)) !== null || (await isOurs())
  } catch (error) {
    if (await isOurs()) return true
    throw error
  }
}

/**
 * Writes a claim's outcome. Returns the state that the line is in where that is another one: an event of SES, or watch,
 * was faster.
 */
export async function settleClaim(
  deliveries: Pick<DeliveriesTable, 'settle' | 'delivery'>,
  { mailId, subscriberId }: Line,
  token: string,
  outcome: Settlement,
  atMs: number,
): Promise<'settled' | DeliveryState | 'gone'> {
  if (await deliveries.settle(mailId, subscriberId, token, { ...outcome, atMs })) return 'settled'
  const line = await deliveries.delivery(mailId, subscriberId)
  return line?.state === outcome.state ? 'settled' : (line?.state ?? 'gone')
}
