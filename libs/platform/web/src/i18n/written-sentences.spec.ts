import '@angular/compiler';
import { Injector, runInInjectionContext } from '@angular/core';
import { TRANSLOCO_CONFIG, translocoConfig } from '@jsverse/transloco';
import { describe, expect, it } from '@jest/globals';
import { Language, type LanguageCode } from './language';
import { WrittenSentences } from './written-sentences';

function say(current: LanguageCode, value: string, params: object): unknown {
  const providers = [
    { provide: Language, useValue: { current } },
    { provide: TRANSLOCO_CONFIG, useValue: translocoConfig({ defaultLang: 'fr' }) },
  ];
  const transpiler = runInInjectionContext(Injector.create({ providers }), () => new WrittenSentences());
  return transpiler.transpile({ value, params: { ...params }, translation: {}, key: 'x' });
}

describe('a sentence with a number in it', () => {
  it('has it written as its readers write numbers', () => {
    expect(say('fr', '{{n}} disponibles', { n: 99_968 })).toBe('99\u202f968 disponibles');
    expect(say('en', '{{n}} left', { n: 99_968 })).toBe('99,968 left');
    expect(say('fr', 'à {{km}} km', { km: 7.1 })).toBe('à 7,1 km');
  });

  it('leaves texts as they are, and what only looks like a number', () => {
    expect(say('fr', 'Année {{year}}, lot {{code}}', { year: '2026', code: 'A-12345' })).toBe(
      'Année 2026, lot A-12345',
    );
  });
});
