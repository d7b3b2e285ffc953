import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
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
  Icon,
} from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import {
  CommitmentOfIdDocument,
  CounterCommitmentDocument,
  ProposeCommitmentDocument,
  type TermsInFullFragment,
} from '../data/commitments.generated';
import { AskingChoicesDocument } from '../data/requests.generated';
import { baseUnitsOf, textOf } from '../ui/amounts';

const WHOLE_BP = 100;

interface TermsDraft {
  readonly productName: string;
  readonly referenceCode: string;
  readonly unitLabel: string;
  readonly baseUnit: string;
  readonly content: string;
  readonly band: string;
  readonly min: string;
  readonly max: string;
  readonly pricing: string;
  readonly unitPrice: string;
  readonly marketPercent: string;
  readonly floor: string;
  readonly ceiling: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly weekdays: readonly number[];
  readonly noticeDays: string;
}

/** A first proposal, or other terms over those that were read. */
@Component({
  imports: [Icon, Field, FieldControl, MatButton, RefusalBanner, RouterLink, SentencePipe],
  templateUrl: './commitment-form.page.html',
  styleUrl: './sheet.css',
})
export class CommitmentFormPage {
  /** The commitment that is answered; none for a first proposal. */
  readonly id = input<string>();

  private readonly gql = inject(Gql);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly newId = uuid();
  private readonly today = dayOf(this.session.now(), this.session.timeZone());
  protected readonly choices = ask(AskingChoicesDocument, () => ({}));
  private readonly known = ask(CommitmentOfIdDocument, () => {
    const id = this.id();
    return id ? { id } : undefined;
  });
  private readonly current = computed(() => this.known.value()?.commitment?.versions[0]);
  protected readonly draft = linkedSignal<TermsDraft>(() => draftOf(this.current(), this.today));
  protected readonly partnerId = signal('');
  protected readonly note = signal('');
  protected readonly error = signal<unknown>(undefined);
  protected readonly busy = signal(false);
  protected readonly tried = signal(false);
  protected readonly refused = computed(() => fieldMessages(this.error()));
  protected readonly weekdays = [1, 2, 3, 4, 5, 6, 7];
  protected readonly units = ['gram', 'piece', 'millilitre'];

  protected change(changed: Partial<TermsDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...changed }));
  }

  protected choose(referenceCode: string): void {
    const name = this.choices.value()?.productReferences.find(({ code }) => code === referenceCode)?.name ?? '';
    this.change({ referenceCode, productName: this.draft().productName || name });
  }

  protected toggle(day: number, on: boolean): void {
    const others = this.draft().weekdays.filter((one) => one !== day);
    this.change({ weekdays: on ? [...others, day].toSorted() : others });
  }

  protected isContentWrong(): boolean {
    return this.tried() && baseUnitsOf(this.draft().content, this.draft().baseUnit) === null;
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    this.error.set(undefined);
    if (this.isContentWrong() || (!this.id() && !this.partnerId())) return;
    this.busy.set(true);
    try {
      await this.router.navigate(['/engagements', await this.save()]);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  private async save(): Promise<string> {
    const [id, terms, note] = [this.id(), termsOf(this.draft()), this.note() || null];
    if (!id) {
      const variables = { id: this.newId, partnerId: this.partnerId(), terms, note };
      return (await this.gql.mutate(ProposeCommitmentDocument, variables)).proposeCommitment.id;
    }
    const variables = { id, version: this.current()!.version, terms, note };
    return (await this.gql.mutate(CounterCommitmentDocument, variables)).counterCommitment.id;
  }
}

function draftOf(terms: TermsInFullFragment | undefined, today: string): TermsDraft {
  if (!terms)
    return {
      ...{
        productName: '',
        referenceCode: '',
        unitLabel: '',
        baseUnit: 'gram',
        content: '',
        band: 'week',
        min: '',
        max: '',
      },
      ...{
        pricing: 'fixed',
        unitPrice: '',
        marketPercent: '90',
        floor: '',
        ceiling: '',
        weekdays: [2, 5],
        noticeDays: '3',
      },
      ...{ startsOn: addDays(today, 14), endsOn: addDays(today, 98) },
    };
  const { baseUnit, unitBaseQuantity: baseQuantity } = terms;
  return {
    ...terms,
    content: textOf({ baseUnit, baseQuantity }),
    ...{ min: String(terms.min), max: String(terms.max), noticeDays: String(terms.noticeDays) },
    ...{
      marketPercent: String((terms.marketBp ?? 9_000) / WHOLE_BP),
      floor: terms.floor ?? '',
      ceiling: terms.ceiling ?? '',
    },
  };
}

function termsOf(draft: TermsDraft) {
  const { productName, referenceCode, unitLabel, baseUnit, content, band, pricing, unitPrice, startsOn, endsOn } =
    draft;
  const isMarket = pricing === 'market';
  const whole = (text: string) => Math.trunc(Number(text)) || 0;
  return {
    ...{ productName, referenceCode, unitLabel, baseUnit, band, pricing, unitPrice, startsOn, endsOn },
    ...{ unitBaseQuantity: baseUnitsOf(content, baseUnit) ?? 0, min: whole(draft.min), max: whole(draft.max) },
    marketBp: isMarket ? Math.round(Number(draft.marketPercent.replace(',', '.')) * WHOLE_BP) || 0 : null,
    ...{ floor: isMarket ? draft.floor : null, ceiling: isMarket ? draft.ceiling : null },
    ...{ weekdays: [...draft.weekdays], noticeDays: whole(draft.noticeDays) },
  };
}
