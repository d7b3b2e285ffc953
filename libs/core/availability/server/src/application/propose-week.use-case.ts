import { Injectable } from '@nestjs/common';
import { weekProposedKind } from '@maillon/core/availability/contract';
import { OrganisationPeople } from '@maillon/core/organisations/server';
import { addDays, localInstant } from '@maillon/core/territories/server';
import { OneTapLinks, Tell, mobileOf, type Addressee, type UseCase, type Work } from '@maillon/platform/server';
import type { Locale } from '@maillon/platform/contract';
import { v5 as idOf } from 'uuid';
import { z } from 'zod';
import { DAYS_OF_WEEK, lastDayOf } from '../domain/week';
import { weekProposedLetter } from '../letters/week-proposed.letter';
import { Producers, type Producer } from '../persistence/producers';
import { WeekAsks } from '../persistence/week-asks';
import { Weeks } from '../persistence/weeks';
import { WEEK_LINK } from './one-tap-kinds';
import { scheduleAsk } from './schedule-ask';
import { WeekLines, type WeekLine } from './week-lines';

const input = z.object({ producerId: z.uuid(), week: z.iso.date() });
type Input = z.infer<typeof input>;

/** Writes the proposals of a week, sends one link for all of them, and asks for the next week. Run again, or late, it tells nobody anew. */
@Injectable()
export class ProposeWeek implements UseCase<Input, { lines: number }> {
  readonly name = 'availability.propose-week';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly weeks: Weeks,
    private readonly lines: WeekLines,
    private readonly asks: WeekAsks,
    private readonly producers: Producers,
    private readonly links: OneTapLinks,
    private readonly people: OrganisationPeople,
    private readonly telling: Tell,
  ) {}

  async execute(work: Work, { producerId, week }: Input): Promise<{ lines: number }> {
    const rhythm = await this.asks.rhythm(work, producerId);
    if (!rhythm || rhythm.channel === 'none') return { lines: 0 };
    scheduleAsk(work, producerId, rhythm);
    const expiresAt = localInstant(addDays(week, DAYS_OF_WEEK), '00:00', work.territory.timeZone);
    if (expiresAt <= work.at) return { lines: 0 };
    const { lines } = await this.lines.of(work, producerId, week);
    await this.weeks.propose(work, producerId, week, lines);
    if (lines.length)
      await this.ask(work, await this.producers.find(work, producerId), week, { expiresAt, lines, rhythm });
    return { lines: lines.length };
  }

  private async ask(
    work: Work,
    producer: Producer,
    week: string,
    { expiresAt, lines, rhythm }: { expiresAt: Date; lines: readonly WeekLine[]; rhythm: { channel: string } },
  ): Promise<void> {
    const { hash, ...link } = this.links.make(WEEK_LINK, work.territory.id);
    const id = idOf(`ask ${producer.id} ${week}`, work.territory.id);
    const ask = { id, producerId: producer.id, week, expiresAt: expiresAt.toISOString() };
    if (!(await this.asks.add(work, ask, hash))) return;
    const said = { ...link, week, lines, territory: work.territory.name, lastDay: lastDayOf(week) };
    const letter = ({ name, locale }: Addressee) => weekProposedLetter(locale, { ...said, name });
    const notice = { kind: weekProposedKind, cause: id, about: id, before: expiresAt, letter };
    const to = await this.people.orContact(work, [producer.id], weekProposedKind.roles);
    // Without a mobile number the e-mail is what reaches the farm.
    const mobile = rhythm.channel === 'sms' ? mobileOf(producer.phone) : null;
    if (mobile) await this.telling.number(work, notice, mobile, to[0] ?? nobody(producer, work.locale));
    else await this.telling.people(work, notice, to);
  }
}

/** Whom the farm names no address for: only the telephone reaches it. */
function nobody({ id, name }: Producer, locale: Locale): Addressee {
  return { personId: null, name, email: '', locale, organisationId: id };
}
