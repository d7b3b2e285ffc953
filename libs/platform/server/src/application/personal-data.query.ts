import { Injectable } from '@nestjs/common';
import { say } from '@maillon/platform/contract';
import { sql } from 'kysely';
import { z } from 'zod';
import { Keepers } from '../privacy/keepers';
import type { Fate, HeldData } from '../privacy/personal-data';
import { Subjects, whose, type Whose } from '../privacy/subjects';
import type { ReadCase } from '../use-cases/use-case';
import type { Reading } from '../use-cases/work';

export interface HeldView {
  what: string;
  title: string;
  count: number;
  fate: Fate;
  reason: string | null;
  source: string | null;
  months: number | null;
  /** Of what is kept: the day after which the text no longer asks for it. */
  until: string | null;
}

export interface PersonalDataView {
  name: string | null;
  email: string | null;
  /** Roles in other territories: the account stays for them. */
  accountStays: boolean;
  held: HeldView[];
}

interface Rule {
  what: string;
  months: number;
  source: string;
  fr: string;
  en: string;
}

const input = z.object(whose);

/** What is held of a person, what would go and what would stay if they were erased, and why. */
@Injectable()
export class PersonalData implements ReadCase<Whose, PersonalDataView> {
  readonly name = 'platform.personal-data';
  readonly permission = null;
  readonly input = input as z.ZodType<Whose>;

  constructor(
    private readonly subjects: Subjects,
    private readonly keepers: Keepers,
  ) {}

  async read(reading: Reading, asked: Whose): Promise<PersonalDataView> {
    const subject = await this.subjects.of(reading, asked);
    const held: HeldData[] = [];
    for (const { strategy } of this.keepers.all()) held.push(...(await strategy.held(reading, subject)));
    const rules = await reading.rows(RULES);
    const { name, email, personId } = subject;
    return {
      name,
      email,
      accountStays: personId !== null && (await this.isElsewhere(reading, personId)),
      held: held.filter(({ rows }) => rows.length > 0).map((one) => viewOf(one, rules, reading)),
    };
  }

  private async isElsewhere(reading: Reading, personId: string): Promise<boolean> {
    const row = await reading.row(sql<{ elsewhere: boolean }>`select app.is_elsewhere(${personId}::uuid) as elsewhere`);
    return row?.elsewhere ?? false;
  }
}

const RULES = sql<Rule>`select distinct on (what) what, months, source, reason_fr as fr, reason_en as en
  from retention_rule where valid_from <= current_date order by what, valid_from desc`;

function viewOf(
  { what, title, fate, hold, rows, latest }: HeldData,
  rules: readonly Rule[],
  { locale }: Reading,
): HeldView {
  const rule = rules.find((one) => one.what === hold);
  return {
    what,
    title: say(title, locale),
    count: rows.length,
    fate,
    reason: rule ? say(rule, locale) : null,
    source: rule?.source ?? null,
    months: rule?.months ?? null,
    until: rule && latest ? monthsAfter(latest, rule.months) : null,
  };
}

/** The day that many months later; of a month that is too short, its last. */
function monthsAfter(from: string, months: number): string {
  const start = new Date(`${from.slice(0, 10)}T00:00:00Z`);
  const lands = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(lands.getUTCFullYear(), lands.getUTCMonth() + 1, 0)).getUTCDate();
  lands.setUTCDate(Math.min(start.getUTCDate(), last));
  return lands.toISOString().slice(0, 10);
}
