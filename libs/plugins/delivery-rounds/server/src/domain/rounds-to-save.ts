import {
  UNPLANNED_REASONS,
  type CoupledPlan,
  type PlannedRound,
  type PlannedStop,
  type RoundKind,
  type UnplannedNeed,
  type UnplannedReason,
} from './rounds/coupled-plan-result';

/** Each is a refusal of this module, whose sentence the buyer reads. */
export const UNSERVED_REASONS = [...UNPLANNED_REASONS, 'no-van'] as const;
export type UnservedReason = (typeof UNSERVED_REASONS)[number];

export interface TaskToSave {
  readonly allocationId: string;
  readonly orderId: string;
  readonly supplierOrderId: string;
}

/** Instants are ISO 8601. */
export interface StopToSave {
  readonly id: string;
  readonly sequence: number;
  readonly partyId: string;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly plannedAt: string;
  readonly tasks: readonly TaskToSave[];
}

export interface RoundToSave {
  readonly id: string;
  readonly kind: 'collection' | 'delivery';
  readonly day: string;
  readonly sessionId: string;
  readonly vehicleId: string;
  readonly vehicleName: string;
  readonly departsAt: string;
  readonly returnsAt: string;
  readonly distanceM: number;
  readonly stops: readonly StopToSave[];
}

export interface UnplannedToSave {
  readonly orderId: string;
  readonly reason: UnservedReason;
}

/** What a planned stop is about, found again from the need that the planner was given. */
export interface NeedSubject {
  readonly partyId: string;
  readonly tasks: readonly (TaskToSave & { readonly temperatureClass: string })[];
}

export interface Naming {
  readonly sessionId: string;
  readonly day: string;
  readonly newId: () => string;
  readonly vehicleName: (id: string) => string;
  /** Seconds since local midnight to an instant. */
  readonly instant: (seconds: number) => string;
  readonly subject: (kind: RoundKind, needId: string) => NeedSubject;
}

export interface PlanToSave {
  readonly rounds: readonly RoundToSave[];
  readonly unplanned: readonly UnplannedToSave[];
}

/** Of everybody whom the plan is about, served or not. */
export function orderIdsOf({ rounds, unplanned }: PlanToSave): string[] {
  const tasks = rounds.flatMap(({ stops }) => stops.flatMap((stop) => stop.tasks));
  return [...new Set([...tasks, ...unplanned].map(({ orderId }) => orderId))];
}

/** Reasons that lie in the vans: a buyer understands them as well as a producer does. */
const VANS_OWN: ReadonlySet<UnplannedReason> = new Set(['temperature-class', 'capacity']);

/** The plan as rows. An order of which a part found no van is not served at all, and is on no stop. */
export function planToSave(plan: CoupledPlan, naming: Naming): PlanToSave {
  const unplanned = unservedOrders(plan, naming);
  const lost = new Set(unplanned.map(({ orderId }) => orderId));
  const rounds = [...plan.collection.rounds, ...plan.delivery.rounds].map((round) => roundToSave(round, naming, lost));
  return { rounds: rounds.filter(({ stops }) => stops.length > 0), unplanned };
}

function unservedOrders({ collection, delivery }: CoupledPlan, naming: Naming): UnplannedToSave[] {
  const reasons = new Map<string, UnservedReason>();
  const note = (kind: RoundKind, reasonOf: (need: UnplannedNeed) => UnservedReason) => (need: UnplannedNeed) => {
    for (const { orderId } of tasksOf(naming.subject(kind, need.needId), need.loads)) {
      if (!reasons.has(orderId)) reasons.set(orderId, reasonOf(need));
    }
  };
  collection.unplanned.forEach(note('collection', ({ reason }) => (VANS_OWN.has(reason) ? reason : 'not-collected')));
  delivery.unplanned.forEach(note('delivery', ({ reason }) => reason));
  return [...reasons].map(([orderId, reason]) => ({ orderId, reason }));
}

function roundToSave(round: PlannedRound, naming: Naming, lost: ReadonlySet<string>): RoundToSave {
  const stops = round.stops
    .map((stop) => stopToSave(round, stop, naming, lost))
    .filter(({ tasks }) => tasks.length > 0);
  return {
    id: naming.newId(),
    kind: round.kind,
    day: naming.day,
    sessionId: naming.sessionId,
    vehicleId: round.vanId,
    vehicleName: naming.vehicleName(round.vanId),
    departsAt: naming.instant(round.departsAt),
    returnsAt: naming.instant(round.returnsAt),
    distanceM: round.distanceM,
    stops: stops.map((stop, index) => ({ ...stop, sequence: index + 1 })),
  };
}

function stopToSave({ kind }: PlannedRound, stop: PlannedStop, naming: Naming, lost: ReadonlySet<string>): StopToSave {
  const subject = naming.subject(kind, stop.needId);
  const begins = stop.arrivesAt + stop.waitsS;
  const [opens, closes] = stop.window ?? [begins, begins + stop.serviceS];
  return {
    id: naming.newId(),
    sequence: stop.sequence,
    partyId: subject.partyId,
    windowStart: naming.instant(opens),
    windowEnd: naming.instant(closes),
    plannedAt: naming.instant(begins),
    tasks: tasksOf(subject, stop.loads)
      .filter(({ orderId }) => !lost.has(orderId))
      .map(({ allocationId, orderId, supplierOrderId }) => ({ allocationId, orderId, supplierOrderId })),
  };
}

function tasksOf({ tasks }: NeedSubject, loads: readonly { readonly temperatureClass: string }[]) {
  const classes = new Set(loads.map(({ temperatureClass }) => temperatureClass));
  return tasks.filter(({ temperatureClass }) => classes.has(temperatureClass));
}
