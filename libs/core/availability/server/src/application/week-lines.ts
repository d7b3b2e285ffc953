import { Injectable } from '@nestjs/common';
import type { WeekLine as WeekLineView } from '@maillon/core/availability/contract';
import type { Reading } from '@maillon/platform/server';
import { lastDayOf, linesOf, type ProposedLine, type WeekUnit } from '../domain/week';
import { Closures, type KeptClosure } from '../persistence/closures';
import { Weeks, lineId } from '../persistence/weeks';

export interface WeekLine extends ProposedLine {
  readonly id: string;
  readonly answered: number | null;
  readonly answeredAt: string | null;
  readonly source: string | null;
}

/** What a producer's week is made of: units, and the lines that follow from them with their answers. */
@Injectable()
export class WeekLines {
  constructor(
    private readonly weeks: Weeks,
    private readonly closures: Closures,
  ) {}

  async of(reading: Reading, producerId: string, week: string): Promise<{ units: WeekUnit[]; lines: WeekLine[] }> {
    const units = await this.weeks.units(reading, producerId, week);
    const closures = await this.closures.from(reading, producerId, week);
    const proposed = units.flatMap((unit) => linesOf(unit, week, closedOn(closures)));
    const named = proposed.map((line) => ({ id: lineId(reading.territory.id, line.unitId, line.day), ...line }));
    const kept = await this.weeks.answers(
      reading,
      named.map(({ id }) => id),
    );
    const byId = new Map(kept.map((one) => [one.id, one]));
    const lines = named.map((line) => ({ ...line, ...(byId.get(line.id) ?? UNANSWERED) }));
    return { units, lines };
  }
}

const UNANSWERED = { answered: null, answeredAt: null, source: null };

function closedOn(closures: readonly KeptClosure[]): (day: string) => boolean {
  return (day) => closures.some(({ from, to }) => from <= day && day <= to);
}

export function lineView({ offerId: _, ...line }: WeekLine): WeekLineView {
  return line;
}

export { lastDayOf };
