import { Injectable } from '@angular/core';

export const LANGUAGES = ['fr', 'en'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

const KEY = 'maillon.language';

/** French unless the person chose otherwise. It stands for the life of the page: changing it loads the page again. */
@Injectable({ providedIn: 'root' })
export class Language {
  readonly current: LanguageCode = localStorage.getItem(KEY) === 'en' ? 'en' : 'fr';

  constructor() {
    document.documentElement.lang = this.current;
  }

  choose(language: LanguageCode): void {
    localStorage.setItem(KEY, language);
    location.reload();
  }
}

/** The locale whose numbers and dates a language is written with: England's, since prices are in euros in Europe. */
export function intlTag(language: LanguageCode): string {
  return language === 'fr' ? 'fr-FR' : 'en-GB';
}
