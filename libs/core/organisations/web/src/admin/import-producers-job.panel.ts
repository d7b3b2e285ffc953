import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SentencePipe, ask, type JobSlotData } from '@maillon/platform/web';
import { ProducersImportSummaryDocument } from '../data/producers-import.generated';
import { ImportRows } from './import-producers/import-rows';

/** On the page of a producers import: what became of each row. */
@Component({
  imports: [ImportRows, RouterLink, SentencePipe],
  template: `
    @if (summary(); as summary) {
      <section class="panel">
        <h2>{{ 'organisations.admin.import.sums.' + (summary.dryRun ? 'trial' : 'result') | transloco: summary }}</h2>
        <a routerLink="/producteurs/import" [queryParams]="{ tache: summary.id }">{{
          'organisations.admin.import.back-to' | transloco
        }}</a>
        <ml-import-rows [summary]="summary" />
      </section>
    }
  `,
})
export class ImportProducersJobPanel {
  readonly data = input.required<JobSlotData>();
  private readonly answer = ask(ProducersImportSummaryDocument, () => {
    const { id, name, state } = this.data();
    const ended = name === 'organisations.import-producers' && ['done', 'cancelled', 'failed'].includes(state);
    return ended ? { id } : undefined;
  });
  protected readonly summary = computed(() => this.answer.value()?.producersImport);
}
