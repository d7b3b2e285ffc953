import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import type { Reading, Work } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';

export interface Question {
  readonly id: string;
  readonly offerId: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly buyerId: string;
  readonly buyerName: string;
  readonly productName: string;
  readonly unitLabel: string;
  readonly quantity: number;
  readonly day: string;
  readonly askedAt: string;
  readonly expiresAt: string;
  readonly answer: number | null;
  readonly answeredAt: string | null;
}

export interface NewQuestion {
  readonly id: string;
  readonly offerId: string;
  readonly producerId: string;
  readonly buyerId: string;
  readonly quantity: number;
  readonly day: string;
  readonly expiresAt: Date;
}

function questions(rest: RawBuilder<unknown>): RawBuilder<Question> {
  return sql<Question>`select q.id, q.offer_id as "offerId", q.producer_id as "producerId", p.name as "producerName", q.buyer_id as "buyerId",
      b.name as "buyerName", o.product_name as "productName", o.card -> 2 ->> 1 as "unitLabel", q.quantity, q.day, q.asked_at as "askedAt",
      q.expires_at as "expiresAt", q.answer, q.answered_at as "answeredAt"
    from buyer_question q join offer o on o.id = q.offer_id join participation p on p.id = q.producer_id
    join participation b on b.id = q.buyer_id ${rest}`;
}

/** What buyers asked producers, in the territory in which one works. */
@Injectable()
export class Questions {
  find(reading: Reading, id: string): Promise<Question | null> {
    return reading.row(questions(sql`where q.id = ${id}::uuid`));
  }

  byKey(reading: Reading, keyHash: string): Promise<Question | null> {
    return reading.row(questions(sql`where q.key_hash = ${keyHash}::text`));
  }

  /** Locked until the transaction ends. Refusal: platform.not-found. */
  async forChange(work: Work, id: string): Promise<Question> {
    const question = await work.row(questions(sql`where q.id = ${id}::uuid for update of q`));
    if (!question) throw platformRefusals.because('not-found');
    return question;
  }

  /** Since an instant: those without answer first, then the latest. */
  since(reading: Reading, since: Date, which: RawBuilder<unknown>): Promise<Question[]> {
    return reading.rows(
      questions(sql`where q.asked_at >= ${since}::timestamptz and ${which}
        order by q.answered_at is not null, q.asked_at desc, q.id limit 200`),
    );
  }

  waits(reading: Reading, offerId: string, buyerId: string): Promise<{ id: string } | null> {
    return reading.row(sql<{ id: string }>`select id from buyer_question where offer_id = ${offerId}::uuid
      and buyer_id = ${buyerId}::uuid and answered_at is null and expires_at > ${reading.at}::timestamptz limit 1`);
  }

  async add(work: Work, one: NewQuestion): Promise<void> {
    const by = work.actor.kind === 'person' ? work.actor.personId : null;
    await work.rows(sql`insert into buyer_question (id, offer_id, producer_id, buyer_id, quantity, day, asked_by, asked_at, expires_at)
      values (${one.id}::uuid, ${one.offerId}::uuid, ${one.producerId}::uuid, ${one.buyerId}::uuid, ${one.quantity}::int, ${one.day}::date,
        ${by}::uuid, ${work.at}::timestamptz, ${one.expiresAt}::timestamptz)`);
  }

  async giveKey(work: Work, id: string, keyHash: string): Promise<void> {
    await work.rows(sql`update buyer_question set key_hash = ${keyHash}::text where id = ${id}::uuid`);
  }

  async answer(work: Work, id: string, quantity: number): Promise<void> {
    const by = work.actor.kind === 'person' ? work.actor.personId : null;
    await work.rows(sql`update buyer_question set answer = ${quantity}::int, answered_at = ${work.at}::timestamptz, answered_by = ${by}::uuid
      where id = ${id}::uuid`);
  }
}
