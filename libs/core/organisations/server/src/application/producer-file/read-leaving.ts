import { organisationsRefusals } from '@maillon/core/organisations/contract';
import type { ProducerDraft } from '../../domain/producer';
import { weekdaysOf, type Weekday } from '../../domain/weekdays';
import { yesOrNo } from '../../domain/yes-or-no';
import type { ProducerCells } from './producer-cells';
import type { RowNotes } from './row-notes';

const LONGEST_PLACE = 300;

/** When the producer's goods are prepared, and whether a van must come for them. */
export function readLeaving(
  cells: ProducerCells,
  notes: RowNotes,
): Pick<ProducerDraft, 'bringsToHub' | 'preparationDays'> {
  return { bringsToHub: readBringsToHub(cells, notes), preparationDays: readPreparationDays(cells, notes) };
}

export function readLoadingPlace(cells: ProducerCells, notes: RowNotes): string | null | undefined {
  const place = cells.optional('loadingPlace');
  if (!place || place.length <= LONGEST_PLACE) return place;
  return notes.fault(organisationsRefusals.because('loading-place-too-long', { longest: LONGEST_PLACE }));
}

function readBringsToHub(cells: ProducerCells, notes: RowNotes): boolean | undefined {
  const text = cells.optional('bringsToHub');
  if (text === undefined) return undefined;
  const answer = yesOrNo(text ?? '');
  if (answer === undefined) notes.fault(organisationsRefusals.because('brings-to-hub-unclear', { text: text ?? '' }));
  return answer;
}

function readPreparationDays(cells: ProducerCells, notes: RowNotes): Weekday[] | undefined {
  const text = cells.optional('preparationDays');
  if (text === undefined) return undefined;
  const days = weekdaysOf(text ?? '');
  if (!days) notes.fault(organisationsRefusals.because('preparation-days-invalid', { text: text ?? '' }));
  return days ?? undefined;
}
