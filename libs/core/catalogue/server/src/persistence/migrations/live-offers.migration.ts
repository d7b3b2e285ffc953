import { migration, toldLive } from '@maillon/platform/server';

// What is left, whether it is sold, and what its card says. An allocation leaves all three as they are.
const told = toldLive({
  table: 'offer',
  kind: 'catalogue.offer',
  on: 'update',
  changed: `(n.declared - n.reserved - n.allocated, n.state, n.frozen, n.card_revision)
      is distinct from (b.declared - b.reserved - b.allocated, b.state, b.frozen, b.card_revision)`,
  note: `case when n.card_revision <> b.card_revision then 'card' end`,
});

export const liveOffers = migration('20261127T0301-catalogue-live-offers', told);
