import type { Journey } from '../journey.ts';

/** Of two parcels, the one that ships first, and the one that comes back later; in minor units. */
export function parcels({ order }: Pick<Journey, 'order'>): { first: number; second: number } {
  const first = Math.ceil(order.financed * 0.6);
  return { first, second: order.financed - first };
}

/** The charge that stands for the order. */
export async function findCharge(journey: Journey) {
  const { chargeId } = await journey.merchant.readApplication(journey.application!.id);
  if (!chargeId) throw new Error('the order has no charge');
  journey.chargeId = chargeId;
  return journey.merchant.readCharge(chargeId);
}

/** Step 12: both parcels ship, one after the other. */
export async function capture(journey: Journey): Promise<void> {
  await findCharge(journey);
  const { first, second } = parcels(journey);
  await captureParcel(journey, 'parcel 1', first);
  await captureParcel(journey, 'parcel 2', second);
}

const captureParcel = (journey: Journey, reference: string, amountMinor: number) =>
  journey.merchant.capture(journey.chargeId!, { amountMinor, reference }, journey.act(`capture ${reference}`));

/** The second parcel comes back. */
export async function refund(journey: Journey): Promise<void> {
  const { second } = parcels(journey);
  const movement = { amountMinor: second, reference: 'parcel 2 came back' };
  await journey.merchant.refund(journey.chargeId!, movement, journey.act('refund'));
}
