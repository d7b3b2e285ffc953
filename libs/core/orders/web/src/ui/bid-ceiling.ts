import { Component, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon, PricePipe, SentencePipe } from '@maillon/platform/web';
import { ceilingOf } from '../data/line-terms';

let fields = 0;

/** Up to which price a buyer goes at the auction: proposed, accepted in one press, or typed. */
@Component({
  selector: 'ml-bid-ceiling',
  imports: [Icon, MatButton, PricePipe, SentencePipe],
  template: `
    <label [for]="id">
      {{ (pricing() === 'kg' ? 'orders.portal.auction.up-to-kg' : 'orders.portal.auction.up-to') | transloco }}
      <span class="sr-only">, {{ name() }}</span>
    </label>
    <input
      #field
      class="input figure"
      inputmode="decimal"
      maxlength="9"
      autocomplete="off"
      [id]="id"
      [value]="typed()"
      [placeholder]="(proposed() ?? '').replace('.', ',')"
      [attr.aria-invalid]="wrong()"
      [attr.aria-describedby]="wrong() ? id + '-wrong' : null"
      (input)="typed.set(field.value)"
      (blur)="leave()"
      (keydown.enter)="$event.preventDefault(); leave()"
    />
    @if (ceiling()) {
      <span class="agreed small"><ml-icon name="circle-check" /> {{ 'orders.portal.auction.agreed' | transloco }}</span>
    } @else if (proposed(); as price) {
      <button matButton="outlined" type="button" (click)="said.emit(price)">
        {{ 'orders.portal.auction.accept' | transloco: { price: (price | price) + (pricing() === 'kg' ? '/kg' : '') } }}
      </button>
    }
    @if (wrong()) {
      <p class="wrong" role="alert" [id]="id + '-wrong'">
        {{ 'orders.portal.terms-of-line.wrong.priceCeiling' | transloco }}
      </p>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--p1) var(--p3);
      align-items: center;
    }
    label {
      font-weight: 600;
      font-size: 0.933rem;
    }
    .input {
      width: 6em;
      min-width: 0;
      min-height: var(--touch);
      text-align: end;
    }
    .agreed {
      display: inline-flex;
      gap: 4px;
      align-items: center;
      color: var(--endive-text);
      font-weight: 600;
    }
    button {
      min-height: var(--touch);
    }
    .wrong {
      flex-basis: 100%;
      color: var(--groseille);
      font-weight: 600;
      font-size: 0.867rem;
    }
  `,
})
export class BidCeiling {
  readonly ceiling = input.required<string | null>();
  readonly proposed = input<string | null>(null);
  readonly pricing = input('unit');
  /** What is wanted, for who hears it read. */
  readonly name = input.required<string>();
  readonly said = output<string>();

  protected readonly id = `bid-${++fields}`;
  protected readonly typed = linkedSignal(() => this.ceiling()?.replace('.', ',') ?? '');
  protected readonly wrong = signal(false);

  protected leave(): void {
    const price = ceilingOf(this.typed());
    // What was agreed to is not taken back by an empty field.
    if (price === null) return this.typed.set(this.ceiling()?.replace('.', ',') ?? '');
    this.wrong.set(price === 'invalid');
    if (price !== 'invalid' && Number(price) !== Number(this.ceiling())) this.said.emit(price);
  }
}
