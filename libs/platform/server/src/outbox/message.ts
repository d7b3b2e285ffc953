/** What a transaction leaves behind for the worker. A job's payload is {jobId, payload}. */
export interface OutboxMessage {
  readonly id: string;
  readonly kind: 'event' | 'job';
  readonly name: string;
  readonly payload: unknown;
  readonly notBefore?: Date | undefined;
  /** Of a job that is asked for the first time: the message leaves only if its row is new. */
  readonly newJob?: string | undefined;
}

/** What travels through the queue: enough to enter the same territory for the same person, at the same instant. */
export interface Delivery {
  readonly messageId: string;
  readonly kind: 'event' | 'job';
  readonly name: string;
  readonly payload: unknown;
  readonly territoryId: string;
  readonly membershipId: string | null;
  readonly at: string;
  readonly locale: 'fr' | 'en';
  readonly requestId: string;
}
