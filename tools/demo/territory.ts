import { epci } from './administrative-division.ts';
import type { DemoTerritory } from './territory-shapes.ts';

interface TerritoryRow extends Omit<DemoTerritory, 'perimeter' | 'supplyArea' | 'timeZone' | 'locales' | 'parentCode'> {
  readonly perimeterEpci: string;
  readonly perimeterFrom: string;
  readonly supplyRadiusKm: number;
  readonly neighbourEpcis: readonly string[];
}

/** The region: parent of both territories, where the CCI belongs. */
export const REGION = { code: 'HDF', name: 'Hauts-de-France' } as const;

export function territoryFrom(row: TerritoryRow): DemoTerritory {
  const { perimeterEpci, perimeterFrom, supplyRadiusKm, neighbourEpcis, ...own } = row;
  const inside = inseeCodes(perimeterEpci);
  return {
    ...own,
    parentCode: REGION.code,
    timeZone: 'Europe/Paris',
    locales: ['fr', 'en'],
    perimeter: { epciSiren: perimeterEpci, validFrom: perimeterFrom, communes: inside },
    supplyArea: {
      radiusKm: supplyRadiusKm,
      neighbourEpcis: neighbourEpcis.map((siren) => ({ siren, name: epci(siren).name })),
      communes: [...inside, ...neighbourEpcis.flatMap(inseeCodes)],
    },
  };
}

function inseeCodes(siren: string): string[] {
  return epci(siren).communes.map((commune) => commune.insee);
}
