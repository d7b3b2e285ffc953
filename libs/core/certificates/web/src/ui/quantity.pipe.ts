import { Pipe, inject, type PipeTransform } from '@angular/core';
import { Language } from '@maillon/platform/web';

/** Grams or millilitres as a kitchen says them: kilograms or litres. */
@Pipe({ name: 'quantity' })
export class QuantityPipe implements PipeTransform {
  private readonly language = inject(Language).current;

  transform(amount: number, unit: string): string {
    const number = (amount / 1000).toLocaleString(this.language, { maximumFractionDigits: 1 });
    return `${number}\u00a0${unit === 'gram' ? 'kg' : 'l'}`;
  }
}
