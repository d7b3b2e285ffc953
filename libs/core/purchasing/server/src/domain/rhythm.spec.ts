import { describe, expect, it } from '@jest/globals';
import { readRhythm, ruleOf } from './rhythm';
import { rhythmInWords } from './rhythm-words';

const words = (rule: string, leftOut: string[] = []) => rhythmInWords(readRhythm(rule), leftOut, 'fr');
const english = (rule: string, leftOut: string[] = []) => rhythmInWords(readRhythm(rule), leftOut, 'en');

describe('a rhythm', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=TU,FR', 'tous les mardis et vendredis', 'every Tuesday and Friday'],
    [
      'RRULE:FREQ=WEEKLY;BYDAY=FR,TU,WE',
      'tous les mardis, mercredis et vendredis',
      'every Tuesday, Wednesday and Friday',
    ],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', 'une semaine sur deux, les lundis', 'every other week on Monday'],
    ['FREQ=WEEKLY;INTERVAL=3;BYDAY=SA', 'toutes les 3 semaines, les samedis', 'every 3 weeks on Saturday'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU', 'tous les jours', 'every day'],
    ['FREQ=DAILY', 'tous les jours', 'every day'],
    ['FREQ=DAILY;INTERVAL=2', 'un jour sur deux', 'every other day'],
    ['FREQ=MONTHLY;BYMONTHDAY=15,1', 'le 1er et le 15 de chaque mois', 'on the 1st and the 15th of each month'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'le dernier jour de chaque mois', 'on the last day of each month'],
    [
      'FREQ=MONTHLY;BYDAY=1TU,-1FR',
      'le premier mardi et le dernier vendredi de chaque mois',
      'on the first Tuesday and the last Friday of each month',
    ],
    [
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=2WE',
      'le deuxième mercredi un mois sur deux',
      'on the second Wednesday of every other month',
    ],
  ])('%s is said: %s', (rule, fr, en) => {
    expect([words(rule), english(rule)]).toEqual([fr, en]);
  });

  it('says the days that are left out', () => {
    expect(words('FREQ=WEEKLY;BYDAY=TU,FR', ['2026-07-14'])).toBe('tous les mardis et vendredis, sauf le 14 juillet');
    expect(words('FREQ=WEEKLY;BYDAY=TU', ['2026-12-01', '2026-07-14'])).toBe(
      'tous les mardis, sauf les 14 juillet et 1er décembre',
    );
    expect(english('FREQ=WEEKLY;BYDAY=TU', ['2026-07-14'])).toBe('every Tuesday, except on 14 July');
  });

  it('is written in one way only', () => {
    expect(ruleOf(readRhythm('rrule:freq=weekly;wkst=mo;interval=1;byday=fr,tu'))).toBe('FREQ=WEEKLY;BYDAY=TU,FR');
    expect(ruleOf(readRhythm('FREQ=MONTHLY;BYMONTHDAY=-1,3'))).toBe('FREQ=MONTHLY;BYMONTHDAY=3,-1');
    expect(ruleOf(readRhythm('FREQ=MONTHLY;BYDAY=-1FR'))).toBe('FREQ=MONTHLY;BYDAY=-1FR');
  });

  it.each([
    [
      '',
      'FREQ=YEARLY',
      'FREQ=WEEKLY',
      'FREQ=WEEKLY;BYDAY=1TU',
      'FREQ=WEEKLY;BYDAY=XX',
      'FREQ=WEEKLY;BYDAY=TU;BYDAY=FR',
    ],
    [
      'FREQ=DAILY;BYDAY=TU',
      'FREQ=DAILY;COUNT=5',
      'FREQ=DAILY;UNTIL=20270101',
      'FREQ=DAILY;BYHOUR=3',
      'FREQ=DAILY;INTERVAL=0',
    ],
    [
      'FREQ=DAILY;INTERVAL=x',
      'FREQ=DAILY;INTERVAL=13',
      'FREQ=MONTHLY',
      'FREQ=MONTHLY;BYDAY=TU',
      'FREQ=MONTHLY;BYMONTHDAY=32',
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=1;BYDAY=1TU',
      'FREQ=MONTHLY;BYMONTHDAY=0',
      'FREQ=WEEKLY;BYDAY=TU;WKST=SU',
      "FREQ=DAILY;X='",
    ],
  ])('that nobody speaks is refused', (...rules) => {
    for (const rule of rules) expect(() => readRhythm(rule)).toThrow('purchasing.rule-unsupported');
  });
});
