import { Component, computed, input, viewChild } from '@angular/core';
import { EmptyState, Failure, HistoryLink, PageHead, SentencePipe, Skeleton, ask } from '@maillon/platform/web';
import { OneSheetDocument, type ShownSheetFragment } from '../data/product-sheet.generated';
import type { LeftWithCare } from '../grid/may-leave';
import { ProductEditor } from '../ui/product-editor';

/** What a product is, said by the hub for its producer: allergens, particulars, season, pictures, packaging. */
@Component({
  imports: [EmptyState, Failure, HistoryLink, PageHead, ProductEditor, SentencePipe, Skeleton],
  template: `
    @if (answer.error() && !answer.value()) {
      <ml-failure [error]="answer.error()" (retry)="answer.reload()" />
    } @else if (!answer.value()) {
      <h1 class="sr-only">{{ 'catalogue.portal.sheet.tab' | transloco }}</h1>
      <ml-skeleton shape="rows" [count]="6" />
    } @else if (sheet(); as sheet) {
      <ml-page-head
        [heading]="sheet.product.name"
        [back]="{ link: '/producteurs/' + sheet.producer.id, label: sheet.producer.name }"
      >
        <ml-history-link [object]="sheet.product.id" />
      </ml-page-head>
      <p class="quiet">{{ 'catalogue.admin.sheet-lead' | transloco: { name: sheet.producer.name } }}</p>
      <ml-product-editor [sheet]="sheet" (saved)="put($event)" />
    } @else {
      <ml-empty-state [level]="1" icon="search" [title]="'catalogue.portal.sheet.none' | transloco" />
    }
  `,
  styles: `
    ml-product-editor {
      max-width: 860px;
    }
  `,
  host: { class: 'desk' },
})
export class ProductPage implements LeftWithCare {
  readonly id = input.required<string>();
  private readonly editor = viewChild(ProductEditor);
  protected readonly answer = ask(OneSheetDocument, () => ({ id: this.id() }));
  protected readonly sheet = computed(() => this.answer.value()?.productSheet);

  protected put(productSheet: ShownSheetFragment): void {
    this.answer.put({ productSheet });
  }

  async mayLeave(): Promise<boolean> {
    return (await this.editor()?.mayLeave()) ?? true;
  }
}
