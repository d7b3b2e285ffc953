import { Injectable } from '@nestjs/common';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';

/**
 * Names the first administrator of a territory that has none. Today it is somebody with an account; whoever invites
 * people by e-mail does it here, for those who have none yet.
 */
@Injectable()
export class FirstAdministrators {
  /** False when nobody has an account at that address. */
  async name(work: Work, territoryId: string, email: string): Promise<boolean> {
    const row = await work.row(
      sql<{
        done: boolean;
      }>`select app.name_first_administrator(${territoryId}::uuid, ${uuid()}::uuid, ${email}) as done`,
    );
    return row!.done;
  }
}
