import { Injectable, inject } from '@angular/core';
import type { Translation, TranslocoLoader } from '@jsverse/transloco';
import { WEB_MODULES } from '../modules/web-modules';
import type { LanguageCode } from './language';

const PLATFORM = { fr: () => import('./fr.json'), en: () => import('./en.json') };

/** The platform's sentences and those of the application's modules, each under its module's id. */
@Injectable()
export class SentencesLoader implements TranslocoLoader {
  private readonly modules = inject(WEB_MODULES);

  async getTranslation(language: string): Promise<Translation> {
    const code = language as LanguageCode;
    const sources = [{ id: 'platform', i18n: PLATFORM }, ...this.modules];
    const loaded = await Promise.all(sources.map(async ({ id, i18n }) => [id, (await i18n[code]()).default] as const));
    return Object.fromEntries(loaded);
  }
}
