import { Pipe, inject, type PipeTransform } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Language } from '@maillon/platform/web';
import { UNIT_SIZES, type Amount } from './amounts';

/** `{ baseUnit: 'gram', baseQuantity: 12500 } | amount` → 12,5 kg. */
@Pipe({ name: 'amount', pure: false })
export class AmountPipe implements PipeTransform {
  private readonly language = inject(Language).current;
  private readonly sentences = inject(TranslocoService);

  transform({ baseUnit, baseQuantity }: Amount): string {
    const number = new Intl.NumberFormat(this.language, { maximumFractionDigits: 3 }).format(
      baseQuantity / UNIT_SIZES[baseUnit]!,
    );
    return `${number} ${this.sentences.translate<string>(`sourcing.unit.${baseUnit}`)}`;
  }
}
