import { inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Language, formatBasisPoints, formatCents, intlTag } from '@maillon/platform/web';
import type { ChapterWords } from './chapters';

export interface NamedLabel {
  readonly code: string;
  readonly name: string;
}

// A week that begins on a Monday: any would do.
const MONDAY = Date.UTC(2026, 5, 1);

/** Words in the person's language. Call it where a component is built. */
export function injectChapterWords(): (labels: readonly NamedLabel[]) => ChapterWords {
  const [sentences, language] = [inject(TranslocoService), inject(Language).current];
  const tag = intlTag(language);
  const weekday = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  const lists = {
    and: new Intl.ListFormat(tag, { type: 'conjunction' }),
    or: new Intl.ListFormat(tag, { type: 'disjunction' }),
  };
  return (labels) => ({
    say: (key, data) => sentences.translate<string>(`rulebook.chapter.${key}`, data),
    cents: (cents) => formatCents(cents, language),
    percent: (basisPoints) => formatBasisPoints(basisPoints, language),
    family: (code) => sentences.translate<string>(`organisations.common.family.${code}`),
    label: (code) => labels.find((one) => one.code === code)?.name ?? code,
    weekday: (day) => weekday.format(MONDAY + (day - 1) * 86_400_000),
    time: (text) =>
      language === 'en' ? text : text.replace(/^0?(\d+):00$/, '$1 h').replace(/^0?(\d+):(\d\d)$/, '$1 h $2'),
    list: (words, how) => lists[how].format(words),
  });
}
