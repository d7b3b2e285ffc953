import { migration, tenantTable } from '@maillon/platform/server';

// In the order in which it is read: all of one offer. No foreign key: entries are written in the statement that locks
// and changes their offer, offers are never removed, and a key would be looked up for each line of each order.
const entry = tenantTable({
  name: 'availability_entry',
  appendOnly: true,
  key: ['offer_id', 'number'],
  columns: [
    'offer_id uuid not null',
    'number bigint generated always as identity',
    `kind text not null check (kind in ('declared', 'confirmed', 'reserved', 'released', 'allocated', 'withdrawn'))`,
    'quantity integer not null',
    `channel text not null default 'sales'`,
    'source text not null',
    'by_person uuid',
    'order_id uuid',
    'at timestamptz not null',
    `check (quantity >= 0 or kind = 'declared')`,
  ],
});

// What the confidence is made of stands in the offer's own row. `quotas`: most units by channel, {"sales": 40}; `closed`:
// days on which the producer delivers nothing. Both are null for nearly every offer.
const columns = [
  `alter table offer
     add column confirmed_at timestamptz,
     add column declared_source text not null default 'grid',
     add column declared_by uuid,
     add column fill_bp smallint not null default 10000 check (fill_bp between 0 and 10000),
     add column half_life_days smallint not null default 7 check (half_life_days > 0),
     add column quotas jsonb,
     add column closed datemultirange`,
];

// Global, dated: what a confirmation is worth after some days is decided by a release, and stays readable.
const halfLife = [
  `create table volatility_class (
     perishability text not null check (perishability in ('very-short', 'short', 'medium', 'long')),
     family text not null,
     valid_from date not null,
     half_life_days smallint not null check (half_life_days > 0),
     source text not null,
     primary key (perishability, family, valid_from)
   )`,
  'alter table volatility_class enable row level security',
  'create policy shared on volatility_class for select to maillon_app using (true)',
  'grant select on volatility_class to maillon_app',
  // The specific family before the rest, the latest before the earlier ones.
  `create function app.half_life_of(p_reference text, p_day date) returns smallint language sql stable as $$
     select coalesce((select v.half_life_days from product_reference r
       join volatility_class v on v.perishability = r.perishability and v.family in (r.family, '')
       where r.code = p_reference and v.valid_from <= p_day
       order by v.family desc, v.valid_from desc limit 1), 7::smallint) $$`,
  // Named so that it runs after the trigger that fills the reference.
  `create function app.keep_half_life() returns trigger language plpgsql as $$
     begin
       new.half_life_days := app.half_life_of(new.reference_code, coalesce(new.confirmed_at::date, new.available_from));
       return new;
     end $$`,
  `create trigger keep_half_life before insert or update of confirmed_at, card, unit_id on offer
     for each row execute function app.keep_half_life()`,
  // As domain/confidence.ts says it.
  `create function app.offer_confidence(p_confirmed timestamptz, p_from date, p_half_life smallint, p_fill smallint, p_at timestamptz)
     returns double precision language sql immutable as $$
     select p_fill / 10000.0::float8 * power(0.5::float8,
       greatest(0, extract(epoch from p_at - coalesce(p_confirmed, p_from::timestamp at time zone 'UTC'))::float8 / 86400) / p_half_life) $$`,
];

// Whoever writes a declaration, by whichever way, leaves its fact: nobody can forget it. Reservations write theirs themselves.
const facts = [
  `create function app.tell_declaration() returns trigger language plpgsql as $$
     declare v_before integer := case when tg_op = 'INSERT' then 0 else old.declared end;
     begin
       if tg_op = 'INSERT' or new.declared <> v_before then
         insert into availability_entry (territory_id, offer_id, kind, quantity, source, by_person, at)
         values (new.territory_id, new.id, 'declared', new.declared - v_before, new.declared_source, new.declared_by, coalesce(new.confirmed_at, now()));
       elsif new.confirmed_at is distinct from old.confirmed_at then
         insert into availability_entry (territory_id, offer_id, kind, quantity, source, by_person, at)
         values (new.territory_id, new.id, 'confirmed', 0, new.declared_source, new.declared_by, coalesce(new.confirmed_at, now()));
       end if;
       return null;
     end $$`,
  `create trigger tell_declaration after insert or update of declared, confirmed_at on offer
     for each row execute function app.tell_declaration()`,
];

// What the offers hold already: the ledger begins with it. Forced row security hides every row from the owner too.
const opening = [
  'alter table offer no force row level security',
  'alter table availability_entry no force row level security',
  `insert into availability_entry (territory_id, offer_id, kind, quantity, source, at)
     select territory_id, id, kind, quantity, 'opening', now() from offer
     cross join lateral (values ('declared', declared), ('reserved', reserved + allocated), ('allocated', allocated)) as v (kind, quantity)
     where quantity > 0`,
  'alter table availability_entry force row level security',
  'alter table offer force row level security',
];

export const availabilityLedger = migration('20261127T0215-catalogue-availability-ledger', [
  ...entry,
  ...columns,
  ...halfLife,
  ...facts,
  ...opening,
]);
