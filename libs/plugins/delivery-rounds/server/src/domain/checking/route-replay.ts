import type {
  PlannedRoute,
  RouteJob,
  RouteMatrix,
  RouteProblem,
  RouteStep,
  RouteVehicle,
} from '@maillon/plugins/delivery-rounds/contract';

/** Drives one route of a solution again, step by step, and notes every rule or figure that is not kept. */
export class RouteReplay {
  private readonly notes: string[] = [];
  private readonly vehicle: RouteVehicle;
  private readonly matrix: RouteMatrix;
  private readonly load: number[];
  private place: number | undefined;
  private clock: number;
  private seconds = 0;
  private metres = 0;

  constructor(
    private readonly problem: RouteProblem,
    private readonly route: PlannedRoute,
  ) {
    this.vehicle = problem.vehicles.find(({ id }) => id === route.vehicle)!;
    this.matrix = problem.matrices![this.vehicle.profile ?? 'car'];
    this.load = (this.vehicle.capacity ?? []).map((_, index) => this.sumOver((job) => job.delivery?.[index]));
    this.clock = route.steps[0].arrival;
  }

  faults(): string[] {
    this.checkEnds();
    for (const step of this.route.steps) this.drive(step);
    this.checkHours();
    this.checkLimits();
    this.checkTotals();
    return this.notes.map((note) => `vehicle ${this.vehicle.id}: ${note}`);
  }

  private drive(step: RouteStep): void {
    const to = this.placeOf(step);
    this.moveTo(to);
    this.expect(step.arrival === this.clock, `it cannot arrive at ${nameOf(step)} at ${step.arrival}`);
    this.expect(step.duration === this.seconds, `the travel time up to ${nameOf(step)} is wrong`);
    this.expect(
      step.distance === undefined || step.distance === this.metres,
      `the metres up to ${nameOf(step)} are wrong`,
    );
    if (step.type === 'job') this.serve(step, this.jobOf(step));
    else this.expect(step.waiting_time + step.setup + step.service === 0, `it idles at its ${step.type}`);
    this.checkLoad(step);
    this.place = to;
  }

  private moveTo(to: number): void {
    if (this.place === undefined) return;
    const leg = Math.round(this.matrix.durations[this.place][to] / (this.vehicle.speed_factor ?? 1));
    this.seconds += leg;
    this.metres += this.matrix.distances?.[this.place][to] ?? 0;
    this.clock += leg;
  }

  private serve(step: RouteStep, job: RouteJob): void {
    const begin = step.arrival + step.waiting_time;
    const windows = job.time_windows ?? [];
    const isOpen = windows.length === 0 || windows.some(([start, end]) => begin >= start && begin <= end);
    this.expect(step.waiting_time >= 0 && isOpen, `job ${job.id} begins at ${begin}, outside its windows`);
    this.expect(step.service === (job.service ?? 0), `the service of job ${job.id} is wrong`);
    this.expect(
      step.setup === (this.place === job.location_index ? 0 : (job.setup ?? 0)),
      `the setup of job ${job.id} is wrong`,
    );
    const lacking = (job.skills ?? []).filter((skill) => !(this.vehicle.skills ?? []).includes(skill));
    this.expect(lacking.length === 0, `it lacks skills ${lacking} for job ${job.id}`);
    this.load.forEach((_, index) => (this.load[index] += (job.pickup?.[index] ?? 0) - (job.delivery?.[index] ?? 0)));
    this.clock = begin + step.setup + step.service;
  }

  private checkLoad(step: RouteStep): void {
    const room = this.vehicle.capacity ?? [];
    this.expect(
      this.load.every((quantity, index) => quantity <= room[index]),
      `it is overloaded after ${nameOf(step)}`,
    );
    this.expect(
      this.load.every((quantity, index) => quantity === step.load[index]),
      `the load after ${nameOf(step)} is wrong`,
    );
  }

  private checkEnds(): void {
    const types = this.route.steps.map((step) => step.type);
    const { start_index: start, end_index: end } = this.vehicle;
    const middle = types.slice(start === undefined ? 0 : 1, end === undefined ? undefined : -1);
    this.expect(start === undefined || types[0] === 'start', 'it does not leave from its start');
    this.expect(end === undefined || types[types.length - 1] === 'end', 'it does not go to its end');
    this.expect(middle.length > 0 && middle.every((type) => type === 'job'), 'its steps are not jobs between its ends');
  }

  private checkHours(): void {
    const [opens, closes] = this.vehicle.time_window ?? [-Infinity, Infinity];
    this.expect(this.route.steps[0].arrival >= opens, 'it leaves before its hours');
    this.expect(this.clock <= closes, 'it ends after its hours');
  }

  private checkLimits(): void {
    const { max_tasks: tasks, max_travel_time: seconds, max_distance: metres } = this.vehicle;
    const jobs = this.route.steps.filter((step) => step.type === 'job').length;
    this.expect(jobs <= (tasks ?? Infinity), 'it has too many tasks');
    this.expect(this.seconds <= (seconds ?? Infinity), 'it travels too long');
    this.expect(this.metres <= (metres ?? Infinity), 'it travels too far');
  }

  private checkTotals(): void {
    const { cost, duration, distance, delivery, pickup, priority } = this.route;
    const { fixed = 0, per_hour: perHour = 3600, per_km: perKm = 0 } = this.vehicle.costs ?? {};
    const exact = fixed + (this.seconds * perHour) / 3600 + (this.metres * perKm) / 1000;
    this.expect(Math.abs(cost - exact) <= 0.5 + 1e-6, `its cost is ${exact}, not ${cost}`);
    this.expect(duration === this.seconds && (distance ?? this.metres) === this.metres, 'its travel totals are wrong');
    this.expect(priority === this.sumOver((job) => job.priority), 'its priority is wrong');
    this.expect(
      delivery.every((sum, i) => sum === this.sumOver((job) => job.delivery?.[i])),
      'its delivery is wrong',
    );
    this.expect(
      pickup.every((sum, i) => sum === this.sumOver((job) => job.pickup?.[i])),
      'its pickup is wrong',
    );
  }

  private placeOf(step: RouteStep): number {
    if (step.type === 'start') return this.vehicle.start_index!;
    return step.type === 'end' ? this.vehicle.end_index! : this.jobOf(step).location_index!;
  }

  private jobOf(step: RouteStep): RouteJob {
    return this.problem.jobs.find(({ id }) => id === step.id)!;
  }

  private sumOver(quantity: (job: RouteJob) => number | undefined): number {
    const jobs = this.route.steps.filter((step) => step.type === 'job').map((step) => this.jobOf(step));
    return jobs.reduce((sum, job) => sum + (quantity(job) ?? 0), 0);
  }

  private expect(isKept: boolean, note: string): void {
    if (!isKept) this.notes.push(note);
  }
}

function nameOf(step: RouteStep): string {
  return step.id === undefined ? step.type : `job ${step.id}`;
}
