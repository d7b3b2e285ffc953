import { Random } from '../random.ts';
import type { Cast } from './cast.ts';
import { idFor } from './ids.ts';
import type { Person } from './person.ts';

interface Part {
  allocationId: string;
  producerName: string;
  netMassG: number;
  isAgreed: boolean;
}

const MEAT = '{ producers(family: "meat", first: 30) { nodes { id } } }';
const AT_HUB = `mutation AtHub($organisationId: ID!) {
  setSetting(module: "traceability", key: "weighedAtHub", value: true, organisationId: $organisationId) { __typename } }`;
const PARTS =
  'query PartsToWeigh($day: Date!) { partsToWeigh(day: $day) { allocationId producerName netMassG isAgreed } }';
const WEIGH = `mutation WeighAgain($id: ID!, $day: Date!, $parts: [ScaleReadingInput!]!) {
  weighAgain(id: $id, day: $day, parts: $parts) { allocationId } }`;

/** With two butchers who act for themselves the hub's scales count. */
export async function agreeOnTheHub({ administrator, producer }: Cast, at: string): Promise<void> {
  const { producers } = await administrator.ask<{ producers: { nodes: { id: string }[] } }>(at, MEAT);
  const acting = producers.nodes.filter(({ id }) => producer(id) !== administrator);
  for (const { id: organisationId } of acting.slice(0, 2)) await administrator.ask(at, AT_HUB, { organisationId });
}

/** What counts is weighed, and a few other crates are checked. Answers how many. */
export async function weighAgain(hub: Person, at: string, day: string): Promise<number> {
  const { partsToWeigh } = await hub.ask<{ partsToWeigh: Part[] }>(at, PARTS, { day });
  const checked = partsToWeigh.filter((part, index) => part.isAgreed || index % 20 === 0);
  const parts = checked.map((part) => ({ allocationId: part.allocationId, netMassG: onTheScales(part) }));
  if (parts.length > 0) await hub.ask(at, WEIGH, { id: idFor(`weighing ${day}`), day, parts });
  return parts.length;
}

/** Within one per cent of the producer's, in steps of the scales. */
function onTheScales({ allocationId, netMassG }: Part): number {
  const share = 0.99 + 0.02 * new Random(`weighing ${allocationId}`).next();
  return Math.max(10, Math.round((netMassG * share) / 10) * 10);
}
