import { Injectable } from '@nestjs/common';
import type { PossibleDuplicate } from '@maillon/core/organisations/contract';
import { CommuneDirectory, type Communes } from '@maillon/core/territories/server';
import type { Reading } from '@maillon/platform/server';
import { compared, type Compared } from '../../domain/comparison';
import type { StoredApplication } from '../../persistence/applications';
import { ImportLand } from '../import-land.query';
import { Duplicates } from './duplicates';

export interface Findings {
  readonly comparisons: Compared[];
  readonly duplicates: PossibleDuplicate[];
  readonly inPerimeter: boolean;
  readonly inSupplyArea: boolean;
  /** Nothing is left to look at. */
  readonly clear: boolean;
}

const EXACT = ['housenumber', 'street', 'pin'];

/** What there is to see about an application: the register, doubles, the land. */
@Injectable()
export class Examination {
  constructor(
    private readonly land: ImportLand,
    private readonly directory: CommuneDirectory,
    private readonly duplicatesOf: Duplicates,
  ) {}

  async of(reading: Reading, application: StoredApplication): Promise<Findings> {
    const communes = await this.directory.open();
    const comparisons = comparisonsOf(application, communes);
    const duplicates = await this.duplicatesOf.of(reading, application);
    const place = await this.placed(reading, application, communes);
    const isWelcome = application.part === 'buyer' ? place.inPerimeter : place.inSupplyArea;
    const clear = isKnown(application, comparisons) && duplicates.length === 0 && isWelcome;
    return { comparisons, duplicates, ...place, clear };
  }

  private async placed(reading: Reading, { content }: StoredApplication, communes: Communes) {
    const { inseeCode, latitude, longitude } = content;
    if (!inseeCode || latitude === null || longitude === null) return { inPerimeter: false, inSupplyArea: false };
    const { perimeter, supplyArea, knownSites } = await this.land.landIn(reading);
    const inSupplyArea = supplyArea.contains(
      { inseeCode, latitude, longitude },
      {
        isInPerimeter: (code) => perimeter.has(code),
        epciOf: (code) => communes.ofCode(code)?.epci ?? null,
        known: knownSites,
      },
    );
    return { inPerimeter: perimeter.has(inseeCode), inSupplyArea };
  }
}

function comparisonsOf({ content, register }: StoredApplication, communes: Communes): Compared[] {
  const company = register?.company;
  if (!company) return [];
  const nameOf = (code: string | null) => (code ? (communes.ofCode(code)?.name ?? code) : null);
  return [
    compared('name', content.name, company.name),
    compared('address', content.address, company.address),
    compared('commune', nameOf(content.inseeCode), nameOf(company.inseeCode)),
  ];
}

function isKnown({ register, content }: StoredApplication, comparisons: readonly Compared[]): boolean {
  const alike = comparisons.every(({ field, same }) => same || field === 'address');
  return register?.company?.open === true && alike && EXACT.includes(content.precision ?? '');
}
