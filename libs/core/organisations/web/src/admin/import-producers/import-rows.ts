import { Component, computed, input, output } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { inject } from '@angular/core';
import {
  Column,
  DataTable,
  EmptyState,
  Failure,
  FilterChips,
  Icon,
  SearchField,
  SentencePipe,
  askPages,
  injectUrlState,
} from '@maillon/platform/web';
import {
  ImportedRowsDocument,
  type ImportedRowFragment,
  type ProducersImportSummaryQuery,
} from '../../data/producers-import.generated';
import { SiretPipe } from '../siret.pipe';
import { FactPipe } from './fact.pipe';
import { LikenessChoice } from './likeness-choice';
import type { RowChoice } from './row-choice';

export type ImportSummary = NonNullable<ProducersImportSummaryQuery['producersImport']>;

const TABS = ['duplicate', 'refused', 'created', 'updated', 'unchanged', 'skipped', 'warned'] as const;
const TONES: Readonly<Record<string, string>> = { created: 'good', updated: 'sea', refused: 'bad', duplicate: 'wait' };
const ALL = 'tout';

/** The rows of an import by what became of them, with the reason of each; tab and search are in the address. */
@Component({
  selector: 'ml-import-rows',
  imports: [
    Column,
    DataTable,
    EmptyState,
    FactPipe,
    Failure,
    FilterChips,
    Icon,
    LikenessChoice,
    SearchField,
    SentencePipe,
    SiretPipe,
  ],
  templateUrl: './import-rows.html',
  styleUrl: './import-rows.css',
})
export class ImportRows {
  readonly summary = input.required<ImportSummary>();
  readonly choices = input<ReadonlyMap<number, RowChoice>>(new Map());
  /** Whether somebody may still say what duplicates are. */
  readonly choosing = input(false);
  readonly chosen = output<RowChoice>();

  private readonly sentences = inject(TranslocoService);
  protected readonly url = injectUrlState();
  protected readonly search = this.url.text('recherche');
  private readonly asked = this.url.text('lignes');
  /** What needs somebody comes first. */
  protected readonly tab = computed(() => {
    const asked = this.asked();
    if (asked === ALL) return '';
    return (
      TABS.find((tab) => tab === asked) ??
      (['duplicate', 'refused', 'warned'] as const).find((tab) => this.summary()[tab]) ??
      ''
    );
  });
  protected readonly tabs = computed(() => {
    const summary = this.summary();
    return TABS.filter((tab) => summary[tab]).map((tab) => ({
      value: tab,
      count: summary[tab],
      label: this.label(tab),
    }));
  });
  protected readonly rows = askPages(
    ImportedRowsDocument,
    () => ({ id: this.summary().id, outcome: this.tab() || null, search: this.search() || null, first: 50 }),
    ({ producersImportRows }) => producersImportRows,
  );
  protected readonly idOf = (row: ImportedRowFragment) => String(row.row);

  protected show(tab: string | undefined): void {
    this.url.set({ lignes: tab ?? ALL });
  }

  protected toneOf({ outcome }: ImportedRowFragment): string {
    return TONES[outcome] ?? '';
  }

  protected one(row: ImportedRowFragment): string {
    return this.sentences.translate<string>(
      `organisations.admin.import.${this.summary().dryRun ? 'tried' : 'one'}.${row.outcome}`,
    );
  }

  private label(tab: string): string {
    return this.sentences.translate<string>(
      `organisations.admin.import.${this.summary().dryRun ? 'tab' : 'outcome'}.${tab}`,
    );
  }
}
