import { Injectable } from '@nestjs/common';
import type { StandingDate, StandingOrder, StandingRun } from '@maillon/core/purchasing/contract';
import type { Rulebook } from '@maillon/core/rulebook/contract';
import { RulebooksInForce, dayFault } from '@maillon/core/rulebook/server';
import { Calendar, addDays, localDay, weekdayOf } from '@maillon/core/territories/server';
import { say, type SentenceData } from '@maillon/platform/contract';
import { ModuleRegistry, type Reading } from '@maillon/platform/server';
import { readRhythm, type Rhythm } from '../domain/rhythm';
import { rhythmInWords } from '../domain/rhythm-words';
import { standingState, type StandingTimes } from '../domain/standing-order';
import { SalesOfDays } from '../persistence/sales-of-days';
import type { KeptStanding } from '../persistence/standing-orders';
import type { KeptRun } from '../persistence/standing-runs';
import { lineView } from './habit-lines';
import { occurrences } from './occurrences';

const SHOWN = 8;

interface Fallen extends StandingTimes {
  readonly rhythm: Rhythm;
  readonly skips: readonly string[];
}

/** Standing orders as people read them: the rhythm in words, the next days and what the territory does on them. */
@Injectable()
export class StandingViews {
  constructor(
    private readonly rulebooks: RulebooksInForce,
    private readonly calendar: Calendar,
    private readonly sales: SalesOfDays,
    private readonly registry: ModuleRegistry,
  ) {}

  /** Two statements for all of them, and the rules. */
  async of(reading: Reading, kept: readonly KeptStanding[]): Promise<StandingOrder[]> {
    const today = localDay(reading.at, reading.territory.timeZone);
    const fallen = kept.map((one) => ({ ...one, rhythm: readRhythm(one.rule) }));
    const next = await this.next(reading, fallen);
    return fallen.map((one, index) => ({
      ...{ id: one.id, name: one.name, rule: one.rule, startsOn: one.startsOn, endsOn: one.endsOn, mode: one.mode },
      ruleText: this.words(reading, one, next[index]!),
      state: standingState(one, one.isPaused, today),
      skips: [...one.skips],
      lines: one.lines.map(lineView),
      next: next[index]!,
      runs: one.runs.map((run) => this.run(reading, run)),
      missed: [...one.missed],
    }));
  }

  /** The next days of each, from tomorrow on: today's sale has closed. */
  async next(reading: Reading, all: readonly Fallen[]): Promise<StandingDate[][]> {
    const tomorrow = addDays(localDay(reading.at, reading.territory.timeZone), 1);
    const days = all.map((one) => occurrences(one.rhythm, one, tomorrow, SHOWN));
    const known = [...new Set(days.flat())].toSorted();
    const [closed, sales] = [await this.closed(reading, known), await this.sales.of(reading, known)];
    const opensAt = new Map(sales.map((sale) => [sale.day, new Date(sale.opensAt)]));
    const saleOn = (day: string) => {
      const opens = opensAt.get(day);
      return opens ? (opens <= reading.at ? 'open' : 'planned') : 'none';
    };
    return all.map(({ skips }, index) =>
      days[index]!.map((day) => ({
        day,
        isSkipped: skips.includes(day),
        closedBecause: closed.get(day) ?? null,
        sale: saleOn(day),
      })),
    );
  }

  /** Days on which nothing will come are left out in the sentence too: skipped ones, and those on which the territory rests. */
  words({ locale }: Reading, { rhythm }: Pick<Fallen, 'rhythm'>, next: readonly StandingDate[]): string {
    const leftOut = next.filter(({ isSkipped, closedBecause }) => isSkipped || closedBecause !== null);
    return rhythmInWords(
      rhythm,
      leftOut.map(({ day }) => day),
      locale,
    );
  }

  private async closed(reading: Reading, days: readonly string[]): Promise<Map<string, string>> {
    if (days.length === 0) return new Map();
    const [from, to] = [days[0]!, days.at(-1)!];
    const upTo = to > addDays(from, 1_000) ? addDays(from, 1_000) : to;
    const marks = Map.groupBy(await this.calendar.read(reading, { from, to: upTo }), ({ day }) => day);
    const closed = new Map<string, string>();
    for (const day of days) {
      const rules: Rulebook = await this.rulebooks.on(reading, day);
      const fault = dayFault(rules, { weekday: weekdayOf(day), marks: marks.get(day) ?? [] });
      if (fault) closed.set(day, fault.rule === 'closed' ? fault.label : WEEKDAY[reading.locale]);
    }
    return closed;
  }

  private run({ locale }: Reading, run: KeptRun): StandingRun {
    const text = (code: string | null, data: SentenceData) => {
      const sentence = code && this.registry.sentence(code);
      return sentence ? say(sentence, locale, data) : code;
    };
    const short = run.lines.filter(({ taken, wanted }) => taken < wanted);
    return {
      ...{ sessionId: run.sessionId, day: run.day, outcome: run.outcome, orderId: run.orderId },
      reasonText: text(run.reason, run.reasonData),
      lines: run.lines.length,
      shortLines: short.map((line) => ({
        ...{ name: line.name, producerName: line.producerName, unitLabel: line.unitLabel },
        ...{ wantedQuantity: line.wanted, takenQuantity: line.taken },
        reasonText: text(line.reason, line.reasonData) ?? '',
      })),
    };
  }
}

const WEEKDAY = { fr: 'pas de livraison ce jour-là', en: 'no delivery on that day' } as const;
