import type { LoggerService } from '@nestjs/common';
import { Refusal } from '@maillon/platform/contract';
import type { Logger } from 'pino';

/** Nest's own words, in our log; a refusal is an answer to somebody, not an error of ours. */
export function nestLog(log: Logger): LoggerService {
  return {
    log: () => undefined,
    error: (message: unknown) => {
      if (!(message instanceof Refusal)) log.error({ err: message }, 'Nest reports an error.');
    },
    warn: (message: unknown) => log.warn(String(message)),
  };
}
