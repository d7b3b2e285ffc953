import { Refusal, platformRefusals, type Locale } from '@maillon/platform/contract';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';

export interface SaidError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions: Readonly<Record<string, unknown>>;
}

const UNEXPECTED = {
  fr: 'Quelque chose s’est mal passé de notre côté. Rien n’a été changé ; réessayez dans un instant.',
  en: 'Something went wrong on our side. Nothing was changed; try again in a moment.',
};

/** What a client reads of an error: a refusal in its language, a fault of its document, or one sentence and no more. */
export function saidError(error: unknown, locale: Locale, log: Logger, requestId?: string): SaidError {
  const path = error instanceof GraphQLError ? error.path : undefined;
  const refusal = refusalIn(error);
  if (refusal) return { ...of(refusal, locale), path };
  if (isClientFault(error)) return { message: (error as Error).message, path, extensions: { code: 'BAD_INPUT' } };
  log.error({ err: causeOf(error), requestId, path }, 'Unexpected error.');
  return { message: UNEXPECTED[locale], path, extensions: { code: 'INTERNAL' } };
}

function of(refusal: Refusal, locale: Locale): SaidError {
  const fields = Object.keys(refusal.fields).length ? { fields: refusal.fields } : {};
  return {
    message: refusal.say(locale),
    extensions: { code: refusal.kind, refusal: refusal.code, data: refusal.data, ...fields },
  };
}

function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? error.originalError : error;
}

function refusalIn(error: unknown): Refusal | null {
  const cause = causeOf(error);
  if (cause instanceof Refusal) return cause;
  return /Query depth|exceeds the query depth/i.test(error instanceof Error ? error.message : '')
    ? platformRefusals.because('too-complex')
    : null;
}

/**
 * Faults found by GraphQL itself, in the document or its variables, carry no original error. A scalar says a wrong
 * value by a TypeError before anything runs; one that comes from a path of the answer is a fault of ours.
 */
function isClientFault(error: unknown): boolean {
  if (!(error instanceof GraphQLError))
    return typeof error === 'object' && error !== null && 'statusCode' in error && Number(error.statusCode) < 500;
  const { originalError, path } = error;
  return !originalError || originalError instanceof GraphQLError || (originalError instanceof TypeError && !path);
}
