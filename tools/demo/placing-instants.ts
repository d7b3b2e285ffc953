import type { Random } from './random.ts';
import type { DemoSession } from './territory-shapes.ts';

const MINUTE = 60_000;
/** Nobody orders in the very last minute: it belongs to the producers who take something back. */
const LAST_MINUTE = 1;

/** UTC instants, in order and all different: a share of them in the last hour, the rest when kitchens have time. */
export function placingInstants(session: DemoSession, count: number, lastHourShare: number, random: Random): string[] {
  const opens = Date.parse(session.opensAt);
  const cutOff = Date.parse(session.cutOffAt);
  const late = Math.round(count * lastHourShare);
  const instants = new Set<number>();
  while (instants.size < late) instants.add(wholeSecond(cutOff - random.int(LAST_MINUTE, 59) * MINUTE, random));
  while (instants.size < count) {
    const minutes = Math.floor((cutOff - opens) / MINUTE) - 60;
    const at = wholeSecond(opens + random.int(0, minutes - 1) * MINUTE, random);
    if (random.chance(leisure(new Date(at).getUTCHours()))) instants.add(at);
  }
  return [...instants].sort((a, b) => a - b).map((at) => new Date(at).toISOString());
}

function wholeSecond(minute: number, random: Random): number {
  return minute - (minute % MINUTE) + random.int(0, 59) * 1000;
}

/** How likely a chef is to order at that hour (UTC; two hours later on a French clock in July). */
function leisure(hour: number): number {
  if (hour >= 12 && hour <= 15) return 1;
  if (hour >= 6 && hour <= 8) return 0.7;
  if (hour >= 20 && hour <= 21) return 0.5;
  return hour >= 4 && hour <= 19 ? 0.15 : 0.01;
}
