import { migration, toldLive } from '@maillon/platform/server';

// What is left, whether it is sold, and what has to be read again: the card, closed days, shares of channels, and when it
// was confirmed. An allocation leaves all of it as it is.
const AGAIN = `(n.card_revision, n.closed, n.quotas, n.confirmed_at) is distinct from (b.card_revision, b.closed, b.quotas, b.confirmed_at)`;

const told = toldLive({
  table: 'offer',
  kind: 'catalogue.offer',
  on: 'update',
  // What is promised to one buyer is nobody else's news.
  changed: `n.for_buyer_id is null and ((n.declared - n.reserved - n.allocated, n.state, n.frozen) is distinct from
      (b.declared - b.reserved - b.allocated, b.state, b.frozen) or (${AGAIN}))`,
  note: `case when n.closed is not null or n.quotas is not null or ${AGAIN} then 'card' end`,
});

export const liveOffers = migration('20261127T0301-catalogue-live-offers', told);
