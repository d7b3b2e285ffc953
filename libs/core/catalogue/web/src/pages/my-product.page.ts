import { Component, computed, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState, Failure, Icon, SentencePipe, Skeleton, ask } from '@maillon/platform/web';
import { OneSheetDocument, type ShownSheetFragment } from '../data/product-sheet.generated';
import type { LeftWithCare } from '../grid/may-leave';
import { ProductEditor } from '../ui/product-editor';
import { ProductPicture } from '../ui/product-picture';

/** A producer's own product: pictures, allergens, what the law wants to be said, its season. */
@Component({
  imports: [EmptyState, Failure, Icon, ProductEditor, ProductPicture, RouterLink, SentencePipe, Skeleton],
  template: `
    <a class="back" routerLink="/mes-offres">
      <ml-icon name="arrow-left" /> {{ 'catalogue.portal.mine.title' | transloco }}
    </a>
    @if (answer.error() && !answer.value()) {
      <ml-failure [error]="answer.error()" (retry)="answer.reload()" />
    } @else if (!answer.value()) {
      <ml-skeleton shape="rows" [count]="6" />
    } @else if (sheet(); as sheet) {
      <header>
        <ml-product-picture
          [code]="sheet.product.reference.code"
          [family]="sheet.product.reference.family"
          [season]="sheet.product.season"
          [photo]="sheet.photos[0]"
        />
        <div>
          <h1>{{ sheet.product.name }}</h1>
          <p class="quiet">{{ sheet.product.reference.name }}</p>
        </div>
      </header>
      <ml-product-editor [sheet]="sheet" (saved)="put($event)" />
    } @else {
      <ml-empty-state [level]="1" icon="sprout" [title]="'catalogue.portal.sheet.none' | transloco" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--p4);
      max-width: 860px;
      margin: 0 auto;
      padding: var(--p4) var(--p3);
    }
    .back {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      min-height: var(--touch);
      font-weight: 600;
    }
    header {
      display: flex;
      align-items: center;
      gap: var(--p4);
    }
    header ml-product-picture {
      --ring: 84px;
    }
  `,
})
export class MyProductPage implements LeftWithCare {
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
