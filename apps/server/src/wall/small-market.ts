import type { World, TestActor, TestTerritory } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';

export const OPENING = new Date('2026-07-08T06:00:00Z');
export const NOON = new Date('2026-07-09T12:00:00Z');
export const CUT_OFF = new Date('2026-07-09T21:00:00Z');
export const DAY = '2026-07-10';

const SESSION = `mutation ($id: ID!, $name: String!) { planSession(id: $id, name: $name, deliveryDay: "${DAY}", opensAt: "${OPENING.toISOString()}", cutOffAt: "${CUT_OFF.toISOString()}") { id } }`;
const VEHICLE = `mutation ($id: ID!, $driver: ID) { saveVehicle(id: $id, name: "Fourgon", payloadG: 900000, driverMembershipId: $driver, compartments: [{ temperatureClass: "ambient", crates: 50 }, { temperatureClass: "fresh-2-8", crates: 50 }]) { id } }`;
const PLACE = `mutation ($id: ID!, $slots: [PickupSlotInput!]!) { savePickupPlace(id: $id, name: "Halle", inseeCode: "62588", latitude: 50.46, longitude: 1.76, slots: $slots) { id } }`;
const BASKET = 'mutation ($s: ID!, $o: ID!) { saveBasket(sessionId: $s, lines: [{ offerId: $o, quantity: 2 }]) { version } }';
const OPTIONS = 'query ($s: ID!) { fulfilmentOptions(sessionId: $s) { id module feasible reason } }';
const PLACE_ORDER = 'mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { id lines { id } } }';

/** What one territory has, small but complete: one of everything that has an id. */
export interface SmallMarket {
  readonly actors: Readonly<Record<'administrator' | 'hub' | 'producer' | 'restaurateur' | 'driver', TestActor>>;
  readonly ids: Readonly<Record<'producer' | 'buyer' | 'offer' | 'unit' | 'openSession' | 'closedSession' | 'vehicle' | 'place' | 'slot', string>>;
}

/** Before any cut-off: members, an offer, two sessions, a van and a place. */
export async function furnish(world: World, territory: TestTerritory): Promise<SmallMarket> {
  world.at = NOON;
  const ids = { producer: uuid(), buyer: uuid(), offer: uuid(), unit: uuid(), openSession: uuid(), closedSession: uuid(), vehicle: uuid(), place: uuid(), slot: uuid() };
  await organisation(world, territory, ids.producer, 'producer');
  await organisation(world, territory, ids.buyer, 'buyer');
  await offer(world, territory, ids);
  const actors = {
    administrator: await world.member(territory, 'territory-administrator'),
    hub: await world.member(territory, 'hub-operator'),
    producer: await world.member(territory, 'producer', ids.producer),
    restaurateur: await world.member(territory, 'restaurateur', ids.buyer),
    driver: await world.member(territory, 'driver'),
  };
  const { administrator } = actors;
  await administrator.get('mutation { setPerimeter(inseeCodes: ["62588", "62826"], from: "2026-01-01") { id } }');
  await administrator.get(SESSION, { id: ids.closedSession, name: `Vendredi ${territory.code}` });
  await administrator.get(SESSION, { id: ids.openSession, name: `Vendredi soir ${territory.code}` });
  await administrator.get(VEHICLE, { id: ids.vehicle, driver: actors.driver.membershipId });
  await administrator.get(PLACE, { id: ids.place, slots: [{ id: ids.slot, weekday: 5, from: '08:00', to: '09:00', capacity: 5 }] });
  return { actors, ids };
}

/** Two orders, one to be brought and one to be fetched; the session closed, the goods prepared, one order fetched. Needs a worker. */
export async function trade(world: World, { actors, ids }: SmallMarket): Promise<void> {
  const { administrator, restaurateur, producer } = actors;
  await order(restaurateur, ids.closedSession, ids.offer, 'delivery-rounds');
  await order(restaurateur, ids.closedSession, ids.offer, 'click-and-collect');
  await restaurateur.get(BASKET, { s: ids.openSession, o: ids.offer });
  world.at = CUT_OFF;
  await administrator.get('mutation ($s: ID!) { closeSession(sessionId: $s) { id } }', { s: ids.closedSession });
  await world.quiet();
  const { supplierOrders } = await producer.get('{ supplierOrders { nodes { id lines { parts { id quantity } } } } }');
  for (const { id, lines } of supplierOrders.nodes) {
    const parts = lines.flatMap((line: { parts: { id: string; quantity: number }[] }) => line.parts).map((part: { id: string; quantity: number }) => ({ allocationId: part.id, count: part.quantity, producedOn: '2026-07-09' }));
    await producer.get('mutation ($id: ID!, $parts: [PreparedPartInput!]!) { prepareSupplierOrder(supplierOrderId: $id, parts: $parts) { id } }', { id, parts });
  }
  world.at = NOON;
}

export async function order(buyer: TestActor, session: string, offerId: string, module: string): Promise<string> {
  const { saveBasket } = await buyer.get(BASKET, { s: session, o: offerId });
  const { fulfilmentOptions } = await buyer.get(OPTIONS, { s: session });
  const option = fulfilmentOptions.find((one: { module: string; feasible: boolean }) => one.module === module && one.feasible);
  const input = { id: uuid(), sessionId: session, basketVersion: saveBasket.version, fulfilmentOptionId: option.id };
  return (await buyer.get(PLACE_ORDER, { input })).placeOrder.id;
}

async function organisation(world: World, territory: TestTerritory, id: string, part: 'producer' | 'buyer'): Promise<void> {
  const name = `${part} de ${territory.code}`;
  const siret = part === 'producer' ? String(Math.floor(Math.random() * 1e14)).padStart(14, '0') : null;
  await world.rows('insert into organisation (id, siret, legal_name) values ($1, $2, $3)', [id, siret, name]);
  await world.rows(
    `insert into participation (territory_id, id, part, kind, name, siret, family, state, since) values ($1, $2, $3, $4, $5, $6, $7, 'approved', '2026-01-01')`,
    [territory.id, id, part, part === 'buyer' ? 'restaurant' : null, name, siret, part === 'producer' ? 'vegetables' : null],
  );
  await world.rows(
    `insert into site (territory_id, id, organisation_id, name, insee_code, commune, latitude, longitude, windows)
     values ($1, $2, $3, $4, '62588', 'Montreuil-sur-Mer', 50.464, 1.764, '[{"from": "05:00", "to": "11:00"}]')`,
    [territory.id, uuid(), id, name],
  );
}

async function offer(world: World, { id: territory, code }: TestTerritory, ids: { producer: string; unit: string; offer: string }): Promise<void> {
  const product = uuid();
  const [{ code: reference }] = (await world.rows(`select code from product_reference where temperature_class = 'ambient' order by code limit 1`)) as [{ code: string }];
  await world.rows('insert into product (territory_id, id, producer_id, reference_code, name) values ($1, $2, $3, $4, $5)', [territory, product, ids.producer, reference, `Pommes de ${code}`]);
  await world.rows(
    `insert into sales_unit (territory_id, id, product_id, label, kind, base_unit, base_quantity, pricing, nominal_mass_g) values ($1, $2, $3, 'cagette', 'crate', 'gram', 5000, 'unit', 5000)`,
    [territory, ids.unit, product],
  );
  await world.rows(`insert into price (territory_id, unit_id, unit_price, valid_from) values ($1, $2, '9.50', '2026-01-01')`, [territory, ids.unit]);
  await world.rows('insert into offer (territory_id, id, unit_id, available_from, available_to, declared) values ($1, $2, $3, $4, $4, 100)', [territory, ids.offer, ids.unit, DAY]);
}
