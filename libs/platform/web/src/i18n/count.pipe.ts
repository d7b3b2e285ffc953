import { Pipe, inject, type PipeTransform } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { formatNumber } from '../format/number';
import { Language } from './language';
import { pluralForm } from './plural-form';

/**
 * `{{ 3 | count: 'orders.portal.lines' }}` takes `lines.one` or `lines.other`, with `{{n}}` written as in the language
 * and whatever else the sentence says.
 */
@Pipe({ name: 'count' })
export class CountPipe implements PipeTransform {
  private readonly sentences = inject(TranslocoService);
  private readonly language = inject(Language).current;

  transform(n: number, key: string, more: Readonly<Record<string, unknown>> = {}): string {
    const form = pluralForm(n, this.language);
    return this.sentences.translate(`${key}.${form}`, { ...more, n: formatNumber(n, this.language) });
  }
}
