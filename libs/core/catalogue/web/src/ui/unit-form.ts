import { Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Field, FieldControl, Gql, RefusalBanner, SentencePipe } from '@maillon/platform/web';
import { DescribeOneUnitDocument, type ShownSheetFragment } from '../data/product-sheet.generated';

type Unit = ShownSheetFragment['units'][number];

/** Trade number and returnable packaging of one sales unit. */
@Component({
  selector: 'ml-unit-form',
  imports: [Field, FieldControl, MatButton, RefusalBanner, SentencePipe],
  template: `
    <form novalidate (submit)="save($event)">
      <h3>{{ unit().label }}</h3>
      <div class="trio">
        <ml-field [label]="'catalogue.portal.sheet.gtin' | transloco" [optional]="true">
          <input mlControl type="text" inputmode="numeric" #code [value]="gtin()" (input)="gtin.set(code.value)" />
        </ml-field>
        <ml-field [label]="'catalogue.portal.sheet.returnable' | transloco" [optional]="true">
          <input
            mlControl
            type="text"
            maxlength="80"
            #name
            [value]="returnable()"
            (input)="returnable.set(name.value)"
          />
        </ml-field>
        <ml-field [label]="'catalogue.portal.sheet.deposit-label' | transloco" [optional]="true">
          <input
            mlControl
            type="text"
            inputmode="decimal"
            #euros
            [value]="deposit()"
            (input)="deposit.set(euros.value)"
          />
        </ml-field>
      </div>
      <ml-refusal [error]="error()" />
      <button matButton="outlined" type="submit" [disabled]="busy()">
        {{ 'platform.common.save' | transloco }}<span class="sr-only">, {{ unit().label }}</span>
      </button>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: var(--p3);
      justify-items: start;
    }
    .trio {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 180px), 1fr));
      gap: var(--p3);
      align-items: end;
      width: 100%;
    }
    h3 {
      font: 600 1rem var(--font-text);
    }
  `,
})
export class UnitForm {
  readonly unit = input.required<Unit>();
  readonly saved = output<ShownSheetFragment>();

  private readonly gql = inject(Gql);
  protected readonly gtin = linkedSignal(() => this.unit().gtin ?? '');
  protected readonly returnable = linkedSignal(() => this.unit().returnable ?? '');
  protected readonly deposit = linkedSignal(() => eurosOf(this.unit().depositCents));
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const depositCents = this.deposit().trim() ? Math.round(Number(this.deposit().replace(',', '.')) * 100) : null;
      const variables = { unitId: this.unit().id, gtin: this.gtin(), returnable: this.returnable(), depositCents };
      this.saved.emit((await this.gql.mutate(DescribeOneUnitDocument, variables)).describeUnit);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}

function eurosOf(cents: number | null | undefined): string {
  return cents == null ? '' : (cents / 100).toFixed(2).replace('.', ',');
}
