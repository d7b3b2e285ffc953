import { organisationsRefusals } from '@maillon/core/organisations/contract';
import { nafOf } from '../../domain/naf';
import { sirenOf } from '../../domain/siren';
import type { FactToKeep } from '../../persistence/organisation-facts';
import { ibanOf } from './iban';
import { vatNumberOf } from './vat-number';

export interface SaidIdentifiers {
  /** Checked already. */
  readonly siret?: string | null | undefined;
  readonly vatNumber?: string | null | undefined;
  readonly iban?: string | null | undefined;
  readonly naf?: string | null | undefined;
}

type Declared = Omit<FactToKeep, 'organisationId'>;

/** What somebody says of an organisation, checked; refuses what is not what it should be. */
export function declaredFacts(
  { siret: said, vatNumber, iban, naf }: SaidIdentifiers,
  siret: string | null,
): Declared[] {
  return [
    ...(said ? [declared('siret', said)] : []),
    ...(vatNumber ? [declared('vat-number', checkedVatNumber(vatNumber, siret))] : []),
    ...(iban ? [declared('iban', checkedIban(iban))] : []),
    ...(naf ? [declaredActivity(naf)] : []),
  ];
}

/** A firm of France has the VAT number of its own SIREN. */
export function checkedVatNumber(text: string, siret: string | null): string {
  const number = vatNumberOf(text);
  if (!number) throw organisationsRefusals.because('vat-number-invalid', { number: text }, { vatNumber: [] });
  if (siret && /^FR\d{11}$/.test(number) && number.slice(4) !== sirenOf(siret))
    throw organisationsRefusals.because('vat-number-mismatch', { number }, { vatNumber: [] });
  return number;
}

function checkedIban(text: string): string {
  const iban = ibanOf(text);
  if (!iban) throw organisationsRefusals.because('iban-invalid', {}, { iban: [] });
  return iban;
}

function declaredActivity(text: string): Declared {
  const activity = nafOf(text);
  if (!activity) throw organisationsRefusals.because('naf-invalid', { code: text }, { naf: [] });
  return { ...declared('naf', activity.code), scheme: activity.scheme };
}

function declared(kind: Declared['kind'], value: string): Declared {
  return { kind, value, source: 'declared' };
}
