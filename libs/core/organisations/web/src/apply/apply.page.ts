import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  Failure,
  Field,
  FieldControl,
  Gql,
  Icon,
  Language,
  Logo,
  RefusalBanner,
  SentencePipe,
  Session,
  Skeleton,
  ask,
} from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import {
  KeepApplicationDocument,
  OwnApplicationsDocument,
  SendApplicationDocument,
  WhereToApplyDocument,
  type OwnApplicationFragment,
} from '../data/applying.generated';
import { BUYER_KINDS } from '../admin/buyer-kinds';
import { AccountStep } from './account-step';
import { ApplicationForm, type FormStep } from './application-form';
import { EMPTY_DRAFT, draftOf, withPreset, type Draft } from './draft';

const STEPS = ['identity', 'site', 'needs'] as const;

/** Asking to take part: open to everybody, kept at each step, and found again with the same account. */
@Component({
  imports: [
    ...[AccountStep, ApplicationForm, Failure, Field, FieldControl, Icon, Logo, MatButton, RefusalBanner],
    ...[RouterLink, Skeleton, SentencePipe],
  ],
  templateUrl: './apply.page.html',
  styleUrl: './apply.page.css',
})
export class ApplyPage {
  private readonly gql = inject(Gql);
  protected readonly session = inject(Session);
  protected readonly language = inject(Language);
  protected readonly where = ask(WhereToApplyDocument, () => ({}));
  protected readonly own = ask(OwnApplicationsDocument, () => (this.session.me() ? {} : undefined));
  protected readonly kinds = BUYER_KINDS;
  protected readonly steps = STEPS;

  protected readonly current = signal<OwnApplicationFragment | null>(null);
  private id = uuid();
  protected readonly territory = signal('');
  protected readonly part = signal('producer');
  protected readonly kind = signal('restaurant');
  protected readonly draft = signal<Draft>(EMPTY_DRAFT);
  protected readonly step = signal<'start' | FormStep>('start');
  protected readonly editing = signal(false);
  protected readonly busy = signal(false);
  protected readonly kept = signal(false);
  protected readonly error = signal<unknown>(undefined);
  protected readonly number = computed(() => STEPS.findIndex((one) => one === this.step()) + 2);

  protected open(application: OwnApplicationFragment): void {
    this.id = application.id;
    this.current.set(application);
    this.territory.set(application.territory.code);
    this.part.set(application.part);
    this.kind.set(application.kind ?? 'restaurant');
    this.draft.set(draftOf(application));
    this.step.set('identity');
    this.editing.set(true);
  }

  protected begin(): void {
    this.id = uuid();
    this.current.set(null);
    this.draft.set(EMPTY_DRAFT);
    this.step.set('start');
    this.editing.set(true);
    this.territory.set(this.where.value()?.openTerritories[0]?.code ?? '');
  }

  protected canEdit({ state }: OwnApplicationFragment): boolean {
    return state === 'draft' || state === 'changes-asked';
  }

  protected async start(): Promise<void> {
    if (this.part() === 'buyer') this.draft.set(withPreset(this.draft(), this.kind()));
    if (await this.keep()) this.step.set('identity');
  }

  /** Keeps what was typed, then goes on; at the last step it is handed in. */
  protected async next(event: Event): Promise<void> {
    event.preventDefault();
    if (!(await this.keep())) return;
    const at = STEPS.findIndex((one) => one === this.step());
    if (at < STEPS.length - 1) this.go(STEPS[at + 1]!);
    else await this.send();
  }

  protected back(): void {
    const at = STEPS.findIndex((one) => one === this.step());
    this.go(at > 0 ? STEPS[at - 1]! : 'start');
  }

  protected leave(): void {
    this.editing.set(false);
    this.own.reload();
  }

  private go(step: 'start' | FormStep): void {
    this.step.set(step);
    setTimeout(() => document.querySelector<HTMLElement>('h2')?.focus());
  }

  private keep(): Promise<boolean> {
    const { id } = this;
    const where = { id, territory: this.territory(), part: this.part() };
    const kind = this.part() === 'buyer' ? this.kind() : null;
    return this.attempt(async () => {
      const { saveApplication } = await this.gql.mutate(KeepApplicationDocument, {
        ...{ ...where, kind },
        content: this.draft() as never,
      });
      this.current.set(saveApplication);
      this.kept.set(true);
    });
  }

  private async send(): Promise<void> {
    const sent = await this.attempt(async () => {
      await this.gql.mutate(SendApplicationDocument, { id: this.id, territory: this.territory() });
    });
    if (sent) this.leave();
  }

  private async attempt(todo: () => Promise<void>): Promise<boolean> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await todo();
      return true;
    } catch (error) {
      this.error.set(error);
      return false;
    } finally {
      this.busy.set(false);
    }
  }
}
