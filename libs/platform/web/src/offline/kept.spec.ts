import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { MembershipChoice } from '../session/membership-choice';
import { Kept } from './kept';

describe('what a device keeps', () => {
  let kept: Kept;
  let choice: MembershipChoice;

  beforeEach(() => {
    localStorage.clear();
    kept = TestBed.inject(Kept);
    choice = TestBed.inject(MembershipChoice);
    choice.choose('first');
    kept.belongTo('anne');
    kept.write('seen', 'market', ['ratte'], 1);
    kept.write('draft', 'basket.s', ['two'], 1);
  });

  it('is found through the membership that it was kept for, and through no other', () => {
    expect(kept.read('seen', 'market')).toEqual({ value: ['ratte'], at: 1 });
    choice.choose('second');
    expect(kept.read('seen', 'market')).toBeNull();
    choice.choose(null);
    expect([kept.read('draft', 'basket.s'), kept.write('draft', 'basket.s', 'x')]).toEqual([null, false]);
  });

  it('is not to be read any more once another membership acts; drafts wait for theirs', () => {
    kept.forgetSeen('second');
    expect([kept.read('seen', 'market'), kept.read('draft', 'basket.s')]).toEqual([null, { value: ['two'], at: 1 }]);
  });

  it('goes when its person signs out, or another one comes', () => {
    kept.belongTo('bruno');
    expect(Object.keys(localStorage).filter((key) => key.startsWith('maillon.kept'))).toEqual(['maillon.kept.person']);
    kept.write('draft', 'basket.s', ['two']);
    kept.forgetAll();
    expect(Object.keys(localStorage).filter((key) => key.startsWith('maillon.kept'))).toEqual([]);
  });

  it('is nothing when it cannot be read', () => {
    localStorage.setItem('maillon.kept.seen.first.market', '{');
    expect(kept.read('seen', 'market')).toBeNull();
  });
});
