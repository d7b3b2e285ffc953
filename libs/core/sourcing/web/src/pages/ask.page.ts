import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import {
  Field,
  FieldControl,
  Gql,
  RefusalBanner,
  SentencePipe,
  Session,
  addDays,
  ask,
  dayOf,
  fieldMessages,
  injectKeptDraft,
  localInstant,
  Icon,
} from '@maillon/platform/web';
import { PRODUCT_LABELS } from '@maillon/core/catalogue/contract';
import { v7 as uuid } from 'uuid';
import { goneOnWith, isWritten, type AskDraft, type LineDraft } from '../data/ask-draft';
import { AskingChoicesDocument, SaveRequestDocument, SendRequestDocument } from '../data/requests.generated';
import { baseUnitsOf } from '../ui/amounts';
import { Language } from '@maillon/platform/web';

/** What is needed, line by line, and who is asked until when. What was typed stays when the server refuses. */
@Component({
  imports: [Icon, Field, FieldControl, MatButton, RefusalBanner, RouterLink, SentencePipe],
  templateUrl: './ask.page.html',
  styleUrl: './sheet.css',
})
export class AskPage {
  private readonly gql = inject(Gql);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly language = inject(Language).current;
  private readonly zone = this.session.timeZone();
  protected readonly today = dayOf(this.session.now(), this.zone);

  protected readonly choices = ask(AskingChoicesDocument, () => ({}));
  /** What was looked for on the market in vain. */
  private readonly wanted = inject(ActivatedRoute).snapshot.queryParamMap.get('voulu') ?? '';
  private readonly kept = injectKeptDraft<AskDraft>('sourcing.ask');
  /** It goes on where it was left. */
  protected readonly isTakenUp = signal(this.kept.before !== null);
  private readonly draft = signal<AskDraft>(
    this.kept.before ? goneOnWith(this.kept.before, this.begun(), this.today) : this.begun(),
  );
  protected readonly title = computed(() => this.draft().title);
  protected readonly note = computed(() => this.draft().note);
  protected readonly sealed = computed(() => this.draft().sealed);
  protected readonly deadlineDay = computed(() => this.draft().deadlineDay);
  protected readonly deadlineTime = computed(() => this.draft().deadlineTime);
  protected readonly producerIds = computed(() => this.draft().producerIds);
  protected readonly lines = computed(() => this.draft().lines);
  protected readonly error = signal<unknown>(undefined);
  protected readonly busy = signal(false);
  protected readonly tried = signal(false);
  protected readonly refused = computed(() => fieldMessages(this.error()));
  protected readonly labels = Object.entries(PRODUCT_LABELS).map(([code, name]) => ({
    code,
    name: name[this.language],
  }));
  protected readonly units = ['gram', 'piece', 'millilitre'];

  constructor() {
    this.kept.follow(() => (isWritten(this.draft()) ? this.draft() : null));
  }

  protected say(said: Partial<AskDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...said }));
  }

  protected beginAnew(): void {
    this.draft.set(this.begun());
    this.isTakenUp.set(false);
    this.tried.set(false);
    this.error.set(undefined);
  }

  protected change(key: string, changed: Partial<LineDraft>): void {
    this.say({ lines: this.lines().map((line) => (line.key === key ? { ...line, ...changed } : line)) });
  }

  /** Choosing a product names it, unless somebody has said it in their own words. */
  protected choose(line: LineDraft, referenceCode: string): void {
    const name = this.choices.value()?.productReferences.find(({ code }) => code === referenceCode)?.name ?? '';
    this.change(line.key, { referenceCode, ...(line.wanted ? {} : { wanted: name }) });
  }

  protected add(): void {
    this.say({ lines: [...this.lines(), this.fresh(this.lines().at(-1))] });
  }

  protected remove(key: string): void {
    this.say({ lines: this.lines().filter((line) => line.key !== key) });
  }

  protected toggle(id: string, on: boolean): void {
    const others = this.producerIds().filter((one) => one !== id);
    this.say({ producerIds: on ? [...others, id] : others });
  }

  protected isWrong(line: LineDraft): boolean {
    return this.tried() && baseUnitsOf(line.quantity, line.baseUnit) === null;
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    this.error.set(undefined);
    if (this.lines().some((line) => this.isWrong(line)) || !this.title().trim()) return;
    this.busy.set(true);
    try {
      await this.gql.mutate(SaveRequestDocument, { input: this.input() });
      const { id } = this.draft();
      await this.gql.mutate(SendRequestDocument, { id });
      this.kept.drop();
      await this.router.navigate(['/appels-d-offres', id]);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  private input() {
    const lines = this.lines().map(
      ({ wanted, referenceCode, baseUnit, quantity, neededFrom, neededTo, label, localWished, ceiling }) => ({
        ...{ wanted, referenceCode: referenceCode || null, baseUnit, baseQuantity: baseUnitsOf(quantity, baseUnit)! },
        ...{ neededFrom, neededTo, labels: label ? [label] : [], localWished, ceiling: ceiling || null, note: null },
      }),
    );
    const deadline = localInstant(this.deadlineDay(), this.deadlineTime(), this.zone);
    const producerIds = [...this.producerIds()];
    return {
      id: this.draft().id,
      title: this.title(),
      note: this.note() || null,
      sealed: this.sealed(),
      deadline,
      producerIds,
      lines,
    };
  }

  private begun(): AskDraft {
    return {
      ...{ id: uuid(), title: '', note: '', sealed: true, producerIds: [] },
      ...{ deadlineDay: addDays(this.today, 3), deadlineTime: '18:00' },
      lines: [{ ...this.fresh(), wanted: this.wanted }],
    };
  }

  private fresh(last?: LineDraft): LineDraft {
    const day = addDays(this.today, 7);
    return {
      ...{
        key: uuid(),
        wanted: '',
        referenceCode: '',
        baseUnit: 'gram',
        quantity: '',
        label: '',
        localWished: true,
        ceiling: '',
      },
      ...{ neededFrom: last?.neededFrom ?? day, neededTo: last?.neededTo ?? addDays(day, 2) },
    };
  }
}
