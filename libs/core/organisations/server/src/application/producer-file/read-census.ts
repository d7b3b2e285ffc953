import { organisationsRefusals } from '@maillon/core/organisations/contract';
import type { CensusDraft } from '../../domain/census';
import { frenchDayOf } from '../../domain/french-day';
import { yesOrNo } from '../../domain/yes-or-no';
import type { ProducerCells } from './producer-cells';
import type { RowNotes } from './row-notes';

const LONGEST_SOURCE = 200;

/** Where what the row says comes from, when somebody last made sure of it, and whether it may be shown. */
export function readCensus(cells: ProducerCells, today: string, notes: RowNotes): CensusDraft {
  return {
    source: cells.text('source').slice(0, LONGEST_SOURCE) || undefined,
    verifiedOn: readDay(cells, today, notes),
    consent: readAnswer(cells, 'consent', notes),
    trades: readAnswer(cells, 'trades', notes),
  };
}

function readDay(cells: ProducerCells, today: string, notes: RowNotes): string | undefined {
  const text = cells.text('verifiedOn');
  if (!text) return undefined;
  const day = frenchDayOf(text);
  if (day && day <= today) return day;
  notes.doubt(organisationsRefusals.because(day ? 'day-in-future' : 'day-impossible', { text: text.slice(0, 40) }));
  return undefined;
}

/** An empty cell says nothing: silence is no consent, and takes none back. */
function readAnswer(cells: ProducerCells, field: 'consent' | 'trades', notes: RowNotes): boolean | undefined {
  const text = cells.text(field);
  if (!text) return undefined;
  const answer = yesOrNo(text);
  if (answer === undefined) notes.doubt(organisationsRefusals.because(`${field}-unclear`, { text: text.slice(0, 40) }));
  return answer;
}
