import { Injectable } from '@nestjs/common';
import { availabilityRefusals } from '@maillon/core/availability/contract';
import { Offers, PutForward, Sayings, type OfferSource, type Saying } from '@maillon/core/catalogue/server';
import { localDay } from '@maillon/core/territories/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { lastDayOf } from '../domain/week';
import { Weeks } from '../persistence/weeks';
import { WeekLines, type WeekLine } from './week-lines';

export interface LineAnswer {
  readonly lineId: string;
  readonly quantity: number;
}

/** As long as two taps on one button are one. */
const ONE_TAP_MS = 10 * 60_000;

/** Writes down what a producer answers about a week: each line is put on sale, or confirmed. */
@Injectable()
export class AnswerLines {
  constructor(
    private readonly weeks: Weeks,
    private readonly lines: WeekLines,
    private readonly offers: Offers,
    private readonly forward: PutForward,
    private readonly sayings: Sayings,
  ) {}

  /** Refusals: availability.week-over, platform.not-found (a line of another week or producer), those of an offer. */
  async of(
    work: Work,
    { producerId, week }: { readonly producerId: string; readonly week: string },
    answers: readonly LineAnswer[],
    source: OfferSource,
  ): Promise<number> {
    if (lastDayOf(week) < localDay(work.at, work.territory.timeZone))
      throw availabilityRefusals.because('week-over', { week });
    await this.weeks.hold(work, producerId);
    const { lines } = await this.lines.of(work, producerId, week);
    const wanted = inOrderOfLocks(answers, lines).filter(({ line, quantity }) => !wasSaid(line, quantity, work.at));
    if (wanted.length === 0) return 0;
    await this.weeks.propose(
      work,
      producerId,
      week,
      wanted.map(({ line }) => line),
    );
    const saying = await this.sayings.by(work, producerId, source);
    for (const { line, quantity } of wanted) await this.answer(work, line, quantity, saying);
    await work.em.flush();
    return wanted.length;
  }

  private async answer(work: Work, line: WeekLine, quantity: number, saying: Saying): Promise<void> {
    const offerId = await this.write(work, line, quantity, saying);
    const name = `${line.productName}, ${line.unitLabel}, ${line.day}`;
    work.changed({ quantity: line.answered ?? (line.offerId ? line.proposed : null) }, { quantity }, name);
    await this.weeks.answer(work, { id: line.id, offerId }, quantity, saying.source);
  }

  private async write(work: Work, line: WeekLine, quantity: number, saying: Saying): Promise<string | null> {
    if (line.offerId) {
      (await this.offers.forChange(work, line.offerId)).declare(quantity, saying);
      return line.offerId;
    }
    if (quantity === 0) return null;
    const { unitId, day: availableFrom, lastDay: availableTo } = line;
    return this.forward.put(work, { unitId, availableFrom, availableTo, declared: quantity }, saying);
  }
}

interface Wanted {
  readonly line: WeekLine;
  readonly quantity: number;
}

/** Offers are locked in the order in which reservations lock them. */
function inOrderOfLocks(answers: readonly LineAnswer[], lines: readonly WeekLine[]): Wanted[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const last = new Map(answers.map(({ lineId, quantity }) => [lineId, quantity]));
  const wanted = [...last].map(([id, quantity]) => {
    const line = byId.get(id);
    if (!line) throw platformRefusals.because('not-found');
    return { line, quantity };
  });
  return wanted.toSorted((a, b) => ((a.line.offerId ?? '') < (b.line.offerId ?? '') ? -1 : 1));
}

function wasSaid({ answered, answeredAt, proposed, offerId }: WeekLine, quantity: number, at: Date): boolean {
  const isSame = answered === quantity && (!offerId || proposed === quantity);
  return isSame && answeredAt !== null && at.getTime() - Date.parse(answeredAt) < ONE_TAP_MS;
}
