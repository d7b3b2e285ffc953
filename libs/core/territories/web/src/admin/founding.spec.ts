import { describe, expect, it } from '@jest/globals';
import { firstPerimeter, suggestedCode } from './founding';

describe('a territory as it is filled in', () => {
  it('gets three letters of its name as a code, without what kind of body it is', () => {
    expect(suggestedCode('CA des Deux Baies en Montreuillois')).toBe('DEU');
    expect(suggestedCode('Étaples')).toBe('ETA');
    expect(suggestedCode('')).toBe('');
  });

  it('names each choice by its kind', () => {
    const chosen = [
      { kind: 'epci', code: '200069029' },
      { kind: 'commune', code: '62588' },
    ];
    expect(firstPerimeter(chosen, '2026-07-01')).toEqual({
      epcis: ['200069029'],
      arrondissements: [],
      inseeCodes: ['62588'],
      from: '2026-07-01',
    });
  });
});
