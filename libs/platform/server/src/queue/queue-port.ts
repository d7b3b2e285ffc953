import type { Delivery } from '../outbox/message';

/** One handler's copy of a message. */
export interface Errand {
  readonly delivery: Delivery;
  /** Listener's name for an event, job's name for a job. */
  readonly handler: string;
}

export interface QueuePort {
  /** Gives each message to every handler that waits for it; a message that nobody waits for is acknowledged. */
  publish(messages: readonly { delivery: Delivery; delayMs: number }[]): Promise<void>;
}
