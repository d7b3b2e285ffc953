import { Injectable } from '@nestjs/common';
import { OrganisationPeople } from '@maillon/core/organisations/server';
import { standingOrderMadeKind } from '@maillon/core/purchasing/contract';
import { Rulebooks, dayFault } from '@maillon/core/rulebook/server';
import { Calendar, localDay, weekdayOf } from '@maillon/core/territories/server';
import { Links, Tell, type Addressee, type Work } from '@maillon/platform/server';
import { readRhythm } from '../domain/rhythm';
import { standingMissedLetter } from '../letters/standing-missed.letter';
import { SalesOfDays } from '../persistence/sales-of-days';
import { StandingMissed, type StandingUnserved } from '../persistence/standing-missed';
import { fallsOn } from './occurrences';

export interface MissedDay {
  readonly day: string;
  /** The sale that was to serve it and was cancelled, and why; null: none was planned. */
  readonly cancelled: { readonly sessionId: string; readonly reason: string } | null;
}

/** No sale is held for a day on which standing orders fall: it is noted, and each kitchen learns it, once. */
@Injectable()
export class TellOfMissedStanding {
  constructor(
    private readonly sales: SalesOfDays,
    private readonly missed: StandingMissed,
    private readonly rulebooks: Rulebooks,
    private readonly calendar: Calendar,
    private readonly people: OrganisationPeople,
    private readonly links: Links,
    private readonly telling: Tell,
  ) {}

  /** Answers how many standing orders miss that day. Whatever the territory never serves is shown on screen beforehand. */
  async kitchens(work: Work, missed: MissedDay): Promise<number> {
    const { day } = missed;
    if (day < localDay(work.at, work.territory.timeZone) || (await this.sales.of(work, [day])).length) return 0;
    const marks = (await this.calendar.read(work, { from: day, to: day })).filter((mark) => mark.day === day);
    const fault = dayFault(await this.rulebooks.on(work, day), { weekday: weekdayOf(day), marks });
    if (fault?.rule === 'weekday') return 0;
    const unserved = (await this.missed.unserved(work, day)).filter(
      (one) => !one.skips.includes(day) && fallsOn(readRhythm(one.rule), one, day),
    );
    const added = await this.missed.add(
      work,
      unserved.map(({ id }) => id),
      day,
    );
    const why = missed.cancelled?.reason ?? (fault?.rule === 'closed' ? fault.label : null);
    for (const one of unserved) if (added.has(one.id)) await this.tell(work, one, missed, why);
    return added.size;
  }

  private async tell(
    work: Work,
    { id, name: standing, buyerId }: StandingUnserved,
    { day, cancelled }: MissedDay,
    why: string | null,
  ): Promise<void> {
    const to = await this.people.orContact(work, [buyerId], standingOrderMadeKind.roles);
    const url = this.links.to('portal', '/permanentes');
    const letter = ({ name, locale }: Addressee) =>
      standingMissedLetter(locale, { name, standing, day, why, isCancelled: cancelled !== null, url });
    const cause = `${id} ${cancelled?.sessionId ?? day}`;
    await this.telling.people(work, { kind: standingOrderMadeKind, cause, letter }, to);
  }
}
