import { platformRefusals } from '@maillon/platform/contract';
import type { Reading } from '@maillon/platform/server';

/** Whose table: the producer that is named, else the one for whom the person acts. Refusals: platform.not-allowed, platform.not-found. */
export function tableProducer(reading: Reading, named: string | null | undefined): string {
  const own = reading.actor.kind === 'person' ? reading.actor.organisationId : null;
  const producerId = named ?? own;
  if (!producerId) throw platformRefusals.because('not-found');
  reading.allow('catalogue.manage-offers', 'Offer', { producerId });
  return producerId;
}
