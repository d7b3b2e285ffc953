import type { Environment } from '../config/environment';
import { DemoClock, systemClock, type Clock } from '../use-cases/clock';
import { latestInstant } from './latest-instant';

export async function clockOf(environment: Environment): Promise<Clock> {
  return environment.demo ? new DemoClock(await latestInstant(environment.DATABASE_RELAY_URL)) : systemClock;
}
