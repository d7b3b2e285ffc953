import { migration, tenantTable, toldLive } from '@maillon/platform/server';

// Facts: the last that a producer said before the hour is what the sale goes by. `act` is the caller's: sent twice, said once.
const auctionPrice = tenantTable({
  name: 'auction_price',
  appendOnly: true,
  columns: [
    'act uuid not null',
    'session_id uuid not null',
    'offer_id uuid not null',
    'producer_id uuid not null',
    'unit_price numeric check (unit_price > 0 and scale(unit_price) <= 4)',
    'landed integer not null check (landed >= 0)',
    'said_at timestamptz not null',
    // Nothing was landed, or it has a price.
    'check (unit_price is not null or landed = 0)',
  ],
  references: { session_id: 'sales_session', offer_id: 'offer', producer_id: 'participation' },
  unique: [['act', 'offer_id']],
});

export const morningAuction = migration('20261127T1130-orders-morning-auction', [
  `alter table sales_session add column kind text not null default 'standard' check (kind in ('standard', 'morning-auction'))`,
  'alter table sales_session add column prices_due_at timestamptz check (prices_due_at > cut_off_at)',
  // Null: whatever is offered for the day.
  'alter table sales_session add column families text[]',
  `alter table sales_session add check ((kind = 'morning-auction') = (prices_due_at is not null))`,
  // As the session had it; null: its goods have their prices.
  'alter table customer_order add column prices_due_at timestamptz',
  // What was shown as the last known price; null: the line was ordered at its price.
  'alter table order_line add column indicative_price numeric check (scale(indicative_price) <= 4)',
  'alter table order_line add check (indicative_price is null or price_ceiling is not null)',
  ...auctionPrice,
  ...toldLive({
    table: 'auction_price',
    kind: 'orders.morning-auction',
    on: 'insert',
    id: 'n.session_id',
    audience: 'producer_id',
  }),
]);
