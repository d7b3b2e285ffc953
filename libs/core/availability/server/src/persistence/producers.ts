import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';

export interface Producer {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
}

/** Who declares availability in the territory in which one works. */
@Injectable()
export class Producers {
  /** Refusal: platform.not-found. */
  async find(reading: Reading, id: string): Promise<Producer> {
    const row = await reading.row(
      sql<Producer>`select id, name, phone from participation where id = ${id}::uuid and part = 'producer'`,
    );
    if (!row) throw platformRefusals.because('not-found');
    return row;
  }
}
