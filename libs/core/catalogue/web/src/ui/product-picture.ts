import { Component, computed, inject, input } from '@angular/core';
import { PHOTOS_PATH } from '@maillon/core/catalogue/contract';
import { Files, Pictogram, SeasonRing } from '@maillon/platform/web';
import { pictogramOf } from './pictogram-of';

/** A product's photograph or, until there is one, its drawing on the tint of its family; with its season round it. */
@Component({
  selector: 'ml-product-picture',
  imports: [Pictogram, SeasonRing],
  template: `
    <ml-season-ring [season]="season()">
      <span [class]="'tile ' + family()">
        @if (address(); as address) {
          <img [src]="address" [alt]="photo()!.alt" loading="lazy" decoding="async" width="160" height="160" />
        } @else {
          <ml-pictogram [name]="name()" />
        }
      </span>
    </ml-season-ring>
  `,
  styleUrl: './product-picture.css',
})
export class ProductPicture {
  readonly code = input.required<string>();
  readonly family = input.required<string>();
  readonly season = input.required<string>();
  readonly photo = input<{ readonly id: string; readonly alt: string } | null>();

  private readonly files = inject(Files);
  protected readonly name = computed(() => pictogramOf(this.code(), this.family()));
  protected readonly address = computed(() => {
    const photo = this.photo();
    return photo ? this.files.address(`${PHOTOS_PATH}/${photo.id}/160`) : null;
  });
}
