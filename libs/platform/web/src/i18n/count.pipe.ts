import { Pipe, inject, type PipeTransform } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { formatNumber } from '../format/number';
import { Language } from './language';

/** `{{ 3 | count: 'orders.portal.lines' }}` takes `lines.one` or `lines.other`, with `{{n}}` written as in the language. */
@Pipe({ name: 'count' })
export class CountPipe implements PipeTransform {
  private readonly sentences = inject(TranslocoService);
  private readonly language = inject(Language).current;
  private readonly plural = new Intl.PluralRules(this.language);

  transform(n: number, key: string): string {
    const form = this.plural.select(n) === 'one' ? 'one' : 'other';
    return this.sentences.translate(`${key}.${form}`, { n: formatNumber(n, this.language) });
  }
}
