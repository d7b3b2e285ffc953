import { Injectable } from '@nestjs/common';
import type { OrganisationFact, VatRegime } from '@maillon/core/organisations/contract';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { actingIn } from './participation-steps';

export type FactKind = 'siret' | 'vat-number' | 'iban' | 'naf';

export interface FactToKeep {
  readonly organisationId: string;
  readonly kind: FactKind;
  readonly value: string;
  readonly scheme?: string | null;
  readonly source: 'declared' | 'registry';
}

/** Dated facts about organisations: rows that are only ever added, the latest of a kind holds. */
@Injectable()
export class OrganisationFacts {
  /** What says nothing new is not written again. */
  async keep(work: Work, facts: readonly FactToKeep[], validFrom: string): Promise<void> {
    const rows = facts.map((fact) => ({ id: uuid(), scheme: null, ...fact }));
    if (rows.length === 0) return;
    await work.rows(sql`insert into organisation_fact (id, organisation_id, kind, value, scheme, source, valid_from, at, who)
      select r.id, r."organisationId", r.kind, r.value, r.scheme, r.source, ${validFrom}::date, ${work.at}::timestamptz, ${actingIn(work).who}::text
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, "organisationId" uuid, kind text, value text, scheme text, source text)
      where r.value is distinct from (select f.value from organisation_fact f
        where f.organisation_id = r."organisationId" and f.kind = r.kind order by f.valid_from desc, f.number desc limit 1)`);
  }

  /** Null: nothing was stated for that day. */
  async vatRegimeOn(reading: Reading, organisationId: string, day: string): Promise<VatRegime | null> {
    const fact = await reading.row(sql<{ value: VatRegime }>`select value from organisation_fact
      where organisation_id = ${organisationId}::uuid and kind = 'vat-regime' and valid_from <= ${day}::date
      order by valid_from desc, number desc limit 1`);
    return fact?.value ?? null;
  }

  /** May begin ahead. What holds on that day already is not written again: then it answers null, otherwise the fact's id. */
  async stateVatRegime(work: Work, organisationId: string, regime: VatRegime, from: string): Promise<string | null> {
    if ((await this.vatRegimeOn(work, organisationId, from)) === regime) return null;
    const id = uuid();
    await work.rows(sql`insert into organisation_fact (id, organisation_id, kind, value, source, valid_from, at, who)
      values (${id}::uuid, ${organisationId}::uuid, 'vat-regime', ${regime}::text, 'declared', ${from}::date, ${work.at}::timestamptz,
        ${actingIn(work).who}::text)`);
    return id;
  }

  of(reading: Reading, organisationId: string): Promise<OrganisationFact[]> {
    return reading.rows(sql<OrganisationFact>`select id, kind, value, scheme, source, valid_from as "validFrom", at, who from organisation_fact
      where organisation_id = ${organisationId}::uuid order by kind, valid_from desc, number desc`);
  }
}
