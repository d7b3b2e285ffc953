import { nafOf } from '../../domain/naf';
import type { StoredApplication } from '../../persistence/applications';
import type { FactToKeep } from '../../persistence/organisation-facts';

/** What an application and the register say that is worth a date. */
export function factsOf({ content, register }: StoredApplication): Omit<FactToKeep, 'organisationId'>[] {
  const { vatNumber } = content;
  const naf = nafOf(register?.company?.naf ?? '');
  return [
    ...(vatNumber ? [{ kind: 'vat-number' as const, value: vatNumber, source: 'declared' as const }] : []),
    ...(naf ? [{ kind: 'naf' as const, value: naf.code, scheme: naf.scheme, source: 'registry' as const }] : []),
  ];
}
