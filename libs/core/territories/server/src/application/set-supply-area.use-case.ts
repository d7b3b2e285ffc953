import { Injectable } from '@nestjs/common';
import { territoriesRefusals } from '@maillon/core/territories/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { SupplyArea } from '../domain/supply-area';
import { CommuneDirectory } from '../gateways/commune-directory';
import { SupplyAreas } from '../persistence/supply-areas';
import { TerritoryNow, type TerritoryView } from './territory.query';

const input = z.object({ radiusKm: z.number().int().min(0).max(300), neighbours: z.array(z.string()).max(100) });
type Input = z.infer<typeof input>;

@Injectable()
export class SetSupplyArea implements UseCase<Input, TerritoryView> {
  readonly name = 'territories.set-supply-area';
  readonly permission = 'territories.manage';
  readonly input = input;

  constructor(
    private readonly directory: CommuneDirectory,
    private readonly supplyAreas: SupplyAreas,
    private readonly territory: TerritoryNow,
  ) {}

  async execute(work: Work, { radiusKm, neighbours }: Input): Promise<TerritoryView> {
    await this.mustExist(neighbours);
    const [before, after] = [await this.supplyAreas.load(work), new SupplyArea(radiusKm, [...new Set(neighbours)])];
    await this.supplyAreas.save(work, after);
    work.changed({ ...before }, { ...after });
    return this.territory.read(work);
  }

  private async mustExist(sirens: readonly string[]): Promise<void> {
    const communes = await this.directory.open();
    const unknown = sirens.find((siren) => !communes.epci(siren));
    if (unknown !== undefined) throw territoriesRefusals.because('epci-unknown', { siren: unknown });
  }
}
