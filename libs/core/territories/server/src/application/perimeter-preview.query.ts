import { Injectable } from '@nestjs/common';
import { say } from '@maillon/platform/contract';
import { Assembled, type ReadCase, type Reading } from '@maillon/platform/server';
import { z } from 'zod';
import type { Commune } from '../domain/communes';
import type { Span } from '../domain/perimeter';
import { CommuneDirectory } from '../gateways/commune-directory';
import { Perimeters } from '../persistence/perimeters';
import { communeView, type CommuneView } from './commune-view';
import { communesOfCodes } from './communes-of-codes';
import { PERIMETER_TOUCH } from './perimeter-touch';

const input = z.object({ inseeCodes: z.array(z.string()).max(2_000), from: z.iso.date() });
type Input = z.infer<typeof input>;

export interface PerimeterPreviewView {
  readonly added: readonly CommuneView[];
  readonly removed: readonly CommuneView[];
  readonly communesBefore: number;
  readonly communesAfter: number;
  readonly populationBefore: number;
  readonly populationAfter: number;
  readonly foreseen: readonly string[];
  readonly touched: readonly { readonly label: string; readonly count: number; readonly examples: readonly string[] }[];
}

/** What another perimeter would change, without changing anything. */
@Injectable()
export class PerimeterPreview implements ReadCase<Input, PerimeterPreviewView> {
  readonly name = 'territories.perimeter-preview';
  readonly permission = 'territories.manage';
  readonly input = input;

  constructor(
    private readonly directory: CommuneDirectory,
    private readonly perimeters: Perimeters,
    private readonly assembled: Assembled,
  ) {}

  async read(reading: Reading, { inseeCodes, from }: Input): Promise<PerimeterPreviewView> {
    const wanted = await communesOfCodes(this.directory, inseeCodes);
    const perimeter = await this.perimeters.load(reading);
    const now = perimeter.on(from);
    const added = wanted.filter(({ code }) => !now.some(({ inseeCode }) => inseeCode === code));
    const removed = now.filter(({ inseeCode }) => !wanted.some(({ code }) => code === inseeCode));
    return {
      added: added.map(communeView),
      removed: removed.map(({ inseeCode, name, population }) => ({ inseeCode, name, population })),
      communesBefore: now.length,
      communesAfter: wanted.length,
      populationBefore: peopleOf(now),
      populationAfter: peopleOf(wanted),
      foreseen: perimeter.changesAfter(from),
      touched: await this.touched(reading, added, removed),
    };
  }

  private async touched(reading: Reading, added: readonly Commune[], removed: readonly Span[]) {
    const change = { added: added.map(({ code }) => code), removed: removed.map(({ inseeCode }) => inseeCode) };
    const all = [];
    for (const { strategy } of this.assembled.extensions(PERIMETER_TOUCH, reading))
      all.push(...(await strategy.touched(reading, change)));
    return all.map(({ label, count, examples }) => ({ label: say(label, reading.locale), count, examples }));
  }
}

function peopleOf(communes: readonly { readonly population: number | null }[]): number {
  return communes.reduce((sum, { population }) => sum + (population ?? 0), 0);
}
