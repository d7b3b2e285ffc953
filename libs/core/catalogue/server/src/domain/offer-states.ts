import { catalogueRefusals } from '@maillon/core/catalogue/contract';

export type OfferState = 'open' | 'paused' | 'withdrawn';
export type OfferAct = 'pause' | 'resume' | 'withdraw';

/** The one table of what may happen to an offer. What is not here is refused. */
export const OFFER_STATES: Readonly<Record<OfferState, Readonly<Partial<Record<OfferAct, OfferState>>>>> = {
  open: { pause: 'paused', withdraw: 'withdrawn' },
  paused: { resume: 'open', withdraw: 'withdrawn' },
  withdrawn: {},
};

/** Refusals: catalogue.offer-withdrawn, catalogue.offer-paused-already, catalogue.offer-open-already. */
export function afterAct(state: OfferState, act: OfferAct, product: string): OfferState {
  const next = OFFER_STATES[state][act];
  if (next) return next;
  if (state === 'withdrawn') throw catalogueRefusals.because('offer-withdrawn', { product });
  throw catalogueRefusals.because(act === 'pause' ? 'offer-paused-already' : 'offer-open-already', { product });
}

/** What people read. Nobody writes the last two: an offer is sold out or on demand by what it holds and when it was confirmed. */
export type ShownState = OfferState | 'sold-out' | 'on-demand';

export interface StateNow {
  readonly state: OfferState;
  /** Nobody has ordered them, or they may be asked for. */
  readonly available: number;
  readonly isOnDemand: boolean;
}

export function shownState({ state, available, isOnDemand }: StateNow): ShownState {
  if (state !== 'open') return state;
  if (available <= 0) return 'sold-out';
  return isOnDemand ? 'on-demand' : 'open';
}
