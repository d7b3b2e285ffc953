import { certificatesRefusals } from '@maillon/core/certificates/contract';
import type { Participations, StoredParticipation } from '@maillon/core/organisations/server';
import type { Doer } from '../persistence/documents';
import type { Reading } from '@maillon/platform/server';

/** The organisation to which a document or certificate belongs: the one named, or that for which the person acts. */
export async function holderOf(
  reading: Reading,
  participations: Participations,
  named: string | null | undefined,
  permission: string,
): Promise<StoredParticipation> {
  const own = reading.actor.kind === 'person' ? reading.actor.organisationId : null;
  const id = named ?? own;
  const holder = id ? await participations.find(reading, id) : null;
  if (!holder) throw certificatesRefusals.because('holder-unknown');
  reading.allow(permission, 'Certificate', { holderId: holder.id });
  return holder;
}

export function doerOf({ actor, territory }: Pick<Reading, 'actor' | 'territory'>): Doer {
  if (actor.kind === 'person') return { name: actor.name, membershipId: actor.membershipId };
  return { name: territory.name, membershipId: null };
}
