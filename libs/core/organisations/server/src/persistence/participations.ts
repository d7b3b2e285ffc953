import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { ParticipationState } from '@maillon/core/organisations/contract';
import type { Coordinates } from '../domain/coordinates';
import { Participation } from '../domain/participation';
import type { ProducerRecord, SiteRecord } from '../domain/producer';
import type { Part } from '../domain/roles';
import { ParticipationSteps } from './participation-steps';

export interface StoredParticipation {
  readonly id: string;
  readonly part: Part;
  readonly name: string;
  readonly siret: string | null;
}

export interface MovableParticipation {
  readonly id: string;
  readonly name: string;
  readonly part: Part;
  readonly participation: Participation;
}

export interface StoredProducer extends ProducerRecord {
  readonly id: string;
  readonly part: Part;
}

/** An organisation as a territory is about to write it. */
export interface ParticipationRecord {
  readonly id: string;
  /** Id of the request that begins it, made by the caller, and a digest of what it said. */
  readonly requestId?: string | null;
  readonly requestDigest?: string | null;
  readonly part: Part;
  readonly kind?: string | null;
  readonly name: string;
  readonly siret: string | null;
  readonly family?: string | null;
  readonly labels?: readonly string[];
  readonly email: string | null;
  readonly phone: string | null;
  readonly bringsToHub?: boolean;
  readonly preparationDays?: readonly string[];
  readonly site: SiteRecord;
}

const SITE = sql`jsonb_build_object('name', s.name, 'address', s.address, 'inseeCode', s.insee_code, 'commune', s.commune,
  'latitude', s.latitude, 'longitude', s.longitude, 'approximate', s.approximate, 'windows', s.windows, 'loadingPlace', s.loading_place)`;

/** The organisations that take part in the territory in which one works. */
@Injectable()
export class Participations {
  constructor(private readonly steps: ParticipationSteps) {}

  find(reading: Reading, id: string): Promise<StoredParticipation | null> {
    return reading.row(
      sql<StoredParticipation>`select id, part, name, siret from participation where id = ${id}::uuid`,
    );
  }

  ofSiret(reading: Reading, siret: string): Promise<StoredParticipation | null> {
    return reading.row(
      sql<StoredParticipation>`select id, part, name, siret from participation where siret = ${siret}`,
    );
  }

  /** Those of these organisations that take part, locked in the order of their ids. */
  async forChange(work: Work, ids: readonly string[]): Promise<MovableParticipation[]> {
    const rows = await work.rows(sql<Omit<MovableParticipation, 'participation'> & { state: ParticipationState }>`
      select id, name, part, state from participation where id = any(${[...ids]}::uuid[]) order by id for no key update`);
    return rows.map(({ state, ...row }) => ({ ...row, participation: new Participation(state) }));
  }

  async saveStates(work: Work, moved: readonly MovableParticipation[]): Promise<void> {
    const rows = moved.map(({ id, participation: { state } }) => ({ id, state }));
    await work.rows(sql`update participation p set state = r.state
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, state text) where p.id = r.id and p.state <> r.state`);
  }

  /** Where the site of an organisation is, as somebody made sure; false when it has none here. */
  async place(work: Work, organisationId: string, { latitude, longitude }: Coordinates): Promise<boolean> {
    const moved =
      await work.rows(sql`update site set latitude = ${latitude}::float8, longitude = ${longitude}::float8, approximate = false
      where organisation_id = ${organisationId}::uuid returning id`);
    return moved.length > 0;
  }

  /** What a request with an id of its own began. */
  ofRequest(reading: Reading, requestId: string): Promise<{ id: string; requestDigest: string | null } | null> {
    return reading.row(sql<{ id: string; requestDigest: string | null }>`select id, request_digest as "requestDigest"
      from participation where request_id = ${requestId}::uuid`);
  }

  ofSirets(reading: Reading, sirets: readonly string[]): Promise<StoredProducer[]> {
    return reading.rows(sql<StoredProducer>`select p.id, p.part, p.siret, p.name, p.family, p.labels, p.email, p.phone,
      p.brings_to_hub as "bringsToHub", p.preparation_days as "preparationDays", ${SITE} as site
      from participation p join site s on s.organisation_id = p.id where p.siret = any(${[...sirets]}::text[])`);
  }

  /** Says the SIRET of an organisation that has none yet; false when it has another, or another has it. */
  async nameBySiret(work: Work, id: string, siret: string): Promise<boolean> {
    const row = await work.row(
      sql<{ named: boolean }>`select app.name_organisation(${id}::uuid, ${siret}::text) as named`,
    );
    if (row?.named)
      await work.rows(sql`update participation set siret = ${siret} where id = ${id}::uuid and siret is null`);
    return row?.named === true;
  }

  /** The id of the organisation with that SIRET, in whatever territory it was first met; null when `id` is another's. */
  async share(work: Work, id: string, siret: string | null, legalName: string): Promise<string | null> {
    const row = await work.row(
      sql<{ id: string | null }>`select app.share_organisation(${id}::uuid, ${siret}::text, ${legalName}::text) as id`,
    );
    return row!.id;
  }

  /** The same for many organisations with a SIRET. */
  async shareAll(
    work: Work,
    organisations: readonly { readonly siret: string; readonly name: string }[],
  ): Promise<Map<string, string>> {
    const asked = organisations.map(({ siret, name }) => ({ id: uuid(), siret, name }));
    const rows = await work.rows(sql<{
      siret: string;
      id: string;
    }>`select siret, app.share_organisation(id, siret, name) as id
      from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as r (id uuid, siret text, name text)`);
    return new Map(rows.map(({ siret, id }) => [siret, id]));
  }

  /** Begins or rewrites participations and their sites; state and first day stay what they were. */
  async write(work: Work, records: readonly ParticipationRecord[], since: string): Promise<void> {
    await this.writeRows(work, records, since);
    await this.steps.begin(
      work,
      records.map(({ id }) => id),
    );
  }

  /** The same for those whose steps are written already, or about to be. */
  async writeRows(work: Work, records: readonly ParticipationRecord[], since: string): Promise<void> {
    await work.rows(upsertParticipations(records, since));
    await work.rows(upsertSites(records));
    await work.rows(sql`update membership m set organisation_name = p.name from participation p
      where p.id = m.organisation_id and p.id = any(${records.map(({ id }) => id)}::uuid[]) and m.organisation_name is distinct from p.name`);
  }
}

function upsertParticipations(records: readonly ParticipationRecord[], since: string): RawBuilder<unknown> {
  const rows = records.map(({ site: _, requestId, requestDigest, labels = [], ...record }) => ({
    ...record,
    labels,
    request_id: requestId,
    request_digest: requestDigest,
    brings_to_hub: record.bringsToHub ?? false,
    preparation_days: record.preparationDays ?? [],
  }));
  return sql`insert into participation (id, request_id, request_digest, part, kind, name, siret, family, labels, email, phone,
      brings_to_hub, preparation_days, state, since)
    select id, request_id, request_digest, part, kind, name, siret, family, labels, email, phone, brings_to_hub, preparation_days,
      'approved', ${since}::date
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, request_id uuid, request_digest text, part text, kind text, name text, siret text,
      family text, labels text[], email text, phone text, brings_to_hub boolean, preparation_days text[])
    on conflict (territory_id, id) do update set name = excluded.name, family = excluded.family, labels = excluded.labels,
      email = excluded.email, phone = excluded.phone, brings_to_hub = excluded.brings_to_hub, preparation_days = excluded.preparation_days`;
}

function upsertSites(records: readonly ParticipationRecord[]): RawBuilder<unknown> {
  const rows = records.map(({ id, site }) => ({
    ...site,
    id: uuid(),
    organisation_id: id,
    insee_code: site.inseeCode,
    loading_place: site.loadingPlace,
    approximate: site.approximate ?? false,
  }));
  return sql`insert into site (id, organisation_id, name, address, insee_code, commune, latitude, longitude, approximate, windows, loading_place)
    select id, organisation_id, name, address, insee_code, commune, latitude, longitude, approximate, windows, loading_place
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, organisation_id uuid, name text, address text,
      insee_code text, commune text, latitude double precision, longitude double precision, approximate boolean, windows jsonb,
      loading_place text)
    on conflict (territory_id, organisation_id) do update set name = excluded.name, address = excluded.address, insee_code = excluded.insee_code,
      commune = excluded.commune, latitude = excluded.latitude, longitude = excluded.longitude, approximate = excluded.approximate,
      windows = excluded.windows, loading_place = excluded.loading_place`;
}
