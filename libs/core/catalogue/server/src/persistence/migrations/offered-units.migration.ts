import { migration } from '@maillon/platform/server';

// As domain/offer-stock.ts says it: one expression, so that it is put into the statement that asks. The age counts whole
// days, and the last digit of a power never decides on a half.
export const offeredUnits = migration('20261127T1800-catalogue-offered-units', [
  `create function app.offer_offered(p_declared integer, p_confirmed timestamptz, p_from date, p_half_life smallint, p_fill smallint,
     p_at timestamptz, p_below double precision, p_full double precision, p_least double precision)
     returns integer language sql immutable as $$
     select case when p_full <= p_below then p_declared else floor(p_declared * (p_least + (1 - p_least) * least(1, greatest(0,
       (p_fill / 10000.0::float8 * power(0.5::float8,
         floor(greatest(0, extract(epoch from p_at - coalesce(p_confirmed, p_from::timestamp at time zone 'UTC'))::float8 / 86400)) / p_half_life)
       - p_below) / (p_full - p_below)))) + 0.5 + 1e-9)::integer end $$`,
]);
