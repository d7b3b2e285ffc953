import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { JobDocument } from '../data/jobs.generated';
import { InstantPipe } from '../format/pipes';
import { ask } from '../graphql/ask';
import { SentencePipe } from '../i18n/sentence.pipe';
import { SlotOutlet } from '../modules/slot-outlet';
import { fillingsFor, injectWebModules } from '../modules/web-modules';
import { Session } from '../session/session';
import { JobProgress } from '../ui/job-progress/job-progress';
import { PageHead } from '../ui/page-head/page-head';
import { EmptyState } from '../ui/states/empty-state';
import { Failure } from '../ui/states/failure';
import { Skeleton } from '../ui/states/skeleton';
import type { JobSlotData } from './job-slot';

/** One piece of long work: how far it is, why it failed, what it answered. */
@Component({
  imports: [
    EmptyState,
    Failure,
    InstantPipe,
    JobProgress,
    MatButton,
    PageHead,
    RouterLink,
    SentencePipe,
    Skeleton,
    SlotOutlet,
  ],
  templateUrl: './job.page.html',
  host: { class: 'desk' },
})
export class JobPage {
  readonly id = input.required<string>();

  private readonly modules = injectWebModules();
  private readonly session = inject(Session);
  protected readonly answer = ask(JobDocument, () => ({ id: this.id() }));
  protected readonly job = computed(() => this.answer.value()?.job);
  protected readonly slotData = computed<JobSlotData | undefined>(() => {
    const job = this.job();
    return job ? { id: job.id, name: job.name, state: job.state, result: job.result } : undefined;
  });
  /** Shown as it is when no module has a better picture of it. */
  protected readonly raw = computed(() => {
    const module = this.job()?.name.split('.')[0];
    const owned = fillingsFor(
      'platform.job-panel',
      this.modules.filter(({ id }) => id === module),
      this.session,
    );
    const result = this.job()?.result;
    return owned.length || result == null ? '' : JSON.stringify(result, null, 2);
  });
}
