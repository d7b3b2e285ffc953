import type { Environment } from './environment';

/** This server as browsers reach it. */
export function baseUrlOf({ BASE_URL, HOST, PORT }: Environment): string {
  return BASE_URL ?? `http://${HOST === '0.0.0.0' ? 'localhost' : HOST}:${PORT}`;
}
