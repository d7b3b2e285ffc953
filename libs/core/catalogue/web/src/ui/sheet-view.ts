import { Component, computed, inject, input } from '@angular/core';
import { PHOTOS_PATH } from '@maillon/core/catalogue/contract';
import { CountPipe, CentsPipe, Files, SentencePipe } from '@maillon/platform/web';
import type { ShownSheetFragment } from '../data/product-sheet.generated';
import { AllergenTable } from './allergen-table';
import { ProductPicture } from './product-picture';

/** All that is said of a product, for who thinks of buying it. */
@Component({
  selector: 'ml-sheet-view',
  imports: [CountPipe, AllergenTable, CentsPipe, ProductPicture, SentencePipe],
  templateUrl: './sheet-view.html',
  styleUrl: './sheet-view.css',
})
export class SheetView {
  readonly sheet = input.required<ShownSheetFragment>();
  private readonly files = inject(Files);

  protected readonly season = computed(() => this.sheet().product.season);
  protected readonly said = computed(() => this.sheet().particulars.filter(({ shown }) => shown !== null));
  protected readonly missing = computed(() =>
    this.sheet().particulars.filter(({ shown, optional }) => shown === null && !optional),
  );
  protected readonly returnables = computed(() => this.sheet().units.filter(({ returnable }) => returnable !== null));

  protected address(id: string, width: number): string {
    return this.files.address(`${PHOTOS_PATH}/${id}/${width}`);
  }
}
