import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Field, FieldControl, Gql, RefusalBanner, SentencePipe } from '@maillon/platform/web';
import { RenameOneProductDocument, type ShownSheetFragment } from '../data/product-sheet.generated';

/** What a product is called: a slip of the pen does not stay for ever. */
@Component({
  selector: 'ml-product-name-form',
  imports: [Field, FieldControl, MatButton, RefusalBanner, SentencePipe],
  template: `
    <form novalidate (submit)="save($event)">
      <ml-field
        [label]="'catalogue.portal.sheet.name' | transloco"
        [hint]="'catalogue.portal.sheet.name-hint' | transloco: { reference: sheet().product.reference.name }"
      >
        <input
          mlControl
          type="text"
          autocomplete="off"
          maxlength="120"
          #text
          [value]="name()"
          (input)="name.set(text.value); done.set(false)"
        />
      </ml-field>
      <button matButton="outlined" type="submit" [disabled]="busy() || !unsaved() || !name().trim()">
        {{ 'catalogue.portal.sheet.rename' | transloco }}
      </button>
      <span role="status">
        @if (done()) {
          {{ 'catalogue.portal.sheet.saved' | transloco }}
        }
      </span>
    </form>
    <ml-refusal [error]="error()" />
  `,
  styles: `
    form {
      display: flex;
      flex-wrap: wrap;
      gap: var(--p3);
      align-items: end;
    }
    ml-field {
      flex: 1 1 240px;
    }
  `,
})
export class ProductNameForm {
  readonly sheet = input.required<ShownSheetFragment>();
  readonly saved = output<ShownSheetFragment>();

  private readonly gql = inject(Gql);
  private readonly known = computed(() => this.sheet().product.name);
  protected readonly name = linkedSignal(() => this.known());
  /** Another name is written that was not saved. */
  readonly unsaved = computed(() => this.name().trim() !== this.known());
  protected readonly busy = signal(false);
  protected readonly done = signal(false);
  protected readonly error = signal<unknown>(undefined);

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const variables = { productId: this.sheet().product.id, name: this.name() };
      this.saved.emit((await this.gql.mutate(RenameOneProductDocument, variables)).renameProduct);
      this.done.set(true);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
