import { Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { JobListDocument, type ListedJobFragment } from '../data/job-list.generated';
import { InstantPipe, NumberPipe } from '../format/pipes';
import { askPages } from '../graphql/ask-pages';
import { every } from '../graphql/every';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Column } from '../ui/data-table/column';
import { DataTable } from '../ui/data-table/data-table';
import { FilterChips } from '../ui/filter-chips/filter-chips';
import { Meter } from '../ui/meter/meter';
import { PageHead } from '../ui/page-head/page-head';
import { EmptyState } from '../ui/states/empty-state';
import { Failure } from '../ui/states/failure';
import { injectUrlState } from '../url/url-state';
import { JobStateBadge } from './job-state';

const STATES = ['running', 'queued', 'failed', 'done', 'cancelled'];
const PAGE = 50;

/** Long work of the territory, the latest first; it moves by itself while something runs. */
@Component({
  imports: [
    Column,
    DataTable,
    EmptyState,
    Failure,
    FilterChips,
    InstantPipe,
    JobStateBadge,
    Meter,
    NumberPipe,
    PageHead,
    SentencePipe,
  ],
  templateUrl: './jobs.page.html',
  styleUrl: './jobs.page.css',
  host: { class: 'desk' },
})
export class JobsPage {
  protected readonly url = injectUrlState();
  private readonly router = inject(Router);
  private readonly sentences = inject(TranslocoService);
  protected readonly state = this.url.text('etat');
  protected readonly jobs = askPages(
    JobListDocument,
    () => ({ first: PAGE, state: STATES.includes(this.state()) ? this.state() : null }),
    (data) => data.jobs,
  );
  protected readonly states = STATES.map((value) => ({
    value,
    label: this.sentences.translate<string>(`platform.common.job.state.${value}`),
  }));
  private readonly moving = computed(() =>
    this.jobs.items()?.some(({ state }) => state === 'running' || state === 'queued'),
  );

  constructor() {
    // Rows beyond the first page are not read again: somebody who scrolls far down is not watching the work run.
    every(3_000, () => this.moving() && (this.jobs.items()?.length ?? 0) <= PAGE && this.jobs.reload());
  }

  protected readonly idOf = (job: ListedJobFragment) => job.id;

  protected open(job: ListedJobFragment): void {
    void this.router.navigate(['/taches', job.id]);
  }
}
