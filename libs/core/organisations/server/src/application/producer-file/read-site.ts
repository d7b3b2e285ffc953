import { organisationsRefusals } from '@maillon/core/organisations/contract';
import type { Commune } from '@maillon/core/territories/server';
import { degreesOf, pairOf, righted, type Coordinates } from '../../domain/coordinates';
import type { ProducerDraft } from '../../domain/producer';
import { windowsOf, type TimeWindow } from '../../domain/time-windows';
import type { ProducerCells } from './producer-cells';
import { readLoadingPlace } from './read-leaving';
import type { RowNotes } from './row-notes';

const LONGEST_ADDRESS = 300;

/** Where the producer is; null, with the reasons noted, when it cannot be told. */
export function readSite(cells: ProducerCells, commune: Commune | null, notes: RowNotes): ProducerDraft['site'] | null {
  const windows = readWindows(cells, notes);
  const loadingPlace = readLoadingPlace(cells, notes);
  const coordinates = readCoordinates(cells, commune, notes);
  if (!commune) return null;
  return {
    inseeCode: commune.code,
    commune: commune.name,
    coordinates,
    address: cells.optional('address')?.slice(0, LONGEST_ADDRESS) ?? (cells.has('address') ? null : undefined),
    windows,
    loadingPlace,
  };
}

/** Undefined where the file says nothing: what is known of the place stays. */
function readCoordinates(cells: ProducerCells, commune: Commune | null, notes: RowNotes): Coordinates | undefined {
  const [first, second] = written(cells);
  if (!first && !second) return undefined;
  const [latitude, longitude] = [degreesOf(first), degreesOf(second)];
  if (latitude === 0 && longitude === 0) return undefined;
  if (latitude === null || longitude === null) return unclear(notes, first, second);
  if (!commune) return undefined;
  const place = righted(latitude, longitude, commune.code);
  if (!place) return unclear(notes, latitude, longitude);
  const { how, ...coordinates } = place;
  if (how !== 'as-written') notes.doubt(organisationsRefusals.because(`coordinates-${how}`, { ...coordinates }));
  return coordinates;
}

function written(cells: ProducerCells): readonly [string, string] {
  const [latitude, longitude] = [cells.written('latitude'), cells.written('longitude')];
  if (latitude || longitude) return [latitude, longitude];
  const both = cells.written('coordinates');
  return both ? (pairOf(both) ?? [both, '']) : ['', ''];
}

function unclear(notes: RowNotes, latitude: number | string, longitude: number | string): undefined {
  notes.fault(organisationsRefusals.because('coordinates-implausible', { latitude, longitude }));
  return undefined;
}

function readWindows(cells: ProducerCells, notes: RowNotes): TimeWindow[] | undefined {
  const text = cells.text('windows');
  if (!text) return undefined;
  return windowsOf(text) ?? notes.fault(organisationsRefusals.because('windows-invalid')) ?? undefined;
}
