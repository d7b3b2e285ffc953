import { Pipe, inject, type PipeTransform } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';

/**
 * `{{ 'orders.portal.market.title' | transloco }}`, with parameters if the sentence has some. The library's own pipe
 * listens for another language for as long as it lives; here a language stands for the life of the page and its
 * sentences come before the first one, so that a sentence is looked up once and costs nothing afterwards.
 */
@Pipe({ name: 'transloco' })
export class SentencePipe implements PipeTransform {
  private readonly sentences = inject(TranslocoService);

  transform(key: string, params?: object): string;
  transform(key: string | null | undefined, params?: object): string | null | undefined;
  transform(key: string | null | undefined, params?: object): string | null | undefined {
    return key ? this.sentences.translate<string>(key, params as Record<string, unknown>) : key;
  }
}
