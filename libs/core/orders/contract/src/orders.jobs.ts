import { defineJob } from '@maillon/platform/contract';
import { z } from 'zod';

/** Closes a session once its cut-off has passed, allocates, forms supplier orders, plans the logistics and confirms. */
export const closeSessionJob = defineJob(
  'orders.close-session',
  { fr: 'Clore une session de vente', en: 'Close a sales session' },
  z.object({ sessionId: z.uuid() }),
);

/** Tells buyers and producers what went short between two instants: one letter for each of them and session. */
export const tellLinesShort = defineJob(
  'orders.tell-lines-short',
  { fr: 'Annonce des produits manquants', en: 'Telling what goes missing' },
  z.object({ from: z.iso.datetime(), to: z.iso.datetime() }),
);

/** Tells whoever waits for a producer what is missing of his pooled minimum, so many hours before the cut-off. */
export const tellMinimumsMissing = defineJob(
  'orders.tell-minimums-missing',
  { fr: 'Annonce de ce qui manque à un franco', en: 'Telling what a minimum lacks' },
  z.object({ sessionId: z.uuid(), hours: z.number().int() }),
);

/** At the cut-off of a morning auction: tells producers what is asked of them and by when their prices are due. */
export const tellAuctionAsked = defineJob(
  'orders.tell-auction-asked',
  { fr: 'Demande des prix de la criée', en: 'Asking for the auction prices' },
  z.object({ sessionId: z.uuid() }),
);

/** Tells people whose basket holds other prices and who wait for a morning that comes too late for its sale. */
export const tellPricesEarly = defineJob(
  'orders.tell-prices-early',
  { fr: 'Annonce de prix changés avant l’heure limite', en: 'Telling of other prices before the cut-off' },
  z.object({ basketId: z.uuid() }),
);

/** Judges the silence of the producers of a session who have not answered by then: accepted, or told to the territory. */
export const endSilenceJob = defineJob(
  'orders.end-silence',
  { fr: 'Producteurs sans réponse', en: 'Producers who have not answered' },
  z.object({ sessionId: z.uuid() }),
);

/** What was stated beforehand happens to a proposal that its buyer has not answered. */
export const endProposalJob = defineJob(
  'orders.end-proposal',
  { fr: 'Fin d’une proposition de remplacement', en: 'End of a proposal to replace' },
  z.object({ proposalId: z.uuid() }),
);

/** Nobody answered an amendment: what was set aside for it is given back. */
export const endAmendmentJob = defineJob(
  'orders.end-amendment',
  { fr: 'Fin d’une demande de changement', en: 'End of a request for a change' },
  z.object({ amendmentId: z.uuid() }),
);

/** Nobody answered whether a line that weighs more is taken as it is: the ceiling is charged. */
export const endOverweightJob = defineJob(
  'orders.end-overweight',
  { fr: 'Fin d’une question de poids', en: 'End of a question of weight' },
  z.object({ overweightId: z.uuid() }),
);
