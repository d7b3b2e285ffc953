import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import {
  Column,
  Confirm,
  DataTable,
  EmptyState,
  Failure,
  FilterChips,
  Gql,
  Icon,
  PageHead,
  RefusalBanner,
  SearchField,
  SentencePipe,
  Session,
  askPages,
  injectUrlState,
} from '@maillon/platform/web';
import {
  ApplicationQueueListDocument,
  ApproveClearApplicationsDocument,
  type ApplicationInQueueFragment,
} from '../data/applications.generated';
import { PartState } from './part-state';

const STATES = ['submitted', 'in-review', 'changes-asked', 'refused', 'approved'];

/** Who waits for a decision, the longest first; what needs no look is approved together. */
@Component({
  imports: [
    ...[Column, DataTable, EmptyState, Failure, FilterChips, Icon, MatButton, PageHead, PartState],
    ...[RefusalBanner, RouterLink, SearchField, SentencePipe],
  ],
  templateUrl: './applications.page.html',
  host: { class: 'desk' },
})
export class ApplicationsPage {
  protected readonly url = injectUrlState();
  private readonly gql = inject(Gql);
  private readonly router = inject(Router);
  private readonly confirm = inject(Confirm);
  private readonly sentences = inject(TranslocoService);
  private readonly session = inject(Session);

  protected readonly search = this.url.text('recherche');
  protected readonly part = this.url.text('genre');
  protected readonly chosen = this.url.list('etat');
  protected readonly filtered = computed(() => !!this.search() || !!this.part() || this.chosen().length > 0);
  protected readonly total = signal<number | undefined>(undefined);
  protected readonly queue = askPages(
    ApplicationQueueListDocument,
    () => ({
      states: this.chosen().length ? [...this.chosen()] : null,
      part: this.part() || null,
      search: this.search() || null,
      first: 60,
    }),
    ({ applications }) => {
      this.total.set(applications.totalCount);
      return applications;
    },
  );
  protected readonly states = STATES.map((value) => ({ value, label: this.say(`state.${value}`) }));
  protected readonly parts = ['producer', 'buyer'].map((value) => ({ value, label: this.say(`kind.${value}`) }));
  protected readonly mayDecide = computed(() => this.session.permissions().may('organisations.decide-applications'));
  protected readonly mayKeep = computed(() => this.session.permissions().may('organisations.keep-producers'));
  protected readonly selected = signal<ReadonlySet<string>>(new Set());
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);
  protected readonly idOf = ({ id }: ApplicationInQueueFragment) => id;

  protected open({ id }: ApplicationInQueueFragment): void {
    void this.router.navigate(['/a-valider', id]);
  }

  /** Shows who is approved, and who is left because they need a look. */
  protected async approve(): Promise<void> {
    const chosen = (this.queue.items() ?? []).filter(({ id }) => this.selected().has(id));
    const clear = chosen.filter((one) => one.clear);
    if (clear.length === 0 || !(await this.confirm.ask(this.question(chosen)))) return this.nothing(clear.length);
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await this.gql.mutate(ApproveClearApplicationsDocument, { ids: clear.map(({ id }) => id) });
      this.selected.set(new Set());
      this.queue.reload();
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  private nothing(clear: number): void {
    if (clear === 0)
      void this.confirm.ask({
        title: this.say('applications.nothing-clear'),
        action: this.say('understood'),
        isNotice: true,
      });
  }

  private question(chosen: readonly ApplicationInQueueFragment[]) {
    return {
      title: this.say('applications.approve-title'),
      text: this.say('applications.approve-text'),
      preview: chosen.map(({ name, state, clear }) => ({
        label: name,
        before: this.say(`state.${state}`),
        after: this.say(clear ? 'state.approved' : 'applications.look'),
      })),
      action: this.say('applications.approve'),
    };
  }

  private say(key: string): string {
    return this.sentences.translate<string>(`organisations.admin.${key}`);
  }
}
