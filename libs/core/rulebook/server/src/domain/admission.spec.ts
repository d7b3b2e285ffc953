import { describe, expect, it } from '@jest/globals';
import { NO_RULES } from '@maillon/core/rulebook/contract';
import { admissionFault, type Goods } from './admission';

const endive: Goods = { family: 'vegetables', labels: ['ab'], isLocal: true };

describe('what may be sold', () => {
  it('is everything without rules', () => {
    expect(admissionFault(NO_RULES, { family: 'drinks', labels: [], isLocal: false })).toBeNull();
  });

  it('is what belongs to an admitted family, and nothing else', () => {
    const rules = { ...NO_RULES, families: ['vegetables', 'sea'] };
    expect(admissionFault(rules, endive)).toBeNull();
    expect(admissionFault(rules, { ...endive, family: 'drinks' })).toEqual({ rule: 'family' });
  });

  it('carries one of the labels that its family demands', () => {
    const rules = { ...NO_RULES, labelDemands: [{ family: 'vegetables', anyOf: ['ab', 'hve'] }] };
    expect(admissionFault(rules, endive)).toBeNull();
    expect(admissionFault(rules, { ...endive, labels: ['label-rouge'] })).toEqual({
      rule: 'label',
      anyOf: ['ab', 'hve'],
    });
    expect(admissionFault(rules, { ...endive, family: 'sea', labels: [] })).toBeNull();
  });

  it('meets the demand on all families and the one on its own', () => {
    const labelDemands = [
      { family: null, anyOf: ['saveurs-en-or'] },
      { family: 'vegetables', anyOf: ['ab'] },
    ];
    const rules = { ...NO_RULES, labelDemands };
    expect(admissionFault(rules, endive)).toEqual({ rule: 'label', anyOf: ['saveurs-en-or'] });
    expect(admissionFault(rules, { ...endive, labels: ['ab', 'saveurs-en-or'] })).toBeNull();
  });

  it('is local where only local goods are admitted', () => {
    const rules = { ...NO_RULES, localOnly: true };
    expect(admissionFault(rules, endive)).toBeNull();
    expect(admissionFault(rules, { ...endive, isLocal: false })).toEqual({ rule: 'not-local' });
  });
});
