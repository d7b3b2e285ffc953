import { Injectable } from '@nestjs/common';
import { sendTextJob, weekProposedKind } from '@maillon/core/availability/contract';
import { OrganisationPeople } from '@maillon/core/organisations/server';
import { addDays, localInstant } from '@maillon/core/territories/server';
import { OneTapLinks, Tell, type Addressee, type UseCase, type Work } from '@maillon/platform/server';
import { v5 as idOf } from 'uuid';
import { z } from 'zod';
import { mobileOf } from '../domain/french-mobile';
import { DAYS_OF_WEEK, lastDayOf } from '../domain/week';
import { weekProposedLetter, weekProposedText } from '../letters/week-proposed.letter';
import { Producers, type Producer } from '../persistence/producers';
import { TextMessages } from '../persistence/text-messages';
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
    private readonly texts: TextMessages,
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
    const { url, hash } = this.links.make(WEEK_LINK, work.territory.id);
    const id = idOf(`ask ${producer.id} ${week}`, work.territory.id);
    const ask = { id, producerId: producer.id, week, expiresAt: expiresAt.toISOString() };
    if (!(await this.asks.add(work, ask, hash))) return;
    // Without a mobile number the e-mail is what reaches the farm.
    if (rhythm.channel === 'sms' && mobileOf(producer.phone)) await this.text(work, id, producer, week, url);
    else await this.write(work, id, producer, { week, lines, url });
  }

  private async text(work: Work, id: string, { id: producerId }: Producer, week: string, url: string): Promise<void> {
    await this.texts.lay(work, id, producerId, weekProposedText({ territory: work.territory.name, week, url }));
    work.enqueue(sendTextJob, { messageId: id }, { id: idOf(`text ${id}`, work.territory.id) });
  }

  private async write(
    work: Work,
    cause: string,
    producer: Producer,
    said: { week: string; lines: readonly WeekLine[]; url: string },
  ): Promise<void> {
    const to = await this.people.orContact(work, [producer.id], weekProposedKind.roles);
    const letter = ({ name, locale }: Addressee) =>
      weekProposedLetter(locale, { ...said, name, territory: work.territory.name, lastDay: lastDayOf(said.week) });
    await this.telling.people(work, { kind: weekProposedKind, cause, about: cause, letter }, to);
  }
}
