import type { CombinedError } from '@urql/core';
import { Refused, Unreachable } from './refused';

interface Extensions {
  code?: string;
  refusal?: string;
  data?: Record<string, unknown>;
  fields?: Record<string, string[]>;
}

/** What went wrong, as one of the two things a screen can act on. */
export function failureOf(error: CombinedError): Refused | Unreachable {
  const [first] = error.graphQLErrors;
  if (!first) return new Unreachable(error.networkError ?? error);
  const { code = 'INTERNAL', refusal = '', data = {}, fields = {} } = first.extensions as Extensions;
  return new Refused(first.message, code, refusal, data, fields);
}
