import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoService } from '@jsverse/transloco';
import {
  ChainTrack,
  Confirm,
  FileDrop,
  Icon,
  JobProgress,
  RefusalBanner,
  SentencePipe,
  csvText,
  download,
  Files,
  injectUrlState,
  type ChainLink,
  type UploadedFile,
} from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import type { SendImport } from './import-job';
import { ImportOutcome } from './import-outcome';
import { importResultOf, type ImportResult } from './import-result';
import { RecentImports } from './recent-imports';

/**
 * From a file to rows: a trial that writes nothing, what it would do row by row, then the import for good. The job is
 * in the address (`tache`): the page may be left and found again.
 */
@Component({
  selector: 'ml-import-flow',
  imports: [
    ChainTrack,
    FileDrop,
    Icon,
    ImportOutcome,
    JobProgress,
    MatButton,
    RecentImports,
    RefusalBanner,
    SentencePipe,
  ],
  templateUrl: './import-flow.html',
  styleUrl: './import-flow.css',
})
export class ImportFlow {
  readonly send = input.required<SendImport>();
  /** What the file is sent for, as the server knows it. */
  readonly purpose = input.required<string>();
  /** Name of the job, to find earlier imports. */
  readonly jobName = input.required<string>();
  readonly accept = input('.csv');
  readonly fileLabel = input.required<string>();
  /** Which headings the file must have. */
  readonly help = input.required<string>();
  /** Headings of an empty file to start from. */
  readonly headings = input.required<readonly string[]>();

  private readonly confirm = inject(Confirm);
  private readonly sentences = inject(TranslocoService);
  protected readonly url = injectUrlState();
  protected readonly jobId = this.url.text('tache');
  protected readonly file = signal<File | undefined>(undefined);
  protected readonly state = signal('');
  protected readonly result = signal<ImportResult | null>(null);
  private readonly files = inject(Files);
  protected readonly sending = signal(false);
  protected readonly passed = signal<number | null>(null);
  protected readonly error = signal<unknown>(undefined);
  protected readonly written = computed(() => {
    const result = this.result();
    return result ? result.created + result.updated : 0;
  });
  protected readonly steps = computed<ChainLink[]>(() => {
    const result = this.result();
    const trialDone = !!result;
    const done = trialDone && !result.dryRun;
    return [
      this.step('file', 'file-up', this.jobId() ? 'done' : 'doing'),
      this.step('trial', 'eye', trialDone ? 'done' : this.jobId() ? 'doing' : 'todo'),
      this.step('import', 'check-check', done ? 'done' : trialDone ? 'doing' : 'todo'),
    ];
  });

  constructor() {
    effect(() => {
      this.jobId();
      untracked(() => this.result.set(null));
    });
  }

  protected async pick(file: File): Promise<void> {
    this.file.set(file);
    await this.start(true);
  }

  protected async importForGood(): Promise<void> {
    if (await this.agrees()) await this.start(false);
  }

  protected ended({ state, result }: { state: string; result: unknown }): void {
    this.state.set(state);
    this.result.set(importResultOf(result));
  }

  protected takeTemplate(): void {
    download(
      `${this.sentences.translate<string>('organisations.admin.import.template-name')}.csv`,
      csvText(this.headings(), []),
    );
  }

  protected again(): void {
    this.file.set(undefined);
    this.url.set({ tache: null });
  }

  private async start(dryRun: boolean): Promise<void> {
    const file = this.file();
    if (!file) return;
    this.sending.set(true);
    this.error.set(undefined);
    try {
      const jobId = await this.send()({ id: uuid(), file: await this.sent(file), dryRun });
      this.url.set({ tache: jobId });
    } catch (error) {
      this.error.set(error);
    } finally {
      this.sending.set(false);
      this.passed.set(null);
    }
  }

  private sent(file: File): Promise<UploadedFile> {
    return this.files.upload(file, this.purpose(), (share) => this.passed.set(share));
  }

  private agrees(): Promise<boolean> {
    const { created = 0, updated = 0, unchanged = 0, refused = 0 } = this.result() ?? {};
    const say = (key: string) => this.sentences.translate<string>(`organisations.admin.import.${key}`);
    const line = (key: string, count: number) => ({ label: say(`outcome.${key}`), after: String(count) });
    return this.confirm.ask({
      title: say('confirm.title'),
      text: say(refused ? 'confirm.text-refused' : 'confirm.text'),
      preview: [
        line('created', created),
        line('updated', updated),
        line('unchanged', unchanged),
        line('refused', refused),
      ],
      action: say('confirm.action'),
    });
  }

  private step(key: string, icon: ChainLink['icon'], state: ChainLink['state']): ChainLink {
    return { label: this.sentences.translate<string>(`organisations.admin.import.step.${key}`), icon, state };
  }
}
