import { Refusal, platformRefusals, type Locale } from '@maillon/platform/contract';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { clientFaults } from './client-faults';
import { faultSentence } from './fault-sentences';

export interface SaidError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions: Readonly<Record<string, unknown>>;
}

const UNEXPECTED = {
  fr: 'Quelque chose s’est mal passé de notre côté. Rien n’a été changé ; réessayez dans un instant.',
  en: 'Something went wrong on our side. Nothing was changed; try again in a moment.',
};

const LONGEST_DETAIL = 500;

/**
 * What a client reads of an error: a refusal in its language, the faults of its request with GraphQL's own words as
 * detail, or one sentence and no more.
 */
export function saidErrors(error: unknown, locale: Locale, log: Logger, requestId?: string): SaidError[] {
  const path = error instanceof GraphQLError ? error.path : undefined;
  const refusal = refusalIn(error);
  if (refusal) return [{ ...of(refusal, locale), path }];
  const faults = clientFaults(error);
  if (faults.some(isTooDeep)) return [of(platformRefusals.because('too-complex'), locale)];
  if (faults.length > 0) return faults.map((fault) => ({ ...badInput(fault, locale), path }));
  log.error({ err: causeOf(error), requestId, path }, 'Unexpected error.');
  return [{ message: UNEXPECTED[locale], path, extensions: { code: 'INTERNAL' } }];
}

function of(refusal: Refusal, locale: Locale): SaidError {
  const fields = Object.keys(refusal.fields).length ? { fields: refusal.fields } : {};
  return {
    message: refusal.say(locale),
    extensions: { code: refusal.kind, refusal: refusal.code, data: refusal.data, ...fields },
  };
}

function badInput(fault: string, locale: Locale): SaidError {
  return {
    message: faultSentence(fault, locale),
    extensions: { code: 'BAD_INPUT', detail: fault.slice(0, LONGEST_DETAIL) },
  };
}

function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? error.originalError : error;
}

function refusalIn(error: unknown): Refusal | null {
  const cause = causeOf(error);
  return cause instanceof Refusal ? cause : null;
}

function isTooDeep(fault: string): boolean {
  return /Query depth|exceeds the query depth/i.test(fault);
}
