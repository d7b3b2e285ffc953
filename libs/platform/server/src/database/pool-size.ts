import { availableParallelism } from 'node:os';
import type { Environment } from '../config/environment';

/** So that one long report leaves others a way. */
const LEAST = 4;
const EACH_CORE = 2;

/**
 * How many connections a process keeps for those who read, and as many for those who write: what DATABASE_POOL says, or
 * two for each core, shared by the API's processes, and four at least. Two for each core is what the PostgreSQL wiki
 * gives for data that is in memory (Number Of Database Connections); decision 0065 has it measured.
 */
export function poolSize(
  { DATABASE_POOL, API_PROCESSES }: Pick<Environment, 'DATABASE_POOL' | 'API_PROCESSES'>,
  cores = availableParallelism(),
): number {
  return DATABASE_POOL ?? Math.max(LEAST, Math.ceil((EACH_CORE * cores) / API_PROCESSES));
}
