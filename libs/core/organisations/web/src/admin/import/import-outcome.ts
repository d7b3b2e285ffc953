import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoService } from '@jsverse/transloco';
import { Column, DataTable, FilterChips, Icon, SentencePipe, csvText, download } from '@maillon/platform/web';
import { rowCells, rowsOfInterest, rowsShown, type ImportResult, type ImportRow } from './import-result';

const STEP = 200;
const TONES: Readonly<Record<string, string>> = { created: 'good', updated: 'sea', refused: 'bad', duplicate: 'bad' };

/** What became of each row of a file, with the reason of each refusal; to be taken away as a table. */
@Component({
  selector: 'ml-import-outcome',
  imports: [Column, DataTable, FilterChips, Icon, MatButton, SentencePipe],
  templateUrl: './import-outcome.html',
  styleUrl: './import-outcome.css',
})
export class ImportOutcome {
  readonly result = input.required<ImportResult>();
  /** Name of the file of the export, without extension. */
  readonly fileName = input.required<string>();

  private readonly sentences = inject(TranslocoService);
  protected readonly shown = linkedSignal(() => rowsOfInterest(this.result()));
  private readonly length = linkedSignal(() => (this.shown(), STEP));
  private readonly chosen = computed(() => rowsShown(this.result(), this.shown()));
  protected readonly rows = computed(() => this.chosen().slice(0, this.length()));
  protected readonly hasMore = computed(() => this.chosen().length > this.length());
  protected readonly choices = computed(() => {
    const { result } = this;
    const { refused, created, updated, unchanged } = result();
    const counts = { refused, warned: rowsShown(result(), 'warned').length, created, updated, unchanged };
    return Object.entries(counts)
      .filter(([, count]) => count)
      .map(([value, count]) => ({ value, count, label: this.say(value) }));
  });

  protected readonly idOf = (row: ImportRow) => String(row.row);

  protected toneOf({ outcome }: ImportRow): string {
    return TONES[outcome] ?? '';
  }

  protected more(): void {
    this.length.update((length) => length + STEP);
  }

  protected export(): void {
    const headings = ['row', 'outcome', 'siret', 'name', 'reasons'].map((key) =>
      this.sentences.translate<string>(`organisations.admin.import.column.${key}`),
    );
    download(`${this.fileName()}.csv`, csvText(headings, this.result().rows.map(rowCells)));
  }

  private say(value: string): string {
    return this.sentences.translate<string>(`organisations.admin.import.outcome.${value}`);
  }
}
