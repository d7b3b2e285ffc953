import { Component, computed, input } from '@angular/core';
import { Pictogram, SeasonRing } from '@maillon/platform/web';
import { pictogramOf } from './pictogram-of';

/** A product's drawing on the tint of its family, with its season round it. */
@Component({
  selector: 'ml-product-picture',
  imports: [Pictogram, SeasonRing],
  template: `
    <ml-season-ring [season]="season()">
      <span [class]="'tile ' + family()"><ml-pictogram [name]="name()" /></span>
    </ml-season-ring>
  `,
  styleUrl: './product-picture.css',
})
export class ProductPicture {
  readonly code = input.required<string>();
  readonly family = input.required<string>();
  readonly season = input.required<string>();
  protected readonly name = computed(() => pictogramOf(this.code(), this.family()));
}
