import { ApplicationRef, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Router } from '@angular/router';
import { gradually } from './gradually';

describe('a long list that is drawn gradually', () => {
  const list = signal<readonly number[]>([]);
  const filter = signal('all');
  let trigger = 'imperative';

  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
  const drawnList = () =>
    TestBed.runInInjectionContext(() => gradually(list, { first: 6, step: 4, anew: () => filter() }));
  const idle = () => {
    TestBed.inject(ApplicationRef).tick();
    jest.advanceTimersByTime(45);
  };

  beforeEach(() => {
    jest.useFakeTimers();
    trigger = 'imperative';
    list.set(numbers(20));
    filter.set('all');
    TestBed.configureTestingModule({
      providers: [{ provide: Router, useValue: { currentNavigation: () => ({ trigger }) } }],
    });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('begins with what a screen holds, and ends with all of it', () => {
    const drawn = drawnList();
    expect(drawn()).toEqual(numbers(6));
    const lengths = numbers(5).map(() => (idle(), drawn().length));
    expect(lengths).toEqual([10, 14, 18, 20, 20]);
  });

  it('begins anew with another list, not with one more page of the same', () => {
    const drawn = drawnList();
    numbers(4).forEach(idle);
    list.set(numbers(40));
    expect(drawn()).toHaveLength(22);
    filter.set('roots');
    expect(drawn()).toHaveLength(6);
  });

  it('is all there when somebody comes back to it', () => {
    trigger = 'popstate';
    expect(drawnList()()).toHaveLength(20);
  });
});
