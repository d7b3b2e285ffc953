import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Field, FieldControl, Gql, RefusalBanner, SentencePipe } from '@maillon/platform/web';
import { SaveProducerListDocument, type BookOfPricesFragment } from '../data/price-book.generated';

const KINDS = ['restaurant', 'hotel', 'bar', 'canteen'];

/** The name of a list and whom it is for: kinds of buyers, and buyers by name. */
@Component({
  selector: 'ml-price-list-form',
  imports: [Field, FieldControl, MatButton, RefusalBanner, SentencePipe],
  template: `
    <form novalidate (submit)="save($event)">
      <ml-field [label]="'catalogue.portal.prices.list-name' | transloco">
        <input mlControl type="text" maxlength="60" #text [value]="name()" (input)="name.set(text.value)" />
      </ml-field>
      <fieldset>
        <legend>{{ 'catalogue.portal.prices.kinds' | transloco }}</legend>
        <div class="checks">
          @for (kind of all; track kind) {
            <label>
              <input type="checkbox" [checked]="kinds().includes(kind)" (change)="toggle(kinds, kind)" />
              {{ 'catalogue.portal.prices.all-of.' + kind | transloco }}
            </label>
          }
        </div>
      </fieldset>
      <fieldset>
        <legend>{{ 'catalogue.portal.prices.buyers' | transloco }}</legend>
        <p class="hint">{{ 'catalogue.portal.prices.buyers-hint' | transloco }}</p>
        <div class="checks many">
          @for (buyer of book().buyers; track buyer.id) {
            <label>
              <input type="checkbox" [checked]="buyerIds().includes(buyer.id)" (change)="toggle(buyerIds, buyer.id)" />
              <span
                >{{ buyer.name }}
                @if (elsewhere().get(buyer.id); as list) {
                  <span class="quiet small">{{ 'catalogue.portal.prices.leaves' | transloco: { list } }}</span>
                }
              </span>
            </label>
          }
        </div>
      </fieldset>
      <ml-refusal [error]="error()" />
      <p class="acts">
        <button matButton="filled" type="submit" [disabled]="busy() || !name().trim()">
          {{ 'platform.common.save' | transloco }}
        </button>
        <button matButton type="button" (click)="cancelled.emit()">
          {{ 'platform.common.cancel' | transloco }}
        </button>
      </p>
    </form>
  `,
  styleUrl: './price-form.css',
})
export class PriceListForm {
  readonly list = input.required<BookOfPricesFragment['lists'][number]>();
  readonly book = input.required<BookOfPricesFragment>();
  readonly saved = output<BookOfPricesFragment>();
  readonly cancelled = output();

  private readonly gql = inject(Gql);
  protected readonly all = KINDS;
  protected readonly name = linkedSignal(() => this.list().name);
  protected readonly kinds = linkedSignal<readonly string[]>(() => this.list().kinds);
  protected readonly buyerIds = linkedSignal<readonly string[]>(() => this.list().buyers.map(({ id }) => id));
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);
  /** Who stands on another list, by its name: they leave it when they come to this one. */
  protected readonly elsewhere = computed(() => {
    const others = this.book().lists.filter(({ id }) => id !== this.list().id);
    return new Map(others.flatMap(({ name, buyers }) => buyers.map((buyer) => [buyer.id, name])));
  });

  protected toggle(chosen: { (): readonly string[]; set(value: readonly string[]): void }, one: string): void {
    const now = chosen();
    chosen.set(now.includes(one) ? now.filter((other) => other !== one) : [...now, one]);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.busy.set(true);
    this.error.set(undefined);
    const { id } = this.list();
    const whom = { kinds: [...this.kinds()], buyerIds: [...this.buyerIds()] };
    const variables = { id, producerId: this.book().producerId, name: this.name().trim(), ...whom };
    try {
      this.saved.emit((await this.gql.mutate(SaveProducerListDocument, variables)).savePriceList);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
