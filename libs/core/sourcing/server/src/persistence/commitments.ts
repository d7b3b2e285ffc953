import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import type { Reading, Work } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import { Commitment, type CommitmentState, type Side } from '../domain/commitment';
import type { Terms } from '../domain/terms';
import type { Viewer } from '../domain/viewer';

export interface TermsRow {
  readonly version: number;
  readonly side: Side;
  readonly terms: Terms;
  readonly hash: string;
  readonly note: string | null;
  readonly writtenAt: string;
}

export interface SignatureRow {
  readonly side: Side;
  readonly version: number;
  readonly name: string;
  readonly hash: string;
  readonly signedAt: string;
}

export interface CallRow {
  readonly id: string;
  readonly day: string;
  readonly units: number;
  readonly unitPrice: string;
  readonly offerId: string;
}

export interface CommitmentRow {
  readonly id: string;
  readonly number: number;
  readonly buyerId: string;
  readonly buyerName: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly state: CommitmentState;
  readonly endedSide: Side | null;
  readonly endedReason: string | null;
  readonly endedAt: string | null;
  /** The latest first. */
  readonly versions: readonly TermsRow[];
  readonly signatures: readonly SignatureRow[];
  readonly calls: readonly CallRow[];
}

const VERSIONS = sql`(select json_agg(json_build_object('version', t.version, 'side', t.side, 'terms', t.content, 'hash', t.hash,
    'note', t.note, 'writtenAt', t.written_at) order by t.version desc) from commitment_terms t where t.commitment_id = c.id)`;
const SIGNATURES = sql`(select coalesce(json_agg(json_build_object('side', s.side, 'version', s.version, 'name', s.signed_name,
    'hash', s.hash, 'signedAt', s.signed_at) order by s.signed_at, s.side), '[]') from commitment_signature s where s.commitment_id = c.id)`;
const CALLS = sql`(select coalesce(json_agg(json_build_object('id', o.id, 'day', o.day, 'units', o.units,
    'unitPrice', round(o.unit_price, greatest(2, min_scale(o.unit_price)))::text, 'offerId', o.offer_id) order by o.day, o.called_at, o.id), '[]')
  from call_off o where o.commitment_id = c.id)`;

const ROWS = sql`select c.id, c.number, c.buyer_id as "buyerId", b.name as "buyerName", c.producer_id as "producerId",
    p.name as "producerName", c.state, c.ended_side as "endedSide", c.ended_reason as "endedReason", c.ended_at as "endedAt",
    ${VERSIONS} as versions, ${SIGNATURES} as signatures, ${CALLS} as calls
  from commitment c join participation b on b.id = c.buyer_id join participation p on p.id = c.producer_id`;

/** Commitments of the territory in which one works, by who looks. Whoever changes one locks it first. */
@Injectable()
export class Commitments {
  one(reading: Reading, viewer: Viewer, id: string): Promise<CommitmentRow | null> {
    return reading.row(sql<CommitmentRow>`${ROWS} where c.id = ${id}::uuid and ${seenBy(viewer)}`);
  }

  list(reading: Reading, viewer: Viewer, first: number, before: number | null): Promise<CommitmentRow[]> {
    return reading.rows(sql<CommitmentRow>`${ROWS} where ${seenBy(viewer)} and (${before}::int is null or c.number < ${before}::int)
      order by c.number desc limit ${sql.lit(first + 1)}`);
  }

  /** Locked until the transaction ends. Refusal: platform.not-found. */
  async forChange(
    work: Work,
    viewer: Viewer,
    id: string,
  ): Promise<{ readonly row: CommitmentRow; readonly commitment: Commitment }> {
    await work.rows(sql`select id from commitment where id = ${id}::uuid for update`);
    const row = await this.one(work, viewer, id);
    if (!row) throw platformRefusals.because('not-found');
    return { row, commitment: commitmentOf(row) };
  }

  /** False when its id is taken. */
  async add(
    work: Work,
    { id, buyerId, producerId }: Pick<CommitmentRow, 'id' | 'buyerId' | 'producerId'>,
  ): Promise<boolean> {
    const added = await work.row(sql`insert into commitment (id, number, buyer_id, producer_id, state, proposed_at)
      values (${id}::uuid, nextval('commitment_number')::int, ${buyerId}::uuid, ${producerId}::uuid, 'proposed', ${work.at}::timestamptz)
      on conflict do nothing returning id`);
    return added !== null;
  }

  async addVersion(work: Work, id: string, one: Omit<TermsRow, 'writtenAt'>): Promise<void> {
    await work.rows(sql`insert into commitment_terms (commitment_id, version, side, content, hash, note, written_at)
      values (${id}::uuid, ${one.version}::int, ${one.side}::text, ${JSON.stringify(one.terms)}::jsonb, ${one.hash}::text,
        ${one.note}::text, ${work.at}::timestamptz)`);
  }

  async sign(
    work: Work,
    id: string,
    one: Omit<SignatureRow, 'signedAt'> & { readonly personId: string | null },
  ): Promise<void> {
    await work.rows(sql`insert into commitment_signature (commitment_id, version, side, signed_name, person_id, hash, signed_at)
      values (${id}::uuid, ${one.version}::int, ${one.side}::text, ${one.name}::text, ${one.personId}::uuid, ${one.hash}::text,
        ${work.at}::timestamptz)`);
  }

  async saveState(work: Work, { id, state, ended }: Commitment): Promise<void> {
    await work.rows(sql`update commitment set state = ${state}::text, ended_side = ${ended?.side ?? null}::text,
      ended_reason = ${ended?.reason ?? null}::text, ended_at = ${ended ? work.at : null}::timestamptz where id = ${id}::uuid`);
  }

  async call(work: Work, commitmentId: string, one: CallRow): Promise<void> {
    await work.rows(sql`insert into call_off (id, commitment_id, day, units, unit_price, offer_id, called_at)
      values (${one.id}::uuid, ${commitmentId}::uuid, ${one.day}::date, ${one.units}::int, ${one.unitPrice}::numeric,
        ${one.offerId}::uuid, ${work.at}::timestamptz)`);
  }

  /** Whether that call-off exists, in whichever commitment. */
  async isCalled(work: Work, callOffId: string): Promise<boolean> {
    return (await work.row(sql`select id from call_off where id = ${callOffId}::uuid`)) !== null;
  }
}

export function commitmentOf(row: CommitmentRow): Commitment {
  const { id, number, buyerId, producerId, state, signatures, calls } = row;
  const current = row.versions[0]!;
  const own = signatures.filter(({ version }) => version === current.version);
  return new Commitment({ id, number, buyerId, producerId, state, current, signatures: own, calls });
}

function seenBy({ side, organisationId }: Viewer): RawBuilder<boolean> {
  if (side === null) return sql`true`;
  return sql`${sql.ref(side === 'buyer' ? 'c.buyer_id' : 'c.producer_id')} = ${organisationId}::uuid`;
}
