import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { Party } from '../domain/movement';

/** Who may hold goods: an organisation of the territory. */
@Injectable()
export class Parties {
  async organisation(reading: Reading, id: string): Promise<Party> {
    const party = await reading.row(sql<Party>`select id, name from participation where id = ${id}::uuid`);
    if (!party) throw platformRefusals.because('not-found');
    return party;
  }
}
