import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon, SentencePipe } from '@maillon/platform/web';
import type { ImportSummary } from './import-rows';

/** What an import has done, or would do, in one sentence, and what comes next. */
@Component({
  selector: 'ml-import-verdict',
  imports: [Icon, MatButton, SentencePipe],
  template: `
    <ml-icon [name]="warned() ? 'triangle-alert' : 'circle-check'" />
    <p role="status">
      <strong>{{
        'organisations.admin.import.sums.' + (summary().dryRun ? 'trial' : 'result') | transloco: summary()
      }}</strong>
      <span>{{ 'organisations.admin.import.' + said() | transloco: summary() }}</span>
    </p>
    @if (summary().refused) {
      <button matButton="outlined" type="button" (click)="corrections.emit()">
        <ml-icon name="file-down" /> {{ 'organisations.admin.import.corrections' | transloco }}
      </button>
    }
    @if (canImport()) {
      <button matButton="filled" type="button" [disabled]="busy()" (click)="agreed.emit()">
        {{ 'organisations.admin.import.for-good' | transloco }}
      </button>
    }
  `,
  styleUrl: './import-verdict.css',
  host: { '[class.warned]': 'warned()' },
})
export class ImportVerdict {
  readonly summary = input.required<ImportSummary>();
  readonly state = input.required<string>();
  /** Rows that somebody said are, or are not, a known producer. */
  readonly decided = input(0);
  readonly busy = input(false);
  readonly agreed = output<void>();
  readonly corrections = output<void>();

  protected readonly cancelled = computed(() => this.state() === 'cancelled');
  protected readonly warned = computed(() => this.cancelled() || this.summary().refused + this.summary().duplicate > 0);
  protected readonly canImport = computed(() => {
    const { dryRun, fileKept, created, updated } = this.summary();
    return dryRun && fileKept && this.state() === 'done' && created + updated + this.decided() > 0;
  });
  protected readonly said = computed(() => {
    if (this.cancelled()) return this.summary().dryRun ? 'trial-cancelled' : 'cancelled';
    if (!this.summary().dryRun) return 'written';
    return this.canImport() ? 'trial-written-nothing' : 'trial-nothing-to-do';
  });
}
