import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { InView } from './in-view';

let see: (isIntersecting: boolean) => void;

class Watcher {
  constructor(tell: (seen: { isIntersecting: boolean }[]) => void) {
    see = (isIntersecting) => tell([{ isIntersecting }]);
  }
  observe(): void {}
  disconnect(): void {}
}

@Component({ imports: [InView], template: '<p (mlInView)="asked.set(asked() + 1)" [below]="below()"></p>' })
class Page {
  readonly below = signal(true);
  readonly asked = signal(0);
}

function opened() {
  const fixture = TestBed.createComponent(Page);
  fixture.detectChanges();
  const { componentInstance: page } = fixture;
  return { page, stable: () => fixture.whenStable() };
}

describe('the end of a list', () => {
  beforeEach(() => void Object.assign(globalThis, { IntersectionObserver: Watcher }));

  it('asks for more when it comes near the screen, and once', async () => {
    const { page, stable } = opened();
    see(true);
    await stable();
    see(true);
    await stable();
    expect(page.asked()).toBe(1);
    see(false);
    await stable();
    see(true);
    await stable();
    expect(page.asked()).toBe(2);
  });

  it('asks for nothing while the list above it is still being drawn', async () => {
    const { page, stable } = opened();
    page.below.set(false);
    await stable();
    see(true);
    await stable();
    expect(page.asked()).toBe(0);
    see(false);
    page.below.set(true);
    await stable();
    expect(page.asked()).toBe(0);
  });

  it('asks when the list is drawn and it is still near', async () => {
    const { page, stable } = opened();
    page.below.set(false);
    see(true);
    await stable();
    page.below.set(true);
    await stable();
    expect(page.asked()).toBe(1);
  });
});
