import { duration, inLanguage } from '../bootstrap/say.mjs';
import type { DaySummary } from './play-day.ts';

const FIGURES: [string, string, string][] = [
  ['producers', 'producteurs', 'producers'],
  ['buyers', 'acheteurs', 'buyers'],
  ['orders', 'commandes', 'orders'],
  ['orderLines', 'lignes', 'lines'],
  ['linesAllocated', 'lignes servies', 'lines allocated'],
  ['linesShort', 'lignes en manque', 'lines short'],
  ['supplierOrders', 'commandes aux producteurs', 'supplier orders'],
  ['rounds.collection', 'tournées de collecte', 'collection rounds'],
  ['rounds.delivery', 'tournées de livraison', 'delivery rounds'],
  ['stopsDone', 'arrêts faits', 'stops done'],
];

/** The figures of the day, as a person reads them. */
export function printSummary({ territories, invariants, durationMs }: DaySummary): void {
  for (const territory of territories) console.log(`\n${territory['code']} : ${figures(territory)}`);
  const kept = invariants.filter(({ ok }) => ok).length;
  console.log(
    `\n${inLanguage('Invariants tenus', 'Invariants kept')} : ${kept}/${invariants.length} (${duration(durationMs)})`,
  );
}

function figures(territory: Record<string, unknown>): string {
  const counts = FIGURES.map(([key, fr, en]) => `${number(valueAt(territory, key))} ${inLanguage(fr, en)}`);
  const mass = `${number(Math.round(Number(territory['netMassDeliveredG'] ?? 0) / 1000))} kg`;
  const value = `${number(Math.round(Number(territory['valueDeliveredCents'] ?? 0) / 100))} €`;
  return [...counts, mass, value, ...onTime(territory['otif'])].join(', ');
}

function onTime(otif: unknown): string[] {
  if (typeof otif !== 'number') return [];
  return [`${number(Math.round(otif * 100))} % ${inLanguage("à l'heure et complet", 'on time in full')}`];
}

function valueAt(territory: Record<string, unknown>, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], territory);
}

function number(value: unknown): string {
  return Number(value ?? 0).toLocaleString(inLanguage('fr-FR', 'en-GB'));
}
