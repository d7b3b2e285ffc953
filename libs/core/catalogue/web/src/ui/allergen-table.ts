import { Component, computed, input } from '@angular/core';
import { Icon, SentencePipe, type IconName } from '@maillon/platform/web';
import type { ShownSheetFragment } from '../data/product-sheet.generated';

const SIGNS: Readonly<Record<string, IconName>> = {
  contains: 'circle-alert',
  'may-contain': 'triangle-alert',
  absent: 'check',
  unknown: 'info',
};

/** The fourteen: what it contains first, and what nobody has said as unknown, never as absent. One sentence when nothing is said. */
@Component({
  selector: 'ml-allergen-table',
  imports: [Icon, SentencePipe],
  template: `
    @if (unsaid() === facts().length) {
      <p class="unsaid"><ml-icon name="info" /> {{ 'catalogue.portal.sheet.allergens-unsaid' | transloco }}</p>
    } @else {
      <table>
        <caption class="sr-only">
          {{
            'catalogue.portal.sheet.allergens' | transloco
          }}
        </caption>
        <thead class="sr-only">
          <tr>
            <th scope="col">{{ 'catalogue.portal.sheet.allergen' | transloco }}</th>
            <th scope="col">{{ 'catalogue.portal.sheet.state' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (fact of sorted(); track fact.code) {
            <tr [class]="fact.state">
              <th scope="row">{{ fact.label }}</th>
              <td>
                <span
                  ><ml-icon [name]="signs[fact.state]!" />
                  {{ 'catalogue.common.allergen.' + fact.state | transloco }}</span
                >
              </td>
            </tr>
          }
        </tbody>
      </table>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--p3);
    }
    table {
      width: 100%;
      border-collapse: collapse;
      font-size: 0.933rem;
    }
    th,
    td {
      padding: 7px 0;
      border-bottom: 1px solid var(--line);
      text-align: start;
      font-weight: 400;
    }
    td {
      text-align: end;
      white-space: nowrap;
    }
    span {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      --icon: 1rem;
    }
    .contains > * {
      color: var(--groseille);
      font-weight: 600;
    }
    .may-contain > * {
      color: var(--ratte-text);
      font-weight: 600;
    }
    .unknown td {
      color: var(--ardoise-2);
    }
    .unsaid {
      display: flex;
      gap: var(--p2);
      padding: var(--p3) var(--p4);
      border-inline-start: 4px solid var(--ratte);
      background: var(--ratte-pale);
    }
  `,
})
export class AllergenTable {
  readonly facts = input.required<ShownSheetFragment['allergens']>();
  protected readonly signs = SIGNS;
  protected readonly sorted = computed(() => {
    const order = Object.keys(SIGNS);
    return this.facts().toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  });
  protected readonly unsaid = computed(() => this.facts().filter(({ state }) => state === 'unknown').length);
}
