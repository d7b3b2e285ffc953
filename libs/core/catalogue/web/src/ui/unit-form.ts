import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoService } from '@jsverse/transloco';
import { Field, FieldControl, Gql, RefusalBanner, SentencePipe, fieldMessages } from '@maillon/platform/web';
import { DescribeOneUnitDocument, type ShownSheetFragment } from '../data/product-sheet.generated';
import { isSame, keptTyped } from './kept-typed';
import { depositCentsOf, unitDraftOf, type UnitDraft } from './unit-draft';

type Unit = ShownSheetFragment['units'][number];

/** Trade number and returnable packaging of one sales unit. What was typed stays when another part of the product is saved. */
@Component({
  selector: 'ml-unit-form',
  imports: [Field, FieldControl, MatButton, RefusalBanner, SentencePipe],
  templateUrl: './unit-form.html',
  styleUrl: './unit-form.css',
})
export class UnitForm {
  readonly unit = input.required<Unit>();
  readonly saved = output<ShownSheetFragment>();

  private readonly gql = inject(Gql);
  private readonly sentences = inject(TranslocoService);
  protected readonly draft = linkedSignal<Unit, UnitDraft>({
    source: this.unit,
    computation: (unit, previous) =>
      previous ? keptTyped(previous.value, unitDraftOf(previous.source), unitDraftOf(unit)) : unitDraftOf(unit),
  });
  /** Something is written that was not saved. */
  readonly unsaved = computed(() => !isSame(this.draft(), unitDraftOf(this.unit())));
  protected readonly busy = signal(false);
  protected readonly done = signal(false);
  protected readonly error = signal<unknown>(undefined);
  private readonly pressed = signal(false);
  protected readonly refused = computed(() => fieldMessages(this.error()));
  /** What is wrong with the deposit, once somebody wanted to save it. */
  protected readonly wrongDeposit = computed(() => {
    const isNone = this.pressed() && depositCentsOf(this.draft().deposit) === undefined;
    const word = 'catalogue.portal.sheet.deposit-wrong';
    return isNone ? [this.sentences.translate<string>(word)] : this.refused()('depositCents');
  });

  protected write(change: Partial<UnitDraft>): void {
    this.done.set(false);
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.pressed.set(true);
    this.error.set(undefined);
    const sent = this.draft();
    const depositCents = depositCentsOf(sent.deposit);
    if (depositCents === undefined) return;
    this.busy.set(true);
    try {
      const variables = { unitId: this.unit().id, gtin: sent.gtin, returnable: sent.returnable, depositCents };
      const { describeUnit } = await this.gql.mutate(DescribeOneUnitDocument, variables);
      const now = describeUnit.units.find(({ id }) => id === this.unit().id);
      if (now) this.draft.update((draft) => keptTyped(draft, sent, unitDraftOf(now)));
      this.saved.emit(describeUnit);
      this.done.set(true);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
