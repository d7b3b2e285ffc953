import { Component, computed, input, output } from '@angular/core';
import { CountPipe, InstantPipe, JobStateBadge, SentencePipe, Skeleton, ask } from '@maillon/platform/web';
import { ImportJobsDocument } from '../../data/import-jobs.generated';

const SHOWN = 6;

/** The last imports of this kind, to find one that was left. */
@Component({
  selector: 'ml-recent-imports',
  imports: [CountPipe, InstantPipe, JobStateBadge, SentencePipe, Skeleton],
  template: `
    <h2>{{ 'organisations.admin.import.recent' | transloco }}</h2>
    @if (jobs(); as jobs) {
      <ul>
        @for (job of jobs; track job.id) {
          <li>
            <button type="button" (click)="chosen.emit(job.id)">
              <span class="when">{{ job.createdAt | instant }}</span>
              <span class="quiet small">{{ job.totalUnits | count: 'organisations.admin.import.lines' }}</span>
              <ml-job-state [state]="job.state" />
            </button>
          </li>
        } @empty {
          <li class="quiet none">{{ 'organisations.admin.import.none' | transloco }}</li>
        }
      </ul>
    } @else {
      <ml-skeleton />
    }
  `,
  styleUrl: './recent-imports.css',
  host: { class: 'panel' },
})
export class RecentImports {
  readonly jobName = input.required<string>();
  readonly chosen = output<string>();

  private readonly answer = ask(ImportJobsDocument, () => ({}));
  protected readonly jobs = computed(() => {
    const all = this.answer.value()?.jobs.nodes.filter(({ name }) => name === this.jobName());
    return all?.slice(0, SHOWN);
  });
}
