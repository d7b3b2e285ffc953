import { ACCOUNTS } from '../accounts.ts';
import type { DemoDay } from '../shapes.ts';
import type { Cast } from './cast.ts';
import { idFor } from './ids.ts';

const WEEK = '{ producerWeek { units { unitId } } }';
const USUAL =
  'mutation SaveWeekPattern($unitId: ID!, $usual: [Int!]) { saveWeekPattern(unitId: $unitId, usual: $usual) { week } }';
const RHYTHM =
  'mutation SetWeekRhythm($weekday: Int!, $hour: Int!, $channel: String!) { setWeekRhythm(weekday: $weekday, hour: $hour, channel: $channel) { week } }';
const CLOSURE =
  'mutation DeclareClosure($id: ID!, $from: Date!, $to: Date!, $reason: String!) { declareClosure(id: $id, from: $from, to: $to, reason: $reason) { id } }';
const SETTING =
  'mutation SetSetting($module: ID!, $key: ID!, $value: JSON!) { setSetting(module: $module, key: $key, value: $value) { __typename } }';

/** Monday to Sunday, for deliveries on Tuesdays and Fridays. */
const USUAL_WEEKS = [
  [0, 20, 0, 0, 30, 0, 0],
  [0, 12, 0, 0, 18, 0, 0],
  [0, 0, 0, 0, 15, 0, 0],
];

/** What whoever opens the portal in the evening finds of the days to come. */
export async function weekAhead({ territory: { code } }: DemoDay, cast: Cast, at: string): Promise<void> {
  const account = ACCOUNTS.find((one) => one.territoryCode === code && one.role === 'producer');
  if (!account) {
    // Stricter with what grows old, so that its list shows what is on demand.
    await cast.administrator.ask(at, SETTING, { module: 'catalogue', key: 'onDemandBelow', value: 40 });
    return;
  }
  const producer = cast.producer(account.organisationSiret!);
  const { producerWeek } = await producer.ask<{ producerWeek: { units: { unitId: string }[] } }>(at, WEEK);
  for (const [index, usual] of USUAL_WEEKS.entries()) {
    const unit = producerWeek.units[index];
    if (unit) await producer.ask(at, USUAL, { unitId: unit.unitId, usual });
  }
  await producer.ask(at, RHYTHM, { weekday: 5, hour: 18, channel: 'email' });
  const closure = { id: idFor(`${code} closure`), from: '2026-08-17', to: '2026-08-23', reason: 'Congés d’été' };
  await producer.ask(at, CLOSURE, closure);
}
