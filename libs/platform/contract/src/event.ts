import type { z } from 'zod';

/** A fact that a module tells the others: plain data, past tense, versioned, checked against its schema on the way out and in. */
export interface EventDefinition<Payload = unknown> {
  /** `module.past-tense.vN`, for instance `orders.order-placed.v1`. */
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
}

export function defineEvent<Payload>(name: string, payload: z.ZodType<Payload>): EventDefinition<Payload> {
  return { name, payload };
}
