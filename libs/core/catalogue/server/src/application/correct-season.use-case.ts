import { Injectable } from '@nestjs/common';
import { catalogueRefusals, type CalendarSeason } from '@maillon/core/catalogue/contract';
import { localDay } from '@maillon/core/territories/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { isSeason } from '../domain/season';
import { ProductReferences } from '../persistence/product-references';
import { TerritorySeasons } from '../persistence/territory-seasons';
import { seasonView } from './season-view';

const input = z.object({
  referenceCode: z.string().max(60),
  season: z.string().max(20).nullish(),
  certainty: z.enum(['sourced', 'general', 'low']),
  note: z.string().trim().min(1).max(300),
  from: z.iso.date(),
});
type Input = z.infer<typeof input>;

/** The territory's own season of a reference, from a day on; past days keep theirs. */
@Injectable()
export class CorrectSeason implements UseCase<Input, CalendarSeason> {
  readonly name = 'catalogue.correct-season';
  readonly permission = 'catalogue.manage-seasons';
  readonly input = input;

  constructor(
    private readonly references: ProductReferences,
    private readonly seasons: TerritorySeasons,
  ) {}

  async execute(work: Work, { referenceCode, season: asked, certainty, note, from }: Input): Promise<CalendarSeason> {
    const season = asked ?? null;
    if (season !== null && !isSeason(season)) throw catalogueRefusals.because('season-invalid');
    const today = localDay(work.at, work.territory.timeZone);
    if (from < today) throw catalogueRefusals.because('season-in-past', { today });
    const reference = (await this.references.all(work)).get(referenceCode);
    if (!reference) throw platformRefusals.because('not-found');
    const view = async () => {
      const own = (await this.seasons.all(work)).filter((one) => one.referenceCode === referenceCode);
      return seasonView(reference, own, { day: from, locale: work.locale });
    };
    const before = await view();
    await this.seasons.keep(work, { referenceCode, season, certainty, note, from });
    this.references.forget(work.territory.id);
    const after = await view();
    work.changed(told(before), told(after), referenceCode);
    return after;
  }
}

function told({ season, certainty, isCorrected }: CalendarSeason) {
  return { season, certainty, isCorrected };
}
