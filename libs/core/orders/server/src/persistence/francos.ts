import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';

export interface Franco {
  readonly id: string;
  readonly producerId: string;
  readonly minimumCents: number | null;
  readonly statedAt: Date | string;
}

const COLUMNS = sql`f.id, f.producer_id as "producerId", f.minimum_cents as "minimumCents", f.stated_at as "statedAt"`;

/** What producers state as their own minimum. */
@Injectable()
export class Francos {
  /** The producer that is named, else the one for whom the person acts. Refusals: platform.not-allowed, platform.not-found. */
  async producerIn(reading: Reading, named: string | null | undefined): Promise<string> {
    const producerId = named ?? (reading.actor.kind === 'person' ? reading.actor.organisationId : null);
    if (!producerId) throw platformRefusals.because('not-found');
    reading.allow('orders.state-franco', 'ProducerFranco', { producerId });
    const found = await reading.row(
      sql`select from participation where id = ${producerId}::uuid and part = 'producer'`,
    );
    if (!found) throw platformRefusals.because('not-found');
    return producerId;
  }

  last(reading: Reading, producerId: string): Promise<Franco | null> {
    return reading.row(sql<Franco>`select ${COLUMNS} from producer_franco f where f.producer_id = ${producerId}::uuid
      order by f.stated_at desc, f.id desc limit 1`);
  }

  find(work: Work, id: string): Promise<Franco | null> {
    return work.row(sql<Franco>`select ${COLUMNS} from producer_franco f where f.id = ${id}::uuid`);
  }

  /** False when that id is known already. */
  async add(work: Work, { id, producerId, minimumCents }: Omit<Franco, 'statedAt'>): Promise<boolean> {
    const added = await work.row(sql`insert into producer_franco (id, producer_id, minimum_cents, stated_at)
      values (${id}::uuid, ${producerId}::uuid, ${minimumCents}::int, ${work.at}::timestamptz) on conflict do nothing returning id`);
    return added !== null;
  }
}
