import { Random } from '../random.ts';
import type { Cast } from './cast.ts';
import { idFor } from './ids.ts';

interface Part {
  allocationId: string;
  producerId: string;
  netMassG: number;
}

const AT_HUB = `mutation AtHub($organisationId: ID!) {
  setSetting(module: "traceability", key: "weighedAtHub", value: true, organisationId: $organisationId) { __typename } }`;
const PARTS = 'query PartsToWeigh($day: Date!) { partsToWeigh(day: $day) { allocationId producerId netMassG } }';
const WEIGH = `mutation WeighAgain($id: ID!, $day: Date!, $parts: [ScaleReadingInput!]!) {
  weighAgain(id: $id, day: $day, parts: $parts) { allocationId } }`;

/** With one producer the hub's scales count; of the others a crate in twenty is checked. */
export async function weighAgain({ administrator, hub, producer }: Cast, at: string, day: string): Promise<void> {
  const { partsToWeigh } = await hub.ask<{ partsToWeigh: Part[] }>(at, PARTS, { day });
  const agreed = partsToWeigh.find(({ producerId }) => producer(producerId) !== administrator)?.producerId;
  if (agreed) await administrator.ask(at, AT_HUB, { organisationId: agreed });
  const checked = partsToWeigh.filter((part, index) => part.producerId === agreed || index % 20 === 0);
  const parts = checked.map((part) => ({ allocationId: part.allocationId, netMassG: onTheScales(part) }));
  if (parts.length > 0) await hub.ask(at, WEIGH, { id: idFor(`weighing ${day}`), day, parts });
}

/** Within one per cent of the producer's, in steps of the scales. */
function onTheScales({ allocationId, netMassG }: Part): number {
  const share = 0.99 + 0.02 * new Random(`weighing ${allocationId}`).next();
  return Math.max(10, Math.round((netMassG * share) / 10) * 10);
}
