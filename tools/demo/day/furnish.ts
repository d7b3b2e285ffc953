import { ACCOUNTS } from '../accounts.ts';
import { barrierSettings } from '../barriers.ts';
import { AUD_PICK_UP_PLACE, AUD_PICK_UP_SLOTS, MTR_HUB, MTR_TARIFF } from '../data/assets.data.ts';
import { MTR_BARRIERS } from '../data/barriers.data.ts';
import type { DemoVehicle } from '../assets.ts';
import { rulesOf } from '../rules.ts';
import type { DemoDay } from '../shapes.ts';
import { DRIVERS, FLEET } from './fleet.ts';
import { idFor } from './ids.ts';
import type { Person } from './person.ts';

const PERIMETER =
  'mutation SetPerimeter($inseeCodes: [String!]!, $from: Date!) { setPerimeter(inseeCodes: $inseeCodes, from: $from) { id } }';
const SUPPLY_AREA =
  'mutation SetSupplyArea($radiusKm: Int!, $neighbours: [String!]!) { setSupplyArea(radiusKm: $radiusKm, neighbours: $neighbours) { id } }';
const CALENDAR_DAY =
  'mutation MarkCalendarDay($day: Date!, $kind: String!, $label: String!) { markCalendarDay(day: $day, kind: $kind, label: $label) { day } }';
const RULES = `mutation PublishRulebook($id: ID!, $validFrom: Date!, $note: String!, $rulebook: RulebookInput!) {
  publishRulebook(id: $id, validFrom: $validFrom, note: $note, rulebook: $rulebook) { id } }`;
const SETTINGS =
  'mutation SaveModuleSettings($module: ID!, $settings: JSON!) { saveModuleSettings(module: $module, settings: $settings) { id } }';
const MODULES = '{ modules { id settings } }';
const MEMBERS = '{ members(first: 200) { nodes { id email role } } }';
const VEHICLE = `mutation SaveVehicle($id: ID!, $name: String!, $payloadG: Int!, $compartments: [CompartmentInput!]!, $crates: Int, $driver: ID) {
  saveVehicle(id: $id, name: $name, payloadG: $payloadG, compartments: $compartments, crates: $crates, driverMembershipId: $driver) { id } }`;
const PLACE = `mutation SavePickupPlace($id: ID!, $name: String!, $address: String, $inseeCode: String!, $latitude: Float!, $longitude: Float!, $slots: [PickupSlotInput!]!) {
  savePickupPlace(id: $id, name: $name, address: $address, inseeCode: $inseeCode, latitude: $latitude, longitude: $longitude, slots: $slots) { id } }`;
const ADD_MEMBER =
  'mutation AddMember($id: ID!, $email: String!, $role: String!) { addMember(id: $id, email: $email, role: $role) { id } }';

/** What an administrator sets once: where the territory is, its feasts, and the means of its logistics. */
export async function furnish(
  day: DemoDay,
  administrator: Person,
  signUp: (name: string, email: string) => Promise<unknown>,
): Promise<void> {
  const { territory } = day;
  const at = territory.session.opensAt;
  await administrator.ask(at, PERIMETER, { inseeCodes: territory.perimeter.communes, from: at.slice(0, 10) });
  await administrator.ask(at, SUPPLY_AREA, {
    radiusKm: territory.supplyArea.radiusKm,
    neighbours: territory.supplyArea.neighbourEpcis.map(({ siren }) => siren),
  });
  for (const feast of daysOf(day)) await administrator.ask(at, CALENDAR_DAY, feast);
  for (const { from, note, rulebook } of rulesOf(territory.code)) {
    const id = idFor(`${territory.code} rules ${from}`);
    await administrator.ask(at, RULES, { id, validFrom: from, note, rulebook });
  }
  await bringInHub(day, administrator, signUp);
  if (territory.plugins.includes('delivery-rounds')) await furnishRounds(at, administrator, signUp);
  if (territory.plugins.includes('click-and-collect')) await furnishPlace(at, administrator);
}

function daysOf({ territory: { calendar } }: DemoDay): { day: string; kind: string; label: string }[] {
  const holidays = calendar.publicHolidays.map(({ day, nameFr }) => ({ day, kind: 'public-holiday', label: nameFr }));
  const closures = calendar.closures.map(({ from, name }) => ({ day: from, kind: 'closure', label: name }));
  return [
    ...holidays,
    ...closures,
    ...calendar.localFeasts.map(({ from, name }) => ({ day: from, kind: 'local-feast', label: name })),
  ];
}

/** Who runs the hub for the territory. */
async function bringInHub(
  { territory }: DemoDay,
  administrator: Person,
  signUp: (name: string, email: string) => Promise<unknown>,
): Promise<void> {
  const operators = ACCOUNTS.filter(
    ({ role, territoryCode }) => role === 'hub-operator' && territoryCode === territory.code,
  );
  for (const { name, email } of operators) {
    await signUp(name, email);
    const member = { id: idFor(`hub ${email}`), email, role: 'hub-operator' };
    await administrator.ask(territory.session.opensAt, ADD_MEMBER, member);
  }
}

async function furnishRounds(
  at: string,
  administrator: Person,
  signUp: (name: string, email: string) => Promise<unknown>,
): Promise<void> {
  for (const { name, email } of DRIVERS) {
    await signUp(name, email);
    await administrator.ask(at, ADD_MEMBER, { id: idFor(`driver ${email}`), email, role: 'driver' });
  }
  const { modules } = await administrator.ask<{ modules: { id: string; settings: Record<string, unknown> }[] }>(
    at,
    MODULES,
  );
  const settings = modules.find(({ id }) => id === 'delivery-rounds')!.settings;
  const hub = {
    name: MTR_HUB.name,
    address: MTR_HUB.address,
    inseeCode: MTR_HUB.insee,
    latitude: MTR_HUB.latitude,
    longitude: MTR_HUB.longitude,
  };
  const barriers = barrierSettings(MTR_BARRIERS);
  const rounds = { ...settings, hub, barriers, ...MTR_TARIFF };
  await administrator.ask(at, SETTINGS, { module: 'delivery-rounds', settings: rounds });
  const { members } = await administrator.ask<{ members: { nodes: { id: string; email: string; role: string }[] } }>(
    at,
    MEMBERS,
  );
  for (const vehicle of FLEET) {
    const driver = members.nodes.find(({ email, role }) => email === vehicle.driverEmail && role === 'driver')?.id;
    await administrator.ask(at, VEHICLE, {
      id: idFor(`vehicle ${vehicle.code}`),
      name: vehicle.name,
      payloadG: vehicle.payloadG,
      compartments: compartmentsOf(vehicle),
      crates: vehicle.crates,
      driver,
    });
  }
}

/** Crates by class: two classes that share a compartment may each fill it; the van's own number bounds them together. */
function compartmentsOf(vehicle: DemoVehicle): { temperatureClass: string; crates: number }[] {
  return vehicle.compartments.flatMap(({ classes, crates }) =>
    classes.map((temperatureClass) => ({ temperatureClass, crates })),
  );
}

async function furnishPlace(at: string, administrator: Person): Promise<void> {
  const { code, name, address, insee, latitude, longitude } = AUD_PICK_UP_PLACE;
  const slots = [5, 6].flatMap((weekday) =>
    AUD_PICK_UP_SLOTS.map(({ from, to, capacity }) => ({
      id: idFor(`slot ${weekday} ${from}`),
      weekday,
      from,
      to,
      capacity,
    })),
  );
  await administrator.ask(at, PLACE, {
    id: idFor(`place ${code}`),
    name,
    address,
    inseeCode: insee,
    latitude,
    longitude,
    slots,
  });
}
