import { ApplicationRef, signal, type WritableSignal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { MembershipChoice } from '../session/membership-choice';
import { ask } from './ask';
import { askPages } from './ask-pages';
import { Gql } from './gql';
import type { OperationText } from './operation-text';
import { Refused, Unreachable } from './refused';

interface Words {
  readonly words: { nodes: string[]; pageInfo: { endCursor: null; hasNextPage: boolean } };
}
interface Question {
  day: string;
  after?: string | null;
}

const OPERATION = 'query Words' as unknown as OperationText<Words, Question>;
const wordsOf = (...nodes: string[]): Words => ({ words: { nodes, pageInfo: { endCursor: null, hasNextPage: true } } });
const settle = async () => {
  for (let turn = 0; turn < 3; turn += 1) {
    TestBed.inject(ApplicationRef).tick();
    await new Promise((done) => setTimeout(done));
  }
};

/** The two ways to ask keep alike. */
const WAYS = {
  ask: (day: WritableSignal<string>) => {
    const answer = ask(OPERATION, () => ({ day: day() }), { keep: 'words' });
    return { shown: () => answer.value()?.words.nodes, seenAt: answer.seenAt, error: answer.error };
  },
  askPages: (day: WritableSignal<string>) => {
    const answer = askPages(
      OPERATION,
      () => ({ day: day() }),
      ({ words }) => words,
      { keep: 'words' },
    );
    return { shown: () => answer.items(), seenAt: answer.seenAt, error: answer.error };
  },
};

describe.each(Object.entries(WAYS))('what is kept of an answer, by %s', (_name, way) => {
  let asked: { day: string; answer(words: Words): void; fail(error: unknown): void }[];

  beforeEach(() => {
    localStorage.clear();
    localStorage.setItem('maillon.membership', 'm');
  });

  async function open(day = signal('friday')) {
    asked = [];
    const query = (_text: unknown, variables: Question) =>
      new Promise((answer, fail) => asked.push({ day: variables.day, answer: answer as never, fail }));
    TestBed.resetTestingModule().configureTestingModule({ providers: [{ provide: Gql, useValue: { query } }] });
    const page = TestBed.runInInjectionContext(() => way(day));
    await settle();
    return page;
  }

  async function seen(...words: string[]): Promise<void> {
    await open();
    asked[0]!.answer(wordsOf(...words));
    await settle();
  }

  it('is nothing at first', async () => {
    const page = await open();
    expect(page.shown()).toBeUndefined();
    expect(page.seenAt()).toBeNull();
  });

  it('is shown at once, with its age, and gives way to the answer', async () => {
    await seen('leek');
    const page = await open();
    expect(page.shown()).toEqual(['leek']);
    expect(page.seenAt()).not.toBeNull();
    asked[0]!.answer(wordsOf('leek', 'celery'));
    await settle();
    expect(page.shown()).toEqual(['leek', 'celery']);
    expect(page.seenAt()).toBeNull();
  });

  it('stays while nobody answers', async () => {
    await seen('leek');
    const page = await open();
    asked[0]!.fail(new Unreachable(null));
    await settle();
    expect(page.shown()).toEqual(['leek']);
    expect(page.seenAt()).not.toBeNull();
    expect(page.error()).toBeUndefined();
  });

  it('does not hide a refusal', async () => {
    await seen('leek');
    const page = await open();
    asked[0]!.fail(new Refused('Not yours.', 'FORBIDDEN', 'words.not-yours', {}, {}));
    await settle();
    expect(page.error()).toBeInstanceOf(Refused);
  });

  it('answers no other question', async () => {
    await seen('leek');
    const page = await open(signal('saturday'));
    expect(page.shown()).toBeUndefined();
  });

  it('is found again when the question comes back', async () => {
    await seen('leek');
    const day = signal('saturday');
    const page = await open(day);
    asked[0]!.answer(wordsOf('chard'));
    await settle();
    day.set('friday');
    await settle();
    expect(page.shown()).toEqual(['leek']);
  });

  it('is not found through another membership', async () => {
    await seen('leek');
    localStorage.setItem('maillon.membership', 'other');
    const page = await open();
    expect(TestBed.inject(MembershipChoice).id()).toBe('other');
    expect(page.shown()).toBeUndefined();
  });

  it('is not asked twice for the same question said anew', async () => {
    const day = signal('friday');
    const page = await open(day);
    asked[0]!.answer(wordsOf('leek'));
    await settle();
    day.set('saturday');
    day.set('friday');
    await settle();
    expect(asked).toHaveLength(1);
    expect(page.shown()).toEqual(['leek']);
  });
});
