import { organisationsRefusals } from '@maillon/core/organisations/contract';
import type { Commune } from '@maillon/core/territories/server';
import { arePlausible, degreesOf, type Coordinates } from '../../domain/coordinates';
import type { ProducerDraft } from '../../domain/producer';
import { windowsOf, type TimeWindow } from '../../domain/time-windows';
import type { ProducerCells } from './headings';
import { readLoadingPlace } from './read-leaving';
import type { RowNotes } from './row-notes';

/** Where the producer is; null, with the reasons noted, when it cannot be told. */
export function readSite(cells: ProducerCells, commune: Commune | null, notes: RowNotes): ProducerDraft['site'] | null {
  const windows = readWindows(cells, notes);
  const loadingPlace = readLoadingPlace(cells, notes);
  const coordinates = readCoordinates(cells, commune, notes);
  if (!commune || !coordinates) return null;
  return {
    inseeCode: commune.code,
    commune: commune.name,
    ...coordinates,
    address: cells.optional('address'),
    windows,
    loadingPlace,
  };
}

function readCoordinates(cells: ProducerCells, commune: Commune | null, notes: RowNotes): Coordinates | null {
  const [latitude, longitude] = [degreesOf(cells.text('latitude')), degreesOf(cells.text('longitude'))];
  if (latitude === null || longitude === null) return notes.fault(organisationsRefusals.because('coordinates-missing'));
  if (commune && !arePlausible({ latitude, longitude }, commune.code)) {
    return notes.fault(organisationsRefusals.because('coordinates-implausible', { latitude, longitude }));
  }
  return { latitude, longitude };
}

function readWindows(cells: ProducerCells, notes: RowNotes): TimeWindow[] | undefined {
  const text = cells.text('windows');
  if (!text) return undefined;
  return windowsOf(text) ?? notes.fault(organisationsRefusals.because('windows-invalid')) ?? undefined;
}
