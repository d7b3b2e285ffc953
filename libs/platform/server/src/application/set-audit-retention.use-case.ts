import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import { sql } from 'kysely';
import { z } from 'zod';
import type { UseCase } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';
import { AuditRetention, type AuditRetentionView } from './audit-retention.query';

/** Under six months a log proves nothing; over three years the CNIL sees no reason left. */
const [SHORTEST, LONGEST] = [6, 36];
const input = z.object({ months: z.number().int(), from: z.iso.date() });
type Input = z.infer<typeof input>;

/** How long the territory keeps its log, from a day on. What was set for another day stays. */
@Injectable()
export class SetAuditRetention implements UseCase<Input, AuditRetentionView> {
  readonly name = 'platform.set-audit-retention';
  readonly permission = 'platform.set-audit-retention';
  readonly input = input;

  constructor(private readonly retention: AuditRetention) {}

  async execute(work: Work, { months, from }: Input): Promise<AuditRetentionView> {
    if (months < SHORTEST || months > LONGEST)
      throw platformRefusals.because('retention-out-of-range', { shortest: SHORTEST, longest: LONGEST });
    const before = await this.retention.read(work);
    await this.add(work, months, from);
    work.changed({ months: before.months }, { months });
    return this.retention.read(work);
  }

  private async add(work: Work, months: number, from: string): Promise<void> {
    const [added] = await work.rows(sql`insert into audit_retention (valid_from, months)
      select ${from}::date, ${months} where ${from}::date > (${work.at}::timestamptz at time zone ${work.territory.timeZone})::date
      on conflict do nothing returning months`);
    if (added) return;
    const same = await work.row(
      sql`select 1 from audit_retention where valid_from = ${from}::date and months = ${months}`,
    );
    if (!same) throw platformRefusals.because('retention-day-taken', { day: from });
  }
}
