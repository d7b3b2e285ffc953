import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { CancelJobDocument, JobDocument, RetryJobDocument, type JobStateFragment } from '../../data/jobs.generated';
import { Gql } from '../../graphql/gql';
import { SentencePipe } from '../../i18n/sentence.pipe';
import { Session } from '../../session/session';
import { Failure } from '../states/failure';
import { Icon } from '../icon/icon';
import { NumberPipe } from '../../format/pipes';

const PAUSE_MS = 800;
const ENDED = ['done', 'failed', 'cancelled'];

/** How far a long piece of work is. It may be left and found again: the job goes on without the screen. */
@Component({
  selector: 'ml-job-progress',
  imports: [Failure, Icon, MatButton, NumberPipe, SentencePipe],
  templateUrl: './job-progress.html',
  styleUrl: './job-progress.css',
})
export class JobProgress {
  readonly jobId = input.required<string>();
  /** The job as it ended: done, failed or cancelled. */
  readonly finished = output<JobStateFragment>();

  private readonly gql = inject(Gql);
  private readonly session = inject(Session);
  protected readonly mayManage = computed(() => this.session.permissions().may('platform.manage-jobs'));
  private timer: ReturnType<typeof setTimeout> | undefined;
  protected readonly job = signal<JobStateFragment | null>(null);
  protected readonly error = signal<unknown>(undefined);
  protected readonly share = computed(() => {
    const { doneUnits = 0, totalUnits = 0 } = this.job() ?? {};
    return totalUnits ? Math.min(1, doneUnits / totalUnits) : null;
  });

  constructor() {
    effect((onCleanup) => {
      const id = this.jobId();
      untracked(() => void this.look(id));
      onCleanup(() => clearTimeout(this.timer));
    });
  }

  protected async look(id = this.jobId()): Promise<void> {
    this.error.set(undefined);
    const answer = await this.gql.query(JobDocument, { id }).catch((error: unknown) => void this.error.set(error));
    if (!answer || id !== this.jobId()) return;
    this.job.set(answer.job);
    if (answer.job && ENDED.includes(answer.job.state)) this.finished.emit(answer.job);
    else this.timer = setTimeout(() => void this.look(id), PAUSE_MS);
  }

  protected async retry(): Promise<void> {
    await this.act(async () => (await this.gql.mutate(RetryJobDocument, { id: this.jobId() })).retryJob);
  }

  protected async cancel(): Promise<void> {
    clearTimeout(this.timer);
    await this.act(async () => (await this.gql.mutate(CancelJobDocument, { id: this.jobId() })).cancelJob);
  }

  private async act(ask: () => Promise<JobStateFragment>): Promise<void> {
    try {
      this.job.set(await ask());
      await this.look();
    } catch (error) {
      this.error.set(error);
    }
  }
}
