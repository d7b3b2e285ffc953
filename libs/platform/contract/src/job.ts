import type { z } from 'zod';
import type { Sentence } from './sentence';

/** Long work that a person can watch, cancel and retry. */
export interface JobDefinition<Payload = unknown> {
  /** `module.imperative`, for instance `orders.close-session`. */
  readonly name: string;
  readonly title: Sentence;
  readonly payload: z.ZodType<Payload>;
}

export function defineJob<Payload>(name: string, title: Sentence, payload: z.ZodType<Payload>): JobDefinition<Payload> {
  return { name, title, payload };
}
