import type { Coordinates } from '@maillon/plugins/delivery-rounds/contract';
import type { CoupledPlanRequest, FleetVan, Load, StopNeed } from '../rounds/coupled-plan-request';
import type { OnBoard, PlannedRound, PlannedStop } from '../rounds/coupled-plan-result';
import type { TravelModel } from '../travel/travel-model';
import { TEMPERATURE_CLASSES } from '../temperature-classes';

/** Drives one round of a coupled plan again: hours, windows, distances, and what is on board all the way. */
export class RoundReplay {
  private readonly notes: string[] = [];
  private readonly van: FleetVan;
  private readonly needs: readonly StopNeed[];
  private readonly isCollection: boolean;
  private aboard: readonly Load[];
  private place: Coordinates;
  private clock: number;
  private metres = 0;
  private seconds = 0;

  constructor(
    private readonly request: CoupledPlanRequest,
    private readonly round: PlannedRound,
    private readonly travel: TravelModel,
  ) {
    this.van = request.vans.find((van) => van.id === round.vanId)!;
    this.isCollection = round.kind === 'collection';
    this.needs = this.isCollection ? request.collections : request.deliveries;
    this.aboard = this.isCollection ? [] : round.stops.flatMap((stop) => stop.loads);
    this.place = this.isCollection ? (this.van.start ?? request.hub.at) : request.hub.at;
    this.clock = round.departsAt;
  }

  faults(): string[] {
    this.checkRole();
    this.checkAboard(this.round.onBoardAtStart);
    this.round.stops.forEach((stop, index) => this.visit(stop, index));
    this.driveTo(this.isCollection ? this.request.hub.at : (this.van.end ?? this.request.hub.at));
    this.checkRound();
    return this.notes.map((note) => `van ${this.van.id}, ${this.round.kind}: ${note}`);
  }

  private visit(stop: PlannedStop, index: number): void {
    const need = this.needs.find(({ id }) => id === stop.needId)!;
    this.driveTo(need.at);
    this.expect(stop.sequence === index + 1, `stop ${index + 1} is numbered ${stop.sequence}`);
    this.expect(stop.arrivesAt === this.clock, `it reaches ${need.id} at ${this.clock}, not ${stop.arrivesAt}`);
    this.expect(stop.distanceM === this.metres, `the metres up to ${need.id} are wrong`);
    this.expect(stop.serviceS === need.serviceS && stop.waitsS >= 0, `the times at ${need.id} are wrong`);
    this.checkWindow(need, this.clock + stop.waitsS);
    this.clock += stop.waitsS + stop.serviceS;
    this.handOver(stop);
    this.checkAboard(stop.onBoardAfter);
  }

  private driveTo(place: Coordinates): void {
    const leg = this.travel.between(this.place, place);
    const seconds = Math.round(leg.seconds / (this.van.speedFactor ?? 1));
    this.clock += seconds;
    this.seconds += seconds;
    this.metres += leg.metres;
    this.place = place;
  }

  private handOver({ loads }: PlannedStop): void {
    this.aboard = this.isCollection ? [...this.aboard, ...loads] : this.aboard.filter((load) => !loads.includes(load));
  }

  private checkWindow({ id, windows }: StopNeed, begins: number): void {
    const isOpen = windows.some(([start, end]) => start <= begins && begins <= end);
    this.expect(windows.length === 0 || isOpen, `${id} is served at ${begins}, outside its windows`);
  }

  private checkAboard(said: OnBoard): void {
    const massG = sum(this.aboard.map((load) => load.massG));
    const room = sum(this.van.compartments.map((part) => part.crates));
    this.expect(massG <= this.van.payloadG, 'it is too heavy');
    this.expect(sum(this.aboard.map((load) => load.crates)) <= (this.van.crates ?? room), 'it holds too many crates');
    this.expect(said.massG === massG, 'its mass on board is wrong');
    for (const name of TEMPERATURE_CLASSES) this.checkCompartment(name, said.crates[name]);
  }

  private checkCompartment(name: Load['temperatureClass'], said: number): void {
    const loads = this.aboard.filter((load) => load.temperatureClass === name);
    const crates = sum(loads.map((load) => load.crates));
    const room = sum(this.van.compartments.filter((part) => part.temperatureClass === name).map((part) => part.crates));
    this.expect(crates <= room, `its ${name} compartment overflows`);
    this.expect(loads.length === 0 || room > 0, `it has no ${name} compartment`);
    this.expect(said === crates, `its ${name} crates on board are wrong`);
  }

  private checkRole(): void {
    const role = this.isCollection ? this.van.collects : this.van.delivers;
    this.expect(role ?? true, 'it does not make such rounds');
    this.expect(this.round.stops.length > 0, 'it has no stop');
  }

  private checkRound(): void {
    const { departsAt, returnsAt, distanceM, drivingS } = this.round;
    const [opens, closes] = this.van.hours;
    this.expect(departsAt >= opens && returnsAt <= closes, 'it is out of its hours');
    this.expect(returnsAt === this.clock, `it returns at ${this.clock}, not ${returnsAt}`);
    this.expect(distanceM === this.metres && drivingS === this.seconds, 'its travel totals are wrong');
    this.expect(distanceM <= (this.van.rangeM ?? Infinity), 'it goes beyond its range');
    this.expect([departsAt, returnsAt, distanceM, drivingS].every(Number.isInteger), 'its figures are not whole');
  }

  private expect(isKept: boolean, note: string): void {
    if (!isKept) this.notes.push(note);
  }
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
