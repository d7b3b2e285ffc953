import { Injectable } from '@nestjs/common';
import type { CertificateKind } from '@maillon/core/certificates/contract';
import type { Locale } from '@maillon/platform/contract';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { NUMBER_FORMS, type NumberForm } from '../domain/certificate-number';

export interface KindRow {
  readonly code: string;
  readonly category: string;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly issuers: string[];
  readonly requiresDocument: boolean;
  readonly label: string | null;
  readonly numberForm: NumberForm | null;
  readonly source: string;
}

@Injectable()
export class CertificateKinds {
  /** Those in force on a day, in the order of the lists. */
  inForce(reading: Reading, day: string): Promise<KindRow[]> {
    return reading.rows(sql<KindRow>`select code, category, name_fr as "nameFr", name_en as "nameEn", issuers,
      requires_document as "requiresDocument", label, number_form as "numberForm", source from certificate_kind
      where valid_from <= ${day}::date and (valid_to is null or valid_to >= ${day}::date) order by rank`);
  }
}

export function kindView({ nameFr, nameEn, numberForm, ...kind }: KindRow, locale: Locale): CertificateKind {
  return {
    ...kind,
    name: locale === 'fr' ? nameFr : nameEn,
    numberHint: numberForm && NUMBER_FORMS[numberForm][locale],
  };
}
