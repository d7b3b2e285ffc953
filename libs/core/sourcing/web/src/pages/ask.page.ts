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
  localInstant,
  Icon,
} from '@maillon/platform/web';
import { PRODUCT_LABELS } from '@maillon/core/catalogue/contract';
import { v7 as uuid } from 'uuid';
import { AskingChoicesDocument, SaveRequestDocument, SendRequestDocument } from '../data/requests.generated';
import { baseUnitsOf } from '../ui/amounts';
import { Language } from '@maillon/platform/web';

interface LineDraft {
  readonly key: string;
  readonly wanted: string;
  readonly referenceCode: string;
  readonly baseUnit: string;
  readonly quantity: string;
  readonly neededFrom: string;
  readonly neededTo: string;
  readonly label: string;
  readonly localWished: boolean;
  readonly ceiling: string;
}

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
  private readonly id = uuid();
  private readonly zone = this.session.timeZone();
  protected readonly today = dayOf(this.session.now(), this.zone);

  protected readonly choices = ask(AskingChoicesDocument, () => ({}));
  protected readonly title = signal('');
  protected readonly note = signal('');
  protected readonly sealed = signal(true);
  protected readonly deadlineDay = signal(addDays(this.today, 3));
  protected readonly deadlineTime = signal('18:00');
  protected readonly producerIds = signal<readonly string[]>([]);
  /** What was looked for on the market in vain. */
  private readonly wanted = inject(ActivatedRoute).snapshot.queryParamMap.get('voulu') ?? '';
  protected readonly lines = signal<readonly LineDraft[]>([{ ...this.fresh(), wanted: this.wanted }]);
  protected readonly error = signal<unknown>(undefined);
  protected readonly busy = signal(false);
  protected readonly tried = signal(false);
  protected readonly refused = computed(() => fieldMessages(this.error()));
  protected readonly labels = Object.entries(PRODUCT_LABELS).map(([code, name]) => ({
    code,
    name: name[this.language],
  }));
  protected readonly units = ['gram', 'piece', 'millilitre'];

  protected change(key: string, changed: Partial<LineDraft>): void {
    this.lines.update((lines) => lines.map((line) => (line.key === key ? { ...line, ...changed } : line)));
  }

  /** Choosing a product names it, unless somebody has said it in their own words. */
  protected choose(line: LineDraft, referenceCode: string): void {
    const name = this.choices.value()?.productReferences.find(({ code }) => code === referenceCode)?.name ?? '';
    this.change(line.key, { referenceCode, ...(line.wanted ? {} : { wanted: name }) });
  }

  protected add(): void {
    this.lines.update((lines) => [...lines, this.fresh(lines.at(-1))]);
  }

  protected remove(key: string): void {
    this.lines.update((lines) => lines.filter((line) => line.key !== key));
  }

  protected toggle(id: string, on: boolean): void {
    this.producerIds.update((ids) => (on ? [...ids, id] : ids.filter((one) => one !== id)));
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
      await this.gql.mutate(SendRequestDocument, { id: this.id });
      await this.router.navigate(['/appels-d-offres', this.id]);
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
      id: this.id,
      title: this.title(),
      note: this.note() || null,
      sealed: this.sealed(),
      deadline,
      producerIds,
      lines,
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
