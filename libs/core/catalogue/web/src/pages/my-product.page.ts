import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState, Failure, Icon, SentencePipe, Skeleton, ask } from '@maillon/platform/web';
import { OneSheetDocument, type ShownSheetFragment } from '../data/product-sheet.generated';
import { PhotoStrip } from '../ui/photo-strip';
import { ProductPicture } from '../ui/product-picture';
import { SheetForm } from '../ui/sheet-form';
import { UnitForm } from '../ui/unit-form';

/** A producer's own product: pictures, allergens, what the law wants to be said, its season. */
@Component({
  imports: [
    EmptyState,
    Failure,
    Icon,
    PhotoStrip,
    ProductPicture,
    RouterLink,
    SentencePipe,
    SheetForm,
    Skeleton,
    UnitForm,
  ],
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
      <section class="card roomy">
        <h2>{{ 'catalogue.portal.sheet.photos' | transloco }}</h2>
        <ml-photo-strip [sheet]="sheet" (saved)="put($event)" />
      </section>
      <section class="card roomy"><ml-sheet-form [sheet]="sheet" (saved)="put($event)" /></section>
      <section class="card roomy units">
        <h2>{{ 'catalogue.portal.sheet.units' | transloco }}</h2>
        @for (unit of sheet.units; track unit.id) {
          <ml-unit-form [unit]="unit" (saved)="put($event)" />
        }
      </section>
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
    h2 {
      margin-bottom: var(--p3);
      font: 600 1.06rem var(--font-text);
    }
    .units {
      display: grid;
      gap: var(--p4);
    }
  `,
})
export class MyProductPage {
  readonly id = input.required<string>();
  protected readonly answer = ask(OneSheetDocument, () => ({ id: this.id() }));
  protected readonly sheet = computed(() => this.answer.value()?.productSheet);

  protected put(productSheet: ShownSheetFragment): void {
    this.answer.put({ productSheet });
  }
}
