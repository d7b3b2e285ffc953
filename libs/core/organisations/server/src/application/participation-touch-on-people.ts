import { Injectable } from '@nestjs/common';
import type { Sentence } from '@maillon/platform/contract';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { MEMBERS } from '../persistence/memberships';
import {
  TOUCH_EXAMPLES,
  type ParticipationChange,
  type ParticipationTouch,
  type ParticipationTouchStrategy,
} from './participation-touch';

const PEOPLE: Sentence = {
  fr: 'Personnes qui agissent pour elles : leur accès reste, sans rien pouvoir vendre ni commander',
  en: 'People who act for them: their access stays, and they can sell or order nothing',
};

const INVITATIONS: Sentence = {
  fr: 'Invitations en attente : elles restent ouvertes',
  en: 'Pending invitations: they stay open',
};

interface Row {
  readonly count: number;
  readonly examples: readonly string[];
}

/** Who acts for organisations that are about to be suspended or to leave. */
@Injectable()
export class ParticipationTouchOnPeople implements ParticipationTouchStrategy {
  async touched(reading: Reading, { ids }: ParticipationChange): Promise<ParticipationTouch[]> {
    const organisations = [...ids];
    const people = await reading.row(sql<Row>`select count(*)::int as count,
        coalesce((array_agg(m.name order by m.name))[1:${sql.lit(TOUCH_EXAMPLES)}], '{}') as examples
      from (${MEMBERS}) m where m."organisationId" = any(${organisations}::uuid[])`);
    const invited = await reading.row(sql<Row>`select count(*)::int as count,
        coalesce((array_agg(email order by email))[1:${sql.lit(TOUCH_EXAMPLES)}], '{}') as examples
      from invitation where organisation_id = any(${organisations}::uuid[]) and state = 'pending'`);
    return [
      { label: PEOPLE, fate: 'kept' as const, ...people! },
      { label: INVITATIONS, fate: 'kept' as const, ...invited! },
    ].filter(({ count }) => count > 0);
  }
}
