import { Pipe, inject, type PipeTransform } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Language, formatDay } from '@maillon/platform/web';
import { phoneText } from '../phone-text';

/** What is known of a producer, as a person reads it; a dash for nothing. */
@Pipe({ name: 'fact' })
export class FactPipe implements PipeTransform {
  private readonly sentences = inject(TranslocoService);
  private readonly language = inject(Language).current;

  transform(value: string | null | undefined, field: string): string {
    if (value === null || value === undefined) return '–';
    if (field === 'family') return this.say(`organisations.common.family.${value}`);
    if (field === 'phone') return phoneText(value);
    if (field === 'verifiedOn') return formatDay(value, 'year', this.language);
    if (value === 'yes' || value === 'no') return this.say(`organisations.admin.import.${value}`);
    if (field !== 'preparationDays') return value;
    return value
      .split(', ')
      .map((day) => this.say(`organisations.admin.weekday.${day}`))
      .join(', ');
  }

  private say(key: string): string {
    return this.sentences.translate<string>(key);
  }
}
