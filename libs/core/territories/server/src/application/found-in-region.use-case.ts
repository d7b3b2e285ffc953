import { Injectable } from '@nestjs/common';
import { territoriesRefusals } from '@maillon/core/territories/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import type { Commune } from '../domain/communes';
import { isTimeZone } from '../domain/territory-days';
import { CommuneDirectory } from '../gateways/commune-directory';
import { FirstAdministrators } from '../persistence/first-administrators';
import { RegionTerritories, type RegionTerritory } from '../persistence/region-territories';
import { communesOfCodes } from './communes-of-codes';

const codes = z.array(z.string()).max(2_000).nullish();

const input = z.object({
  input: z.object({
    id: z.uuid(),
    code: z.string().regex(/^[A-Z]{3}$/),
    name: z.string().trim().min(2).max(80),
    timeZone: z.string().max(60).default('Europe/Paris'),
    perimeter: z.object({ epcis: codes, arrondissements: codes, inseeCodes: codes, from: z.iso.date() }),
    administratorEmail: z.email(),
  }),
});
type Input = z.infer<typeof input>;
type FirstPerimeter = Input['input']['perimeter'];

/** Founds a territory in the region in which one acts. Its administrator then draws the rest from inside. */
@Injectable()
export class FoundInRegion implements UseCase<Input, RegionTerritory> {
  readonly name = 'territories.found-in-region';
  readonly permission = 'territories.found';
  readonly input = input;

  constructor(
    private readonly directory: CommuneDirectory,
    private readonly territories: RegionTerritories,
    private readonly administrators: FirstAdministrators,
  ) {}

  async execute(work: Work, { input: asked }: Input): Promise<RegionTerritory> {
    const { id, code, name, timeZone, perimeter, administratorEmail: email } = asked;
    if (!isTimeZone(timeZone)) throw territoriesRefusals.because('time-zone-unknown', { timeZone });
    const communes = await this.communesOf(perimeter);
    if (!communes.length) throw territoriesRefusals.because('perimeter-empty');
    const founded = await this.territories.found(work, { id, code, name, timeZone, from: perimeter.from, communes });
    if (!founded) throw territoriesRefusals.because('code-taken', { code });
    if (!(await this.administrators.name(work, id, email)))
      throw territoriesRefusals.because('administrator-unknown', { email });
    work.changed(null, { code, name, timeZone, communes: communes.map((commune) => commune.name) });
    return (await this.territories.list(work)).find((one) => one.id === id)!;
  }

  private async communesOf({ epcis, arrondissements, inseeCodes }: FirstPerimeter): Promise<Commune[]> {
    const directory = await this.directory.open();
    const grouped = [
      ...(epcis ?? []).map((code) => directory.epci(code)?.communeCodes ?? unknown(code)),
      ...(arrondissements ?? []).map((code) => directory.arrondissement(code)?.communeCodes ?? unknown(code)),
    ];
    return communesOfCodes(this.directory, [...grouped.flat(), ...(inseeCodes ?? [])]);
  }
}

function unknown(code: string): never {
  throw territoriesRefusals.because('division-unknown', { code });
}
