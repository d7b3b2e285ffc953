import { catalogueRefusals } from '@maillon/core/catalogue/contract';

/** Most sales units by channel. */
export type ChannelShares = Readonly<Record<string, number>>;

/** What a share is weighed against. */
export interface SharedOffer {
  readonly declared: number;
  /** Reserved or allocated through the channel. */
  readonly taken: number;
  readonly shares: ChannelShares;
}

/** Refuses a share that promises more than there is, or takes back what was ordered. */
export function mustFit({ declared, taken, shares }: SharedOffer, channel: string, most: number): void {
  const asked = Object.values({ ...shares, [channel]: most }).reduce((sum, share) => sum + share, 0);
  if (asked > declared) throw catalogueRefusals.because('shares-exceed-declared', { declared, asked });
  if (most < taken) throw catalogueRefusals.because('quantity-below-reserved', { taken });
}
