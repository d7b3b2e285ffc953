import { Injectable } from '@nestjs/common';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { DIVISION_KINDS, type DivisionKind } from '../domain/communes';
import { CommuneDirectory } from '../gateways/commune-directory';
import { communeView, type CommuneView } from './commune-view';

const MOST = 12;

const input = z.object({
  search: z.string().trim().max(80),
  kinds: z.array(z.enum(DIVISION_KINDS)).nullish(),
});
type Input = z.infer<typeof input>;

export interface DivisionView {
  readonly kind: DivisionKind;
  readonly code: string;
  readonly name: string;
  readonly population: number;
  readonly communes: readonly CommuneView[];
}

/** Communes and what groups them, by name. Public figures: they are the same for every territory. */
@Injectable()
export class Divisions implements ReadCase<Input, DivisionView[]> {
  readonly name = 'territories.divisions';
  readonly permission = 'territories.read';
  readonly input = input;

  constructor(private readonly directory: CommuneDirectory) {}

  async read(_reading: Reading, { search, kinds }: Input): Promise<DivisionView[]> {
    const directory = await this.directory.open();
    return directory.search(search, kinds ?? DIVISION_KINDS, MOST).map(({ kind, code, name, communeCodes }) => {
      const communes = communeCodes.flatMap((each) => directory.ofCode(each) ?? []).map(communeView);
      return { kind, code, name, communes, population: communes.reduce((sum, one) => sum + (one.population ?? 0), 0) };
    });
  }
}
