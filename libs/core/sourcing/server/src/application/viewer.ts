import { sourcingRefusals } from '@maillon/core/sourcing/contract';
import { localDay } from '@maillon/core/territories/server';
import type { Context, Reading } from '@maillon/platform/server';
import type { Side } from '../domain/commitment';
import type { Moment } from '../domain/quote-request';
import type { Viewer } from '../domain/viewer';

export function viewerOf(reading: Reading): Viewer {
  const { actor } = reading;
  if (actor.kind !== 'person' || reading.can('sourcing.oversee', 'Sourcing'))
    return { side: null, organisationId: null };
  const side = actor.role === 'producer' ? 'producer' : 'buyer';
  return actor.organisationId ? { side, organisationId: actor.organisationId } : noSide();
}

/** The organisation and side of whoever acts. Refusal: sourcing.organisation-missing. */
export function actingSide(reading: Reading): { readonly side: Side; readonly organisationId: string } {
  const viewer = viewerOf(reading);
  return viewer.side ? viewer : noSide();
}

export function momentOf({ at, territory }: Pick<Context, 'at' | 'territory'>): Moment {
  return { at, today: localDay(at, territory.timeZone) };
}

function noSide(): never {
  throw sourcingRefusals.because('organisation-missing');
}
