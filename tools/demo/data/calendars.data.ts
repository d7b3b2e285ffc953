import type { DatedRange, DemoCalendar } from '../territory-shapes.ts';

/** Public holidays of mainland France in 2026 (Code du travail, L. 3133-1; Easter is on 5 April). */
export const PUBLIC_HOLIDAYS_2026: DemoCalendar['publicHolidays'] = [
  { day: '2026-01-01', nameFr: "Jour de l'an", nameEn: "New Year's Day" },
  { day: '2026-04-06', nameFr: 'Lundi de Pâques', nameEn: 'Easter Monday' },
  { day: '2026-05-01', nameFr: 'Fête du travail', nameEn: 'Labour Day' },
  { day: '2026-05-08', nameFr: 'Victoire 1945', nameEn: 'Victory in Europe Day' },
  { day: '2026-05-14', nameFr: 'Ascension', nameEn: 'Ascension Day' },
  { day: '2026-05-25', nameFr: 'Lundi de Pentecôte', nameEn: 'Whit Monday' },
  { day: '2026-07-14', nameFr: 'Fête nationale', nameEn: 'Bastille Day' },
  { day: '2026-08-15', nameFr: 'Assomption', nameEn: 'Assumption Day' },
  { day: '2026-11-01', nameFr: 'Toussaint', nameEn: "All Saints' Day" },
  { day: '2026-11-11', nameFr: 'Armistice 1918', nameEn: 'Armistice Day' },
  { day: '2026-12-25', nameFr: 'Noël', nameEn: 'Christmas Day' },
];

/** Zone B (académie de Lille), school year 2025–2026 (arrêté du 7 décembre 2022): first and last day without school. */
const ZONE_B: readonly DatedRange[] = [
  { name: "Vacances d'hiver", from: '2026-02-14', to: '2026-03-01' },
  { name: 'Vacances de printemps', from: '2026-04-11', to: '2026-04-26' },
  { name: "Vacances d'été", from: '2026-07-04', to: '2026-08-31' },
];

export const MONTREUILLOIS_CALENDAR: DemoCalendar = {
  publicHolidays: PUBLIC_HOLIDAYS_2026,
  schoolZone: 'B',
  schoolHolidays: ZONE_B,
  touristSeasons: [
    { name: 'Haute saison balnéaire', from: '2026-07-04', to: '2026-08-31' },
    { name: 'Moyenne saison', from: '2026-04-11', to: '2026-07-03' },
    { name: 'Arrière-saison', from: '2026-09-01', to: '2026-11-11' },
  ],
  localFeasts: [{ name: 'Fête du port (inventée)', from: '2026-08-01', to: '2026-08-02' }],
  closures: [{ name: 'Inventaire de la plateforme', from: '2026-01-05', to: '2026-01-06' }],
  deliveryDays: ['tue', 'wed', 'thu', 'fri', 'sat'],
  demandByMonth: [0.4, 0.5, 0.6, 0.9, 1, 1.1, 1.7, 1.9, 1.1, 0.9, 0.5, 0.6],
};

/** An inland town: no seaside peak, two days a week, its own feasts and a summer break of the pick-up place. */
export const AUDOMAROIS_CALENDAR: DemoCalendar = {
  publicHolidays: PUBLIC_HOLIDAYS_2026,
  schoolZone: 'B',
  schoolHolidays: ZONE_B,
  touristSeasons: [{ name: 'Saison du marais', from: '2026-04-04', to: '2026-09-30' }],
  localFeasts: [{ name: 'Cortège nautique (date inventée)', from: '2026-07-26', to: '2026-07-26' }],
  closures: [{ name: 'Pause du comptoir', from: '2026-08-10', to: '2026-08-16' }],
  deliveryDays: ['tue', 'fri'],
  demandByMonth: [0.7, 0.7, 0.8, 0.9, 1, 1, 1.1, 0.9, 1, 1, 0.9, 1.2],
};
