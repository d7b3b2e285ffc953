import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { MembershipChoice } from '../session/membership-choice';
import { Kept } from './kept';
import { injectKeptDraft } from './kept-draft';

describe('what somebody is filling in', () => {
  let choice: MembershipChoice;
  beforeEach(() => {
    localStorage.clear();
    choice = TestBed.inject(MembershipChoice);
    choice.choose('first');
  });
  const begun = () => TestBed.runInInjectionContext(() => injectKeptDraft<string>('note'));
  const text = signal('');
  const written = () => {
    const draft = begun();
    TestBed.runInInjectionContext(() => draft.follow(() => text() || null));
    return draft;
  };
  const type = (typed: string) => {
    text.set(typed);
    TestBed.tick();
  };

  it('is there when its page is left and comes back, and not once nothing is left of it', () => {
    written();
    type('3 cagettes');
    expect(begun().before).toBe('3 cagettes');
    type('');
    expect(begun().before).toBeNull();
  });

  it('is kept no more once it was sent', () => {
    const draft = written();
    type('3 cagettes');
    draft.drop();
    type('4 cagettes');
    expect(begun().before).toBeNull();
  });

  it('is never written for another membership, and goes when its person signs out', () => {
    written();
    type('3 cagettes');
    choice.choose('second');
    type('4 cagettes');
    expect(begun().before).toBeNull();
    choice.choose('first');
    expect(begun().before).toBe('3 cagettes');
    TestBed.inject(Kept).forgetAll();
    expect(begun().before).toBeNull();
  });
});
