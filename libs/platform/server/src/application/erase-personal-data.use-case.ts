import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import { sql } from 'kysely';
import { z } from 'zod';
import { Keepers } from '../privacy/keepers';
import { wordsOf } from '../privacy/naming';
import type { DataSubject, HeldData } from '../privacy/personal-data';
import { Subjects, whose, type Whose } from '../privacy/subjects';
import type { UseCase } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';

const input = z.object(whose);

/** Takes a person out of the territory: what must stay stays, without their name wherever the law does not ask for it. */
@Injectable()
export class ErasePersonalData implements UseCase<Whose, boolean> {
  readonly name = 'platform.erase-personal-data';
  readonly permission = null;
  readonly input = input as z.ZodType<Whose>;

  constructor(
    private readonly subjects: Subjects,
    private readonly keepers: Keepers,
  ) {}

  async execute(work: Work, asked: Whose): Promise<boolean> {
    const subject = await this.keepers.known(work, await this.subjects.of(work, asked));
    await mustLeaveAnAdministrator(work, subject);
    work.changed({ held: await this.heldKinds(work, subject) }, { held: [] });
    // The platform comes last: others find what is theirs by the memberships that it takes away.
    for (const { strategy } of this.keepers.all().toReversed()) await strategy.erase(work, subject);
    await work.rows(sql`select app.forget_words(${wordsOf(subject)}::text[])`);
    work.about(subject.personId);
    return true;
  }

  /** Which kinds of data, never the data. */
  private async heldKinds(work: Work, subject: DataSubject): Promise<string[]> {
    const held: HeldData[] = [];
    for (const { strategy } of this.keepers.all()) held.push(...(await strategy.held(work, subject)));
    return held.filter(({ fate, rows }) => fate !== 'kept' && rows.length > 0).map(({ what }) => what);
  }
}

async function mustLeaveAnAdministrator(work: Work, { personId }: DataSubject): Promise<void> {
  if (!personId) return;
  const administrators = await work.rows(
    sql<{
      personId: string;
    }>`select person_id as "personId" from membership where role = 'territory-administrator' order by id for update`,
  );
  const isOne = administrators.some((one) => one.personId === personId);
  if (isOne && administrators.every((one) => one.personId === personId))
    throw platformRefusals.because('last-administrator');
}
