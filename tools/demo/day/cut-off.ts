import { awaitJob } from './jobs.ts';
import type { Person } from './person.ts';

const PLAN = `mutation PlanSession($id: ID!, $name: String!, $deliveryDay: Date!, $opensAt: DateTime!, $cutOffAt: DateTime!) {
  planSession(id: $id, name: $name, deliveryDay: $deliveryDay, opensAt: $opensAt, cutOffAt: $cutOffAt) { id } }`;
const CLOSE = 'mutation CloseSession($sessionId: ID!) { closeSession(sessionId: $sessionId) { id } }';

export interface SessionTimes {
  readonly id: string;
  readonly name: string;
  readonly deliveryDay: string;
  readonly opensAt: string;
  readonly cutOffAt: string;
}

export async function planSession(administrator: Person, at: string, session: SessionTimes): Promise<void> {
  await administrator.ask(at, PLAN, { ...session });
}

/** The cut-off falls: closed, allocated, planned and confirmed, in one job. */
export async function closeSession(administrator: Person, { id, cutOffAt }: SessionTimes): Promise<void> {
  const { closeSession: job } = await administrator.ask<{ closeSession: { id: string } }>(cutOffAt, CLOSE, {
    sessionId: id,
  });
  await awaitJob(administrator, cutOffAt, job.id);
}
