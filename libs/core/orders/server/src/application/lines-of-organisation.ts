import type { Addressee } from '@maillon/platform/server';
import type { LineToTell, Side } from '../persistence/lines-to-tell';

/** The lines that an organisation had, and on which side of them it stood. */
export function ofOrganisation<Line extends LineToTell>(
  { organisationId }: Pick<Addressee, 'organisationId'>,
  lines: readonly Line[],
): { readonly side: Side; readonly own: readonly Line[] } {
  const bought = lines.filter(({ buyerId }) => buyerId === organisationId);
  if (bought.length) return { side: 'buyer', own: bought };
  return { side: 'producer', own: lines.filter(({ producerId }) => producerId === organisationId) };
}
