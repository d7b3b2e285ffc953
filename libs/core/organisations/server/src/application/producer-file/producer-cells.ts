import { organisationsRefusals } from '@maillon/core/organisations/contract';
import type { RawRow } from '@maillon/platform/server';
import { harmless } from '../../domain/harmless-text';
import type { Field } from './fields';
import type { RowNotes } from './row-notes';

/** The cells of one row, by what they say. */
export class ProducerCells {
  constructor(
    private readonly row: RawRow,
    private readonly columns: ReadonlyMap<Field, readonly number[]>,
    private readonly notes: RowNotes,
  ) {}

  has(field: Field): boolean {
    return this.columns.has(field);
  }

  /** As written. */
  written(field: Field): string {
    for (const index of this.columns.get(field) ?? []) {
      const text = (this.row.cells[index] ?? '').trim();
      if (text !== '') return text;
    }
    return '';
  }

  /** As words that neither a spreadsheet nor a page will run. */
  text(field: Field): string {
    const { text, was } = harmless(this.written(field));
    if (was !== 'harmless') this.notes.doubt(organisationsRefusals.because(`cell-${was}`, { text: text.slice(0, 80) }));
    return text.replace(/\s+/g, ' ');
  }

  /** Undefined without such a column, null when it is empty. */
  optional(field: Field): string | null | undefined {
    return this.has(field) ? this.text(field) || null : undefined;
  }
}
