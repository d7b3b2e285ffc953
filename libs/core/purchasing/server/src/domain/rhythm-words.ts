import { firstOfMonth, type Locale } from '@maillon/platform/contract';
import type { Rhythm, RhythmDay } from './rhythm';

const NAMES: Readonly<Record<Locale, readonly string[]>> = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
const NTH: Readonly<Record<Locale, Readonly<Record<number, string>>>> = {
  fr: { 1: 'premier', 2: 'deuxième', 3: 'troisième', 4: 'quatrième', [-1]: 'dernier' },
  en: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', [-1]: 'last' },
};
const TAGS: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** "tous les mardis et vendredis, sauf le 14 juillet". Days left out are those that are still to come. */
export function rhythmInWords(rhythm: Rhythm, leftOut: readonly string[], locale: Locale): string {
  const words = (locale === 'fr' ? french : english)(rhythm);
  if (leftOut.length === 0) return words;
  const days = listed(
    leftOut.toSorted().map((day) => dayOfYear(day, locale)),
    locale,
  );
  if (locale === 'en') return `${words}, except on ${days}`;
  return `${words}, sauf ${leftOut.length > 1 ? 'les' : 'le'} ${days}`;
}

/** "14 juillet". */
export function dayOfYear(day: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(TAGS[locale], { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return firstOfMonth(format.format(new Date(`${day}T00:00:00Z`)), locale);
}

function french(rhythm: Rhythm): string {
  const { every, interval, days } = rhythm;
  if (isDaily(rhythm))
    return interval === 1 ? 'tous les jours' : interval === 2 ? 'un jour sur deux' : `tous les ${interval} jours`;
  if (every === 'week') {
    const names = listed(
      days.map(({ weekday }) => `${NAMES.fr[weekday - 1]}s`),
      'fr',
    );
    if (interval === 1) return `tous les ${names}`;
    return `${interval === 2 ? 'une semaine sur deux' : `toutes les ${interval} semaines`}, les ${names}`;
  }
  const months = interval === 1 ? 'de chaque mois' : interval === 2 ? 'un mois sur deux' : `tous les ${interval} mois`;
  return `le ${listed(monthly(rhythm, 'fr'), 'fr', ' le ')} ${months}`;
}

function english(rhythm: Rhythm): string {
  const { every, interval, days } = rhythm;
  if (isDaily(rhythm))
    return interval === 1 ? 'every day' : interval === 2 ? 'every other day' : `every ${interval} days`;
  if (every === 'week') {
    const names = listed(
      days.map(({ weekday }) => NAMES.en[weekday - 1]!),
      'en',
    );
    if (interval === 1) return `every ${names}`;
    return `${interval === 2 ? 'every other week' : `every ${interval} weeks`} on ${names}`;
  }
  const months =
    interval === 1 ? 'of each month' : interval === 2 ? 'of every other month' : `of every ${interval} months`;
  return `on the ${listed(monthly(rhythm, 'en'), 'en', ' the ')} ${months}`;
}

/** Every day of the week, however it is said. */
function isDaily({ every, interval, days }: Rhythm): boolean {
  return every === 'day' || (every === 'week' && interval === 1 && days.length === 7);
}

function monthly({ days, monthDays }: Rhythm, locale: Locale): string[] {
  const last = locale === 'fr' ? 'dernier jour' : 'last day';
  return [
    ...days.map((day) => ofMonth(day, locale)),
    ...monthDays.map((day) => (day < 0 ? last : ordinal(day, locale))),
  ];
}

function ofMonth({ nth, weekday }: RhythmDay, locale: Locale): string {
  return `${NTH[locale][nth!]} ${NAMES[locale][weekday - 1]}`;
}

function ordinal(day: number, locale: Locale): string {
  if (locale === 'fr') return day === 1 ? '1er' : String(day);
  const suffix = day % 100 > 10 && day % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${suffix}`;
}

function listed(words: readonly string[], locale: Locale, article = ' '): string {
  const and = locale === 'fr' ? ' et' : ' and';
  const [last, ...others] = [...words].reverse();
  if (others.length === 0) return last ?? '';
  return `${others.reverse().join(article === ' ' ? ', ' : `,${article}`)}${and}${article}${last}`;
}
