import { pino, type Logger } from 'pino';
import type { Environment } from '../config/environment';

/** One line of JSON per fact; secrets never enter it. */
export function openLog(environment: Pick<Environment, 'LOG_LEVEL'>, part: string): Logger {
  return pino({
    level: environment.LOG_LEVEL,
    base: { part },
    redact: ['req.headers.cookie', 'req.headers.authorization', '*.password'],
  });
}
