import type { DemoDay } from '../shapes.ts';
import type { Person } from './person.ts';

export interface TerritorySummary {
  code: string;
  plugins: string[];
  producers: number;
  buyers: number;
  orders: number;
  orderLines: number;
  linesAllocated: number;
  linesShort: number;
  supplierOrders: number;
  rounds: { collection: number; delivery: number };
  stopsDone: number;
  netMassDeliveredG: number;
  valueDeliveredCents: number;
  /** On time and in full ÷ due, 0 to 1. */
  otif: number | null;
}

export interface Invariant {
  name: string;
  ok: boolean;
  detail?: string;
}

const FIGURES = `query Figures($day: Date!) {
  producers(first: 1) { totalCount }
  buyers(first: 1) { totalCount }
  dayBoard(day: $day) { orders orderLines linesAllocated linesShort supplierOrders }
  deliveryFigures(day: $day) { netMassDeliveredG valueDeliveredCents otifBp }
  modules { id optional enabled }
}`;
const PLAN =
  'query RoundPlan($day: Date!) { roundPlan(day: $day) { rounds { kind stops { state } } unplanned { reason } } }';
const CHECKS = 'query LedgerChecks($day: Date!) { ledgerChecks(day: $day) { name ok detail } }';

/** The figures of the day as the screens show them. */
export async function summaryOf(
  { territory }: DemoDay,
  administrator: Person,
  at: string,
  handedOver: number,
): Promise<TerritorySummary> {
  const day = territory.session.deliveryDay;
  const { producers, buyers, dayBoard, deliveryFigures, modules } = await administrator.ask<Figures>(at, FIGURES, {
    day,
  });
  const rounds = await roundsOf(territory.plugins.includes('delivery-rounds'), administrator, at, day);
  return {
    code: territory.code,
    plugins: modules.filter((module) => module.optional && module.enabled).map(({ id }) => id),
    producers: producers.totalCount,
    buyers: buyers.totalCount,
    ...dayBoard,
    rounds: { collection: count(rounds, 'collection'), delivery: count(rounds, 'delivery') },
    stopsDone:
      rounds.flatMap(({ stops }) => stops).filter(({ state }) => state === 'done' || state === 'partial').length +
      handedOver,
    netMassDeliveredG: deliveryFigures.netMassDeliveredG,
    valueDeliveredCents: deliveryFigures.valueDeliveredCents,
    otif: deliveryFigures.otifBp === null ? null : deliveryFigures.otifBp / 10_000,
  };
}

interface Figures {
  producers: { totalCount: number };
  buyers: { totalCount: number };
  dayBoard: Pick<TerritorySummary, 'orders' | 'orderLines' | 'linesAllocated' | 'linesShort' | 'supplierOrders'>;
  deliveryFigures: { netMassDeliveredG: number; valueDeliveredCents: number; otifBp: number | null };
  modules: { id: string; optional: boolean; enabled: boolean }[];
}

interface Round {
  kind: string;
  stops: { state: string }[];
}

async function roundsOf(planned: boolean, administrator: Person, at: string, day: string): Promise<Round[]> {
  if (!planned) return [];
  return (await administrator.ask<{ roundPlan: { rounds: Round[] } }>(at, PLAN, { day })).roundPlan.rounds;
}

function count(rounds: readonly Round[], kind: string): number {
  return rounds.filter((round) => round.kind === kind).length;
}

export async function ledgerInvariants(
  { territory }: DemoDay,
  administrator: Person,
  at: string,
): Promise<Invariant[]> {
  const { ledgerChecks } = await administrator.ask<{ ledgerChecks: Invariant[] }>(at, CHECKS, {
    day: territory.session.deliveryDay,
  });
  return ledgerChecks.map(({ name, ok, detail }) => ({
    name: `${territory.code}: ${name}`,
    ok,
    ...(detail ? { detail } : {}),
  }));
}
