import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import type { QuoteRequest } from '../domain/quote-request';
import type { QuoteRequests } from '../persistence/quote-requests';
import { actingSide, momentOf } from './viewer';

/** A request that asks the producer who acts, locked, while it takes answers. Refusals: platform.not-found, sourcing.deadline-passed. */
export async function answerable(
  work: Work,
  requests: QuoteRequests,
  requestId: string,
): Promise<{ readonly request: QuoteRequest; readonly producerId: string }> {
  const { organisationId: producerId } = actingSide(work);
  const request = await requests.forChange(work, requestId);
  if (!(await requests.asked(work, requestId)).includes(producerId)) throw platformRefusals.because('not-found');
  work.allow('sourcing.quote', 'Quote', { producerId });
  request.mustTakeAnswers(momentOf(work));
  return { request, producerId };
}
