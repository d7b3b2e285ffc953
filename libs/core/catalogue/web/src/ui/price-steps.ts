import { Component, computed, input } from '@angular/core';
import { PricePipe, SentencePipe } from '@maillon/platform/web';
import { unitPriceFor } from '@maillon/core/catalogue/contract';

/** What a unit costs by quantity, as a table; the step that the basket has reached is marked. Nothing where there is one price. */
@Component({
  selector: 'ml-price-steps',
  imports: [PricePipe, SentencePipe],
  template: `
    @if (steps().length) {
      <section class="card roomy">
        <h2 id="price-steps">{{ 'catalogue.portal.offer.steps' | transloco }}</h2>
        <table aria-labelledby="price-steps">
          <tbody>
            @for (step of scale(); track step.from) {
              <tr
                [class.reached]="step.unitPrice === reached()"
                [attr.aria-current]="step.unitPrice === reached() || null"
              >
                <th scope="row">
                  {{
                    (step.from === 1 ? 'catalogue.portal.offer.steps-one' : 'catalogue.portal.offer.steps-from')
                      | transloco: { n: step.from }
                  }}
                </th>
                <td class="figure">{{ step.unitPrice | price }}{{ pricing() === 'kg' ? '/kg' : '' }}</td>
              </tr>
            }
          </tbody>
        </table>
      </section>
    }
  `,
  styles: `
    section {
      display: grid;
      gap: var(--p3);
    }
    h2 {
      font: 600 1.06rem var(--font-text);
    }
    table {
      border-collapse: collapse;
      max-width: 420px;
      width: 100%;
    }
    th,
    td {
      padding: 8px var(--p3);
      border-top: 1px solid var(--line);
      font-weight: 500;
      text-align: start;
    }
    td {
      text-align: end;
    }
    .reached {
      background: var(--endive);
      color: var(--endive-text);
    }
    .reached th,
    .reached td {
      font-weight: 700;
    }
  `,
})
export class PriceSteps {
  readonly unitPrice = input.required<string>();
  readonly steps = input.required<readonly { readonly from: number; readonly unitPrice: string }[]>();
  readonly pricing = input.required<string>();
  readonly quantity = input(0);

  protected readonly scale = computed(() => [{ from: 1, unitPrice: this.unitPrice() }, ...this.steps()] as const);
  protected readonly reached = computed(() =>
    this.quantity() > 0 ? unitPriceFor(this.scale(), this.quantity()) : undefined,
  );
}
