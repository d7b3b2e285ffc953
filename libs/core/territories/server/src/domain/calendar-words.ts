import type { Locale } from '@maillon/platform/contract';

/** Days that the law or the ministry names, which are kept by their French names. */
const ENGLISH: Readonly<Record<string, string>> = {
  'jour de l’an': 'New Year’s Day',
  'lundi de pâques': 'Easter Monday',
  'fête du travail': 'Labour Day',
  'victoire 1945': 'Victory in Europe Day',
  ascension: 'Ascension Day',
  'lundi de pentecôte': 'Whit Monday',
  'fête nationale': 'Bastille Day',
  assomption: 'Assumption Day',
  toussaint: 'All Saints’ Day',
  'armistice 1918': 'Armistice Day',
  noël: 'Christmas Day',
  'vacances de la toussaint': 'Autumn school holidays',
  'vacances de noël': 'Christmas school holidays',
  'vacances d’hiver': 'Winter school holidays',
  'vacances de printemps': 'Spring school holidays',
  'vacances d’été': 'Summer school holidays',
  'pont de l’ascension': 'Ascension weekend',
};

/** What a day is called in another language; a name that the territory gave stays as it was given. */
export function dayNameIn(locale: Locale, label: string): string {
  if (locale === 'fr') return label;
  const known = label
    .toLowerCase()
    .replace(/'/g, '’')
    .replace(/ de (?=\d{4}$)/, ' ');
  return ENGLISH[known] ?? label;
}
