import { Component, computed, effect, inject, linkedSignal, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoService } from '@jsverse/transloco';
import {
  ChainTrack,
  Confirm,
  Failure,
  FileDrop,
  Gql,
  Icon,
  JobProgress,
  RefusalBanner,
  SentencePipe,
  Skeleton,
  ask,
  csvText,
  download,
  Files,
  injectUrlState,
  type ChainLink,
  type UploadedFile,
} from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import {
  ImportTriedFileDocument,
  LookAtProducersFileDocument,
  ProducersImportSummaryDocument,
  RefusedRowsFileDocument,
  SettleRowDocument,
  TryProducersFileDocument,
} from '../../data/producers-import.generated';
import { RecentImports } from '../import/recent-imports';
import { ColumnMapping, type ColumnChoice, type ProducersFileLook } from './column-mapping';
import { ImportRows } from './import-rows';
import { ImportVerdict } from './import-verdict';
import { choicesByRow, withChoice, type RowChoice } from './row-choice';
import { TEMPLATE_HEADINGS } from './template-headings';

const PURPOSE = 'organisations.producers-file';

/**
 * From a file to producers: what its columns hold, a trial that writes nothing, then the import for good. The job is in the
 * address (`tache`): the page may be left and found again.
 */
@Component({
  selector: 'ml-producers-import-flow',
  imports: [
    ChainTrack,
    ColumnMapping,
    Failure,
    FileDrop,
    Icon,
    ImportRows,
    ImportVerdict,
    JobProgress,
    MatButton,
    RecentImports,
    RefusalBanner,
    SentencePipe,
    Skeleton,
  ],
  templateUrl: './producers-import-flow.html',
  styleUrl: './producers-import-flow.css',
})
export class ProducersImportFlow {
  private readonly files = inject(Files);
  private readonly gql = inject(Gql);
  private readonly confirm = inject(Confirm);
  private readonly sentences = inject(TranslocoService);
  protected readonly url = injectUrlState();
  protected readonly jobId = this.url.text('tache');
  protected readonly headings = TEMPLATE_HEADINGS;

  protected readonly file = signal<UploadedFile | null>(null);
  protected readonly look = signal<ProducersFileLook | null>(null);
  protected readonly busy = signal(false);
  protected readonly passed = signal<number | null>(null);
  protected readonly error = signal<unknown>(undefined);
  /** Of the job, once it has ended. */
  protected readonly ended = signal('');
  protected readonly answer = ask(ProducersImportSummaryDocument, () =>
    this.ended() ? { id: this.jobId() } : undefined,
  );
  protected readonly summary = computed(() => {
    const summary = this.answer.value()?.producersImport;
    return this.ended() && summary?.id === this.jobId() ? summary : undefined;
  });
  /** Kept on the server as they are made: the page may be left and found again. */
  protected readonly choices = linkedSignal(() => choicesByRow(this.summary()?.choices ?? []));
  protected readonly steps = computed<ChainLink[]>(() => {
    const summary = this.summary();
    const done = summary && !summary.dryRun;
    const [looked, asked] = [!!this.look() || !!this.jobId(), !!this.jobId()];
    return [
      this.step('file', 'file-up', looked ? 'done' : 'doing'),
      this.step('columns', 'list-checks', asked ? 'done' : looked ? 'doing' : 'todo'),
      this.step('trial', 'eye', summary ? 'done' : asked ? 'doing' : 'todo'),
      this.step('import', 'check-check', done ? 'done' : summary ? 'doing' : 'todo'),
    ];
  });

  constructor() {
    effect(() => {
      this.jobId();
      untracked(() => this.ended.set(''));
    });
  }

  protected async pick(file: File): Promise<void> {
    await this.doing(async () => {
      const sent = await this.files.upload(file, PURPOSE, (share) => this.passed.set(share));
      const { producersFileLook } = await this.gql.query(LookAtProducersFileDocument, { file: sent });
      this.file.set(sent);
      this.look.set(producersFileLook);
    });
  }

  protected async try(columns: ColumnChoice[] | null): Promise<void> {
    const file = this.file();
    if (!file) return;
    await this.doing(async () => {
      const { importProducers } = await this.gql.mutate(TryProducersFileDocument, { id: uuid(), file, columns });
      this.begin(importProducers.id);
    });
  }

  protected async importForGood(): Promise<void> {
    if (!(await this.agrees())) return;
    await this.doing(async () => {
      const asked = { id: uuid(), trialId: this.jobId() };
      this.begin((await this.gql.mutate(ImportTriedFileDocument, asked)).importTriedProducers.id);
    });
  }

  protected async choose(said: RowChoice): Promise<void> {
    const before = this.choices();
    this.choices.set(withChoice(before, said));
    this.error.set(undefined);
    try {
      const { row, choice, fields } = said;
      await this.gql.mutate(SettleRowDocument, { importId: this.jobId(), row, choice, fields: [...fields] });
    } catch (error) {
      this.choices.set(before);
      this.error.set(error);
    }
  }

  protected async takeCorrections(): Promise<void> {
    await this.doing(async () => {
      const { producersImportCorrections } = await this.gql.query(RefusedRowsFileDocument, { id: this.jobId() });
      download(producersImportCorrections.name, producersImportCorrections.content);
    });
  }

  protected takeTemplate(): void {
    download(`${this.say('template-name')}.csv`, csvText(this.headings, []));
  }

  protected again(): void {
    this.file.set(null);
    this.look.set(null);
    this.url.set({ tache: null, lignes: null, recherche: null });
  }

  private begin(jobId: string): void {
    this.url.set({ tache: jobId, lignes: null, recherche: null });
    this.look.set(null);
  }

  private async doing(act: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await act();
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
      this.passed.set(null);
    }
  }

  private agrees(): Promise<boolean> {
    const { created = 0, updated = 0, unchanged = 0, refused = 0, duplicate = 0 } = this.summary() ?? {};
    const line = (key: string, count: number) => ({ label: this.say(`outcome.${key}`), after: String(count) });
    const decided = this.choices().size;
    return this.confirm.ask({
      title: this.say('confirm.title'),
      text: this.say(refused || duplicate > decided ? 'confirm.text-refused' : 'confirm.text'),
      preview: [
        line('created', created),
        line('updated', updated),
        line('unchanged', unchanged),
        line('decided', decided),
        line('aside', refused + duplicate - decided),
      ],
      action: this.say('confirm.action'),
    });
  }

  private say(key: string): string {
    return this.sentences.translate<string>(`organisations.admin.import.${key}`);
  }

  private step(key: string, icon: ChainLink['icon'], state: ChainLink['state']): ChainLink {
    return { label: this.say(`step.${key}`), icon, state };
  }
}
