import { DEMO_PASSWORD, ACCOUNTS } from '../accounts.ts';
import type { DemoDay } from '../shapes.ts';
import type { Api } from './api.ts';
import { bringInBuyers, bringInProducers } from './bring-in.ts';
import { accountOf, castOf, type Cast } from './cast.ts';
import { certify } from './certify.ts';
import { closeSession, planSession, type SessionTimes } from './cut-off.ts';
import { describeProducts } from './describe-products.ts';
import { drive } from './drive.ts';
import { furnish } from './furnish.ts';
import { handOver, receive } from './hand-over.ts';
import { idFor } from './ids.ts';
import { localInstant } from './local-instant.ts';
import { order, readCatalogue, shelfKeyOf } from './order.ts';
import { parallel } from './parallel.ts';
import { enter, type Person } from './person.ts';
import { confirm, prepare, supplierOrdersOf } from './prepare.ts';
import { stateVatRegimes } from './state-vat-regimes.ts';
import { tell } from './told.ts';
import { weighAgain } from './weigh-again.ts';
import { weekAhead } from './week-ahead.ts';
import { withdraw } from './withdraw.ts';
import { yearBefore } from './year-before.ts';

export interface PlayedTerritory {
  readonly administrator: Person;
  /** Orders handed over at a counter. */
  readonly handedOver: number;
  readonly eveningAt: string;
}

/** One territory's day, from empty to delivered. */
export async function playTerritory(api: Api, day: DemoDay, folder: string): Promise<PlayedTerritory> {
  const { code, name, session } = day.territory;
  const administrator = await administratorOf(api, code);
  await furnish(day, administrator, (who, email) => accountOf(api, who, email));
  const [producers, catalogue] = await bringInProducers(day, administrator, folder);
  tell(`${name} : ${producers.created} producteurs et ${catalogue.created} offres importés.`);
  tell(`${name} : ${await certify(day, administrator)} certificats vérifiés.`);
  tell(`${name} : ${await stateVatRegimes(day, administrator)} producteurs ne facturent pas de TVA.`);
  const cast = await castOf(api, day, administrator, await bringInBuyers(day, administrator));
  tell(`${name} : ${day.buyers.length} acheteurs inscrits, ${cast.buyers.size} ont un compte.`);
  const times: SessionTimes = {
    id: idFor(`${code} session ${session.deliveryDay}`),
    name: sessionName(day),
    ...session,
  };
  await planSession(administrator, session.opensAt, times);
  await takeOrders(day, times, cast);
  await closeSession(administrator, times);
  tell(`${name} : heure limite passée, commandes réparties et tournées planifiées.`);
  const delivered = await deliver(day, times, cast);
  await weekAhead(day, cast, delivered.eveningAt);
  await yearBefore(day, cast, delivered.eveningAt);
  await describeProducts(day, administrator, delivered.eveningAt);
  return { administrator, ...delivered };
}

function sessionName({ territory }: DemoDay): string {
  const day = new Date(`${territory.session.deliveryDay}T12:00:00Z`);
  return `Livraison du ${new Intl.DateTimeFormat('fr-FR', { weekday: 'long', day: 'numeric', month: 'long' }).format(day)}`;
}

async function administratorOf(api: Api, code: string): Promise<Person> {
  const account = ACCOUNTS.find(
    ({ territoryCode, role }) => territoryCode === code && role === 'territory-administrator',
  )!;
  return enter(api, await api.signIn(account.email, DEMO_PASSWORD), code, 'territory-administrator');
}

async function takeOrders(day: DemoDay, times: SessionTimes, cast: Cast): Promise<void> {
  const keyOf = shelfKeyOf(day);
  const first = cast.buyers.values().next().value!;
  const shelf = await readCatalogue(first, day.orders[0]!.placedAt, times.deliveryDay);
  const offerIds = (key: string): string => {
    const offer = shelf.get(keyOf(key));
    if (!offer) throw new Error(`Not on the shelf: ${keyOf(key)}`);
    return offer.id;
  };
  const orders = [...day.orders].sort((a, b) => a.placedAt.localeCompare(b.placedAt));
  // One after the other: who comes first for the last crate is the same in every run.
  const placed = await parallel(orders, 1, (wanted) =>
    order(day, times.id, wanted, cast.buyers.get(wanted.buyerSiret)!, offerIds),
  );
  tell(`${day.territory.name} : ${placed.filter(Boolean).length} commandes passées.`);
  await withdraw(day, (siret) => cast.producer(siret), offerIds);
}

async function deliver(
  day: DemoDay,
  times: SessionTimes,
  cast: Cast,
): Promise<{ handedOver: number; eveningAt: string }> {
  const { timeZone, plugins } = day.territory;
  const instant = (time: string) => localInstant(times.deliveryDay, time, timeZone);
  const supplierOrders = await supplierOrdersOf(cast.administrator, times.cutOffAt, times.id);
  const confirmed = await confirm(supplierOrders, instant('00:15'), (id) => cast.producer(id));
  tell(`${day.territory.name} : ${confirmed} producteurs ont confirmé leurs commandes.`);
  const cooks = new Set(ACCOUNTS.filter(({ role }) => role === 'restaurateur').map((one) => one.organisationSiret));
  const kitchens = day.buyers.filter(({ siret }) => cooks.has(siret)).map(({ name }) => name);
  await prepare(supplierOrders, instant('01:00'), times.deliveryDay, (id) => cast.producer(id), kitchens);
  tell(`${day.territory.name} : ${supplierOrders.length} commandes préparées et pesées.`);
  let handedOver = 0;
  if (plugins.includes('delivery-rounds')) {
    for (const kind of ['collection', 'delivery'] as const) {
      const stops = await Promise.all(
        cast.drivers.map((driver) => drive(driver, instant('02:00'), times.deliveryDay, kind)),
      );
      tell(
        `${day.territory.name} : ${stops.reduce((sum, one) => sum + one, 0)} arrêts de ${kind === 'collection' ? 'collecte' : 'livraison'}.`,
      );
      if (kind === 'collection') await weighAgain(cast, instant('06:15'), times.deliveryDay);
    }
  }
  if (plugins.includes('click-and-collect')) {
    await receive(supplierOrders, cast.administrator, instant('06:30'));
    handedOver = await handOver([...cast.buyers.values()], cast.administrator, instant('07:00'), times.deliveryDay);
    tell(`${day.territory.name} : ${handedOver} commandes remises au comptoir.`);
  }
  return { handedOver, eveningAt: instant('14:00') };
}
