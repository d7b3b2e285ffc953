import { organisationsRefusals } from '@maillon/core/organisations/contract';
import { headingKey } from '@maillon/platform/server';
import { phonesIn } from '../../domain/phone';
import type { ProducerDraft } from '../../domain/producer';
import { yesOrNo } from '../../domain/yes-or-no';
import type { ProducerCells } from './producer-cells';
import type { RowNotes } from './row-notes';

const ADDRESS = /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;.]{2,}$/;
const ORGANIC = 'ab';
const MOST_LABELS = 30;
const NONE = new Set(['', 'non', 'aucun', 'neant', 'no', 'none', 'sans']);

/** How to reach a producer, and what its goods may claim. A wrong address or number is left out, not the producer. */
export function readContact(cells: ProducerCells, notes: RowNotes): Pick<ProducerDraft, 'email' | 'phone' | 'labels'> {
  return { email: readEmail(cells, notes), phone: readPhone(cells, notes), labels: readLabels(cells, notes) };
}

function readEmail(cells: ProducerCells, notes: RowNotes): string | null | undefined {
  if (!cells.has('email')) return undefined;
  const written = cells.written('email');
  if (!written) return null;
  const parts = written.replace(/^mailto:/i, '').split(/\s*[;,/\s]\s*/);
  const valid = parts
    .map((part) => part.replace(/^<|>$/g, ''))
    .filter((part) => part.length <= 200 && ADDRESS.test(part));
  if (valid.length === 0)
    return notes.doubt(organisationsRefusals.because('email-invalid', { email: written.slice(0, 80) }));
  if (valid.length > 1) notes.doubt(organisationsRefusals.because('second-left-out', { kept: valid[0]! }));
  return valid[0]!.toLowerCase();
}

function readPhone(cells: ProducerCells, notes: RowNotes): string | null | undefined {
  if (!cells.has('phone')) return undefined;
  const written = cells.written('phone');
  if (!written) return null;
  const [phone, second] = phonesIn(written);
  if (!phone) return notes.doubt(organisationsRefusals.because('phone-invalid', { phone: written.slice(0, 40) }));
  if (second) notes.doubt(organisationsRefusals.because('second-left-out', { kept: phone }));
  return phone;
}

function readLabels(cells: ProducerCells, notes: RowNotes): string[] | undefined {
  const text = cells.optional('labels');
  const organic = readOrganic(cells, notes);
  if (text === undefined && organic === undefined) return undefined;
  const labels = labelsOf(text ?? '');
  return organic && !labels.includes(ORGANIC) ? [ORGANIC, ...labels] : labels;
}

function readOrganic(cells: ProducerCells, notes: RowNotes): boolean | undefined {
  if (!cells.has('organic')) return undefined;
  const text = cells.text('organic');
  const answer = yesOrNo(text);
  if (answer === undefined) notes.doubt(organisationsRefusals.because('organic-unclear', { text }));
  return answer;
}

/** `AB, Label Rouge` as `ab`, `label-rouge`. */
function labelsOf(text: string): string[] {
  const labels = text.split(/[,;/|\n]|\set\s/).map((label) => headingKey(label).replaceAll(' ', '-'));
  return [...new Set(labels.filter((label) => !NONE.has(label)))].slice(0, MOST_LABELS);
}
