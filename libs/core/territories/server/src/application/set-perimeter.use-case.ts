import { Injectable } from '@nestjs/common';
import { territoriesRefusals } from '@maillon/core/territories/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { Perimeter } from '../domain/perimeter';
import { localDay } from '../domain/territory-days';
import { CommuneDirectory } from '../gateways/commune-directory';
import { Perimeters } from '../persistence/perimeters';
import { communesOfCodes } from './communes-of-codes';
import { TerritoryNow, type TerritoryView } from './territory.query';

const input = z.object({
  inseeCodes: z.array(z.string()).min(1).max(2_000),
  from: z.iso.date(),
  /** Also gives up what was foreseen for later days. */
  replaceForeseen: z.boolean().nullish(),
});
type Input = z.infer<typeof input>;

@Injectable()
export class SetPerimeter implements UseCase<Input, TerritoryView> {
  readonly name = 'territories.set-perimeter';
  readonly permission = 'territories.manage';
  readonly input = input;

  constructor(
    private readonly directory: CommuneDirectory,
    private readonly perimeters: Perimeters,
    private readonly territory: TerritoryNow,
  ) {}

  async execute(work: Work, { inseeCodes, from, replaceForeseen }: Input): Promise<TerritoryView> {
    const communes = await communesOfCodes(this.directory, inseeCodes);
    const perimeter = await this.perimeters.loadForChange(work);
    mustNotRewriteThePast(perimeter, from, localDay(work.at, work.territory.timeZone));
    if (!replaceForeseen) mustNotForgetWhatIsForeseen(perimeter, from);
    await this.perimeters.save(work, perimeter.replaceFrom(from, communes, uuid));
    work.changed({ communes: namesOf(perimeter.on(from)) }, { communes: namesOf(communes) });
    return this.territory.read(work);
  }
}

function namesOf(communes: readonly { readonly name: string }[]): string[] {
  return communes.map(({ name }) => name).toSorted();
}

/** The first perimeter may begin on any day: before it there is nothing to rewrite. */
function mustNotRewriteThePast(perimeter: Perimeter, from: string, today: string): void {
  if (perimeter.spans.length > 0 && from < today) throw territoriesRefusals.because('perimeter-in-past', { today });
}

/** Two decisions for overlapping days: the later one would be undone without anybody having said so. */
function mustNotForgetWhatIsForeseen(perimeter: Perimeter, from: string): void {
  const [day] = perimeter.changesAfter(from);
  if (day) throw territoriesRefusals.because('perimeter-change-foreseen', { day });
}
