import { Injectable, inject } from '@angular/core';
import { DefaultTranspiler, type TranspileParams } from '@jsverse/transloco';
import { formatNumber } from '../format/number';
import { Language } from './language';

/**
 * A number that enters a sentence is written as its readers write numbers: `99 968 disponibles`. What only looks like a
 * number (a year, a code) enters as text.
 */
@Injectable()
export class WrittenSentences extends DefaultTranspiler {
  private readonly language = inject(Language).current;

  override transpile({ params, ...rest }: TranspileParams): unknown {
    // The library makes its pattern anew at each search; most sentences have nothing to be filled in.
    if (typeof rest.value === 'string' && !rest.value.includes('{{')) return rest.value;
    return super.transpile({ ...rest, params: params && this.written(params) });
  }

  private written(params: Record<string, unknown>): Record<string, unknown> {
    const entries = Object.entries(params);
    if (!entries.some(([, value]) => typeof value === 'number')) return params;
    return Object.fromEntries(
      entries.map(([name, value]) => [name, typeof value === 'number' ? formatNumber(value, this.language, 3) : value]),
    );
  }
}
