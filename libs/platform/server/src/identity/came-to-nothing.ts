import type { GenericEndpointContext } from 'better-auth';
import { isAPIError } from 'better-auth/api';

/** Whether what an address was asked failed; known to hooks that run after it. */
export function cameToNothing({ context }: GenericEndpointContext): boolean {
  return isAPIError((context as { returned?: unknown }).returned);
}
