import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { CountPipe, Field, FieldControl, Gql, RefusalBanner, SentencePipe, fieldMessages } from '@maillon/platform/web';
import { DescribeOneProductDocument, type ShownSheetFragment } from '../data/product-sheet.generated';
import { SeasonMonths } from './season-months';
import { draftOf, factsOf, isSameDraft, noneOther, rebased, type ContentField, type SheetDraft } from './sheet-draft';

type Part = 'allergens' | 'particulars' | 'content';

const STATES = ['contains', 'may-contain', 'absent', 'unknown'];
const SHIFTS = ['-2', '-1', '+1', '+2'];

/** A producer says what his product is. What was typed stays when the server refuses. */
@Component({
  selector: 'ml-sheet-form',
  imports: [CountPipe, Field, FieldControl, MatButton, RefusalBanner, SeasonMonths, SentencePipe],
  templateUrl: './sheet-form.html',
  styleUrl: './sheet-form.css',
})
export class SheetForm {
  readonly sheet = input.required<ShownSheetFragment>();
  readonly saved = output<ShownSheetFragment>();

  private readonly gql = inject(Gql);
  protected readonly states = STATES;
  protected readonly shifts = SHIFTS;
  protected readonly texts: readonly (readonly [field: ContentField, rows: number])[] = [
    ['descriptionFr', 3],
    ['descriptionEn', 3],
    ['ingredientsFr', 2],
    ['ingredientsEn', 2],
    ['storageFr', 1],
    ['storageEn', 1],
  ];
  /** What is being typed stays when another part of the product is saved. */
  protected readonly draft = linkedSignal<ShownSheetFragment, SheetDraft>({
    source: this.sheet,
    computation: (sheet, previous) =>
      previous ? rebased(previous.value, draftOf(previous.source), draftOf(sheet)) : draftOf(sheet),
  });
  /** Something is written that was not saved. */
  readonly unsaved = computed(() => !isSameDraft(this.draft(), draftOf(this.sheet())));
  protected readonly busy = signal(false);
  protected readonly done = signal(false);
  protected readonly error = signal<unknown>(undefined);
  protected readonly refused = computed(() => fieldMessages(this.error()));
  protected readonly unsaid = computed(
    () => Object.values(this.draft().allergens).filter((state) => state === 'unknown').length,
  );
  protected readonly seasonKind = computed(() => {
    const { seasonWord } = this.draft();
    return seasonWord.length === 12 ? 'own' : seasonWord;
  });

  protected set(part: Part, key: string, value: string): void {
    this.change({ [part]: { ...this.draft()[part], [key]: value } });
  }

  protected change(change: Partial<SheetDraft>): void {
    this.put({ ...this.draft(), ...change });
  }

  private put(draft: SheetDraft): void {
    this.done.set(false);
    this.draft.set(draft);
  }

  protected noneOther(): void {
    this.put(noneOther(this.draft()));
  }

  protected chooseSeason(kind: string): void {
    this.change({ seasonWord: kind === 'own' ? this.sheet().product.season : kind });
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const sent = this.draft();
      const variables = { productId: this.sheet().product.id, facts: factsOf(sent) };
      const { describeProduct } = await this.gql.mutate(DescribeOneProductDocument, variables);
      this.draft.update((draft) => rebased(draft, sent, draftOf(describeProduct)));
      this.saved.emit(describeProduct);
      this.done.set(true);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
