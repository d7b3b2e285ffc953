import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Gql, Refused, Unreachable } from '@maillon/platform/web';
import type { RecordStopInput } from './my-rounds.generated';
import { StopQueue } from './stop-queue';

const record = (id: string, stopId = 'stop'): RecordStopInput => ({
  id,
  stopId,
  outcome: 'done',
  at: '2026-07-10T06:00:00Z',
});
const mutate = jest.fn<(document: string, variables: { input: RecordStopInput }) => Promise<unknown>>();
const accept = (_: string, { input }: { input: RecordStopInput }) =>
  Promise.resolve({ recordStop: { id: input.stopId, state: input.outcome } });
const sent = () => mutate.mock.calls.map(([, { input }]) => input.id);

describe('the stops a driver recorded', () => {
  beforeEach(() => {
    localStorage.clear();
    jest.useFakeTimers();
    mutate.mockReset().mockImplementation(accept);
    TestBed.configureTestingModule({ providers: [{ provide: Gql, useValue: { mutate } }] });
  });

  it('are sent at once, and leave the queue', async () => {
    const queue = TestBed.inject(StopQueue);
    queue.record(record('a'));
    await jest.advanceTimersByTimeAsync(0);
    expect([queue.count(), queue.answerFor('stop')?.state]).toEqual([0, 'done']);
  });

  it('wait on the device without network, and go with the same id when it is back', async () => {
    mutate.mockRejectedValueOnce(new Unreachable(null));
    const queue = TestBed.inject(StopQueue);
    queue.record(record('a'));
    await jest.advanceTimersByTimeAsync(0);
    expect([queue.count(), queue.offline(), queue.waitingFor('stop')?.id]).toEqual([1, true, 'a']);
    dispatchEvent(new Event('online'));
    await jest.advanceTimersByTimeAsync(0);
    expect([queue.count(), queue.offline(), sent()]).toEqual([0, false, ['a', 'a']]);
  });

  it('are found again when the page is opened anew', async () => {
    localStorage.setItem('maillon.stops-to-send', JSON.stringify([record('kept')]));
    const queue = TestBed.inject(StopQueue);
    await jest.advanceTimersByTimeAsync(0);
    expect([queue.count(), sent()]).toEqual([0, ['kept']]);
  });

  it('keep their order', async () => {
    const queue = TestBed.inject(StopQueue);
    queue.record(record('a', 'one'));
    queue.record(record('b', 'two'));
    await jest.advanceTimersByTimeAsync(0);
    expect(sent()).toEqual(['a', 'b']);
  });

  it('say why when the server refuses, and do not insist', async () => {
    mutate.mockRejectedValueOnce(new Refused('Déjà enregistré.', 'REFUSED', 'delivery-rounds.stop-recorded', {}, {}));
    const queue = TestBed.inject(StopQueue);
    queue.record(record('a'));
    await jest.advanceTimersByTimeAsync(30_000);
    expect([queue.count(), queue.refusalFor('stop'), sent()]).toEqual([0, 'Déjà enregistré.', ['a']]);
  });
});
