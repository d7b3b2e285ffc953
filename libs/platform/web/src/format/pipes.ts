import { Pipe, inject, type PipeTransform } from '@angular/core';
import { Language } from '../i18n/language';
import { Session } from '../session/session';
import { formatBasisPoints, formatGrams } from './mass';
import { formatDay, formatInstant, formatTime, formatWindow, type DayStyle } from './moment';
import { formatCents, formatPrice } from './money';
import { formatNumber } from './number';

type Absent = null | undefined;

@Pipe({ name: 'cents' })
export class CentsPipe implements PipeTransform {
  private readonly language = inject(Language).current;

  transform(cents: number | Absent): string {
    return cents == null ? '–' : formatCents(cents, this.language);
  }
}

/** An exact decimal in euros. */
@Pipe({ name: 'price' })
export class PricePipe implements PipeTransform {
  private readonly language = inject(Language).current;

  transform(decimal: string | Absent): string {
    return decimal == null ? '–' : formatPrice(decimal, this.language);
  }
}

@Pipe({ name: 'grams' })
export class GramsPipe implements PipeTransform {
  private readonly language = inject(Language).current;

  transform(grams: number | Absent): string {
    return grams == null ? '–' : formatGrams(grams, this.language);
  }
}

@Pipe({ name: 'basisPoints' })
export class BasisPointsPipe implements PipeTransform {
  private readonly language = inject(Language).current;

  transform(points: number | Absent): string {
    return points == null ? '–' : formatBasisPoints(points, this.language);
  }
}

/** A count, or another number that is no price and no mass. */
@Pipe({ name: 'number' })
export class NumberPipe implements PipeTransform {
  private readonly language = inject(Language).current;

  transform(value: number | Absent, digits = 0): string {
    return value == null ? '–' : formatNumber(value, this.language, digits);
  }
}

/** A local day, `YYYY-MM-DD`. */
@Pipe({ name: 'day' })
export class DayPipe implements PipeTransform {
  private readonly language = inject(Language).current;

  transform(day: string | Absent, style: DayStyle = 'short'): string {
    return day ? formatDay(day, style, this.language) : '–';
  }
}

/** The hour of an instant, in the territory's time zone. */
@Pipe({ name: 'time' })
export class TimePipe implements PipeTransform {
  private readonly language = inject(Language).current;
  private readonly session = inject(Session);

  transform(instant: string | Date | Absent): string {
    return instant ? formatTime(instant, this.session.timeZone(), this.language) : '–';
  }
}

/** Day and hour of an instant, in the territory's time zone. */
@Pipe({ name: 'instant' })
export class InstantPipe implements PipeTransform {
  private readonly language = inject(Language).current;
  private readonly session = inject(Session);

  transform(instant: string | Absent, style: DayStyle = 'short'): string {
    return instant ? formatInstant(instant, style, this.session.timeZone(), this.language) : '–';
  }
}

/** `{{ start | window: end }}` */
@Pipe({ name: 'window' })
export class WindowPipe implements PipeTransform {
  private readonly language = inject(Language).current;
  private readonly session = inject(Session);

  transform(start: string, end: string): string {
    return formatWindow(start, end, this.session.timeZone(), this.language);
  }
}
