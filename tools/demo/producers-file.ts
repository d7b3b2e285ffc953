import { MTR_FISH_CROSS_DOCK } from './data/assets.data.ts';
import { FAMILY_FR, LABEL_FR, WEEKDAY_FR } from './data/french-words.data.ts';
import { csv, frenchDecimal } from './csv.ts';
import type { DemoProducer } from './shapes.ts';

type Column = readonly [heading: string, cell: (producer: DemoProducer) => string];

/** Lists inside a cell are separated by a comma and a space. */
const COLUMNS: readonly Column[] = [
  ['SIRET', (one) => one.siret],
  ['Raison sociale', (one) => one.name],
  ['Commune', (one) => one.site.commune],
  ['Code INSEE', (one) => one.site.insee],
  ['Adresse', (one) => one.site.address],
  ['Code postal', (one) => one.site.postalCode],
  ['Latitude', (one) => frenchDecimal(one.site.latitude)],
  ['Longitude', (one) => frenchDecimal(one.site.longitude)],
  ['E-mail', (one) => one.email],
  ['Téléphone', (one) => one.phone],
  ['Famille', (one) => FAMILY_FR[one.family]],
  ['Labels', (one) => one.labels.map((label) => LABEL_FR[label]).join(', ')],
  ['Jours de préparation', (one) => one.preparationDays.map((day) => WEEKDAY_FR[day]).join(', ')],
  ['Créneaux de collecte', (one) => one.collectionWindows.map(({ from, to }) => `${from}-${to}`).join(', ')],
  ['Apporte à la plateforme', (one) => (one.bringsToHub ? 'oui' : 'non')],
  ['Lieu de chargement', (one) => (one.collectedAt === 'fish-cross-dock' ? MTR_FISH_CROSS_DOCK.name : '')],
];

export const PRODUCER_HEADINGS = COLUMNS.map(([heading]) => heading);

export function producersCsv(producers: readonly DemoProducer[]): string {
  return csv(
    PRODUCER_HEADINGS,
    producers.map((producer) => COLUMNS.map(([, cell]) => cell(producer))),
  );
}
