import { Pipe, inject, type PipeTransform } from '@angular/core';
import { Language } from '@maillon/platform/web';

/** "vendredi": as a kitchen calls its last deliveries. */
@Pipe({ name: 'dayName' })
export class DayNamePipe implements PipeTransform {
  private readonly language = inject(Language).current;

  transform(day: string): string {
    const format = new Intl.DateTimeFormat(this.language === 'fr' ? 'fr-FR' : 'en-GB', {
      weekday: 'long',
      timeZone: 'UTC',
    });
    return format.format(new Date(`${day}T00:00:00Z`));
  }
}
