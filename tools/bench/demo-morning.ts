import { FLEET } from '../demo/day/fleet.ts';
import { localInstant } from '../demo/day/local-instant.ts';
import { MTR_HUB } from '../demo/data/assets.data.ts';
import { MTR_BARRIERS } from '../demo/data/barriers.data.ts';
import { barrierSettings } from '../demo/barriers.ts';
import { montreuilloisDay } from '../demo/days.ts';
import { referenceOf } from '../demo/product-references.ts';
import type { DemoDay, DemoOrder, DemoOrganisation } from '../demo/shapes.ts';
import type { PlannerBuild, RoundsSettings, Span } from './planner-build.ts';

interface Part {
  readonly supplierOrderId: string;
  readonly quantity: number;
  readonly nominalMassG: number;
  readonly temperatureClass: string;
}

interface Need {
  readonly site: object;
  readonly parts: readonly Part[];
}

/** What the cut-off of the demonstration day asks of the planner: nothing sold out, nothing withdrawn. */
export interface DemoMorning {
  readonly day: string;
  readonly timeZone: string;
  readonly settings: RoundsSettings;
  readonly vans: readonly object[];
  readonly needs: { readonly collections: readonly Need[]; readonly deliveries: readonly Need[] };
}

export function demoMorning({ deliveryRoundsSettings, receivable }: PlannerBuild): DemoMorning {
  const day = montreuilloisDay();
  const settings = { ...deliveryRoundsSettings.defaults, hub: MTR_HUB, barriers: barrierSettings(MTR_BARRIERS) };
  const deliveries = day.orders.map((order) => delivery(day, order, settings.windows, receivable));
  const needs = { deliveries, collections: collections(day, deliveries) };
  const { session, timeZone } = day.territory;
  return { day: session.deliveryDay, timeZone, settings, vans: FLEET.map(van), needs };
}

function delivery(day: DemoDay, order: DemoOrder, offered: readonly Span[], receivable: PlannerBuild['receivable']) {
  const buyer = day.buyers.find(({ siret }) => siret === order.buyerSiret)!;
  const choices = offered.flatMap((window) => receivable(window, buyer.deliveryWindows) ?? []);
  const late = ({ from }: Span) => Math.abs(minutes(from) - minutes(order.wishedWindow.from));
  const { from, to } = choices.reduce((best, choice) => (late(choice) < late(best) ? choice : best));
  const parts = order.lines.map((line) => part(day, line.offerKey, line.quantity));
  const [windowStart, windowEnd] = [from, to].map((time) =>
    localInstant(order.deliveryDay, time, day.territory.timeZone),
  );
  return { orderId: order.key, site: siteOf(buyer, []), windowStart, windowEnd, parts };
}

function collections(day: DemoDay, deliveries: readonly Need[]): Need[] {
  const parts = Map.groupBy(
    deliveries.flatMap((need) => need.parts),
    ({ supplierOrderId }) => supplierOrderId,
  );
  return [...parts].map(([siret, own]) => {
    const producer = day.producers.find((one) => one.siret === siret)!;
    return { supplierOrderId: siret, site: siteOf(producer, producer.collectionWindows), parts: own };
  });
}

function part(day: DemoDay, offerKey: string, quantity: number): Part {
  const { producerSiret, nominalMassG, referenceCode } = day.offers.find(({ key }) => key === offerKey)!;
  return { supplierOrderId: producerSiret, quantity, nominalMassG, ...classOf(referenceCode) };
}

function classOf(reference: string) {
  return { temperatureClass: referenceOf(reference).temperatureClass };
}

function siteOf({ site }: DemoOrganisation, windows: readonly Span[]) {
  return { latitude: site.latitude, longitude: site.longitude, windows };
}

function van({ code, payloadG, crates, compartments }: (typeof FLEET)[number]) {
  const held = compartments.flatMap(({ classes, crates: room }) =>
    classes.map((temperatureClass) => ({ temperatureClass, crates: room })),
  );
  return { id: code, payloadG, crates, compartments: held };
}

function minutes(time: string): number {
  const [hours, rest] = time.split(':').map(Number);
  return hours! * 60 + rest!;
}
