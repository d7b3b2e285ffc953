/**
 * The port of every route planner, in the JSON shapes of the VROOM API (keys kept as VROOM spells them), so that
 * our own planner, VROOM itself or another solver can answer the same question.
 *
 * Units: seconds, metres, and whatever integers the amounts count. The time axis is the caller's.
 * Source: VROOM API 1.14, https://github.com/VROOM-Project/vroom/blob/master/docs/API.md
 */

/** `[longitude, latitude]` in decimal degrees, WGS 84. */
export type Coordinates = readonly [longitude: number, latitude: number];

/** Seconds; both ends are inclusive. */
export type TimeWindow = readonly [start: number, end: number];

/** One whole quantity per dimension. All amounts and capacities of a problem have the same length. */
export type Amount = readonly number[];

/** A square table per quantity, read `table[from][to]`; seconds for `durations`, metres for `distances`. */
export interface RouteMatrix {
  readonly durations: readonly (readonly number[])[];
  readonly distances?: readonly (readonly number[])[];
}

export interface RouteVehicleCosts {
  /** Cost of using the vehicle at all. Default 0. */
  readonly fixed?: number;
  /** Cost of one hour of travel. Default 3600, so that one unit is one second. */
  readonly per_hour?: number;
  /** Cost of one kilometre; needs distances. Default 0. */
  readonly per_km?: number;
}

/** At least one of start and end is given; by index when the problem carries matrices, else by coordinates. */
export interface RouteVehicle {
  readonly id: number;
  /** Key into `matrices`. Default `car`. */
  readonly profile?: string;
  readonly description?: string;
  readonly start?: Coordinates;
  readonly start_index?: number;
  readonly end?: Coordinates;
  readonly end_index?: number;
  /** Absent: the vehicle carries nothing. */
  readonly capacity?: Amount;
  readonly skills?: readonly number[];
  readonly time_window?: TimeWindow;
  readonly costs?: RouteVehicleCosts;
  /** In ]0, 5]: 2 is twice as fast as the durations say. Default 1. */
  readonly speed_factor?: number;
  readonly max_tasks?: number;
  readonly max_travel_time?: number;
  readonly max_distance?: number;
}

export interface RouteJob {
  readonly id: number;
  readonly description?: string;
  readonly location?: Coordinates;
  readonly location_index?: number;
  /** Paid only when the vehicle comes from another location. */
  readonly setup?: number;
  readonly service?: number;
  /** On board from the vehicle's start until this stop. */
  readonly delivery?: Amount;
  /** On board from this stop until the vehicle's end. */
  readonly pickup?: Amount;
  /** The vehicle must hold all of them. */
  readonly skills?: readonly number[];
  /** 0 to 100; higher ones are kept first when not everything fits. */
  readonly priority?: number;
  /** The task begins inside one of them; it may end after it. Absent or empty: any time. */
  readonly time_windows?: readonly TimeWindow[];
}

export type RouteShipmentStep = Omit<RouteJob, 'delivery' | 'pickup' | 'skills' | 'priority'>;

export interface RouteShipment {
  readonly pickup: RouteShipmentStep;
  readonly delivery: RouteShipmentStep;
  readonly amount?: Amount;
  readonly skills?: readonly number[];
  readonly priority?: number;
}

export interface RouteProblem {
  readonly vehicles: readonly RouteVehicle[];
  readonly jobs: readonly RouteJob[];
  readonly shipments?: readonly RouteShipment[];
  /** By profile. Absent: the planner measures between coordinates itself. */
  readonly matrices?: Readonly<Record<string, RouteMatrix>>;
}

/**
 * Why a task is on no route. VROOM does not say: an adapter finds it out.
 * - `skills`: no vehicle holds them.
 * - `capacity`: too much for any suitable vehicle, or all of them are full.
 * - `too-far`: no suitable vehicle can go there and back within its hours, travel time or distance, at any time.
 * - `time-window`: reachable, but not at a time that suits both sides.
 */
export const UNASSIGNED_REASONS = ['skills', 'capacity', 'too-far', 'time-window'] as const;
export type UnassignedReason = (typeof UNASSIGNED_REASONS)[number];

export interface UnassignedTask {
  readonly id: number;
  readonly type: 'job' | 'pickup' | 'delivery';
  readonly description?: string;
  readonly location?: Coordinates;
  readonly location_index?: number;
  readonly reason: UnassignedReason;
}

export interface RouteStep {
  readonly type: 'start' | 'job' | 'pickup' | 'delivery' | 'end';
  /** Of the task; absent on start and end. */
  readonly id?: number;
  readonly description?: string;
  readonly location?: Coordinates;
  readonly location_index?: number;
  readonly arrival: number;
  /** Between arrival and the beginning of setup and service. */
  readonly waiting_time: number;
  readonly setup: number;
  readonly service: number;
  /** On board once the step is done. */
  readonly load: Amount;
  /** Travel time since the start, on arrival. */
  readonly duration: number;
  /** Metres since the start, on arrival. Absent when the matrices hold no distances. */
  readonly distance?: number;
  readonly violations: readonly RouteViolation[];
}

/** Always absent from what a solver returns on its own; kept for adapters that choose times for a given order. */
export interface RouteViolation {
  readonly cause: string;
  readonly duration?: number;
}

export interface RouteTotals {
  /** What the planner minimised, rounded; comparable only between plans of one problem. */
  readonly cost: number;
  readonly setup: number;
  readonly service: number;
  /** Travel time only. */
  readonly duration: number;
  readonly waiting_time: number;
  readonly priority: number;
  readonly delivery: Amount;
  readonly pickup: Amount;
  readonly distance?: number;
  readonly violations: readonly RouteViolation[];
}

export interface PlannedRoute extends RouteTotals {
  readonly vehicle: number;
  readonly description?: string;
  readonly steps: readonly RouteStep[];
}

export interface RouteSummary extends RouteTotals {
  readonly routes: number;
  readonly unassigned: number;
}

export interface RouteSolution {
  readonly code: 0;
  readonly summary: RouteSummary;
  /** Every task is either here or on exactly one route. */
  readonly unassigned: readonly UnassignedTask[];
  /** Only vehicles that leave. */
  readonly routes: readonly PlannedRoute[];
}

/** VROOM's answer `code` 2: the problem contradicts itself, or asks for something the planner does not do. */
export class RouteProblemError extends Error {
  readonly code = 2;
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`the route problem cannot be planned: ${faults.join('; ')}`);
    this.name = 'RouteProblemError';
    this.faults = faults;
  }
}

export interface RoutePlanner {
  /** Minimises, in this order: priority left behind, tasks left behind, cost. Rejects with `RouteProblemError`. */
  plan(problem: RouteProblem): Promise<RouteSolution>;
}
