import { Injectable } from '@nestjs/common';
import {
  CommuneCentres,
  CommuneDirectory,
  Perimeters,
  SupplyAreas,
  distanceKm,
  supplyCommunes,
  type Point,
} from '@maillon/core/territories/server';
import type { Reading } from '@maillon/platform/server';
import type { LocalGround } from '../domain/local-goods';

/** What is needed to say what is local on a day, read once for any number of sites. */
@Injectable()
export class LocalGrounds {
  constructor(
    private readonly perimeters: Perimeters,
    private readonly supplyAreas: SupplyAreas,
    private readonly centres: CommuneCentres,
    private readonly directory: CommuneDirectory,
  ) {}

  /** `seenFrom`: the same land for a buyer who stands there. */
  async on(reading: Reading, day: string): Promise<(buyer: Point | null) => LocalGround> {
    const perimeter = await this.perimeters.codesOn(reading, day);
    const around = await this.around(reading, perimeter);
    return (buyer) => ({
      isInPerimeter: (inseeCode) => perimeter.has(inseeCode),
      isInSupplyArea: (inseeCode) => around.has(inseeCode),
      kmTo: (site) => buyer && distanceKm(site, buyer),
    });
  }

  private async around(reading: Reading, perimeter: ReadonlySet<string>): Promise<ReadonlySet<string>> {
    const area = await this.supplyAreas.load(reading);
    const communes = area.neighbours.length ? await this.directory.open() : null;
    const communesOf = (epci: string) => communes?.epci(epci)?.communeCodes ?? [];
    return new Set(supplyCommunes(area, { perimeter, centres: this.centres.all(), communesOf }));
  }
}
