import { describe, expect, it } from '@jest/globals';
import { abilityFor } from '../use-cases/ability';
import type { LiveKind } from './live-kind';
import { newsFor } from './news-for';
import { readNotice, type Notice } from './notice';
import { RecentNotices } from './recent-notices';

const buyer = (organisationId: string) =>
  abilityFor({ kind: 'person', role: 'restaurateur', organisationId } as never, [
    (grant, actor) => grant('orders.read', 'Order', { buyerId: actor.organisationId }),
  ]);
const ORDERS: LiveKind = {
  kind: 'orders.order',
  permission: 'orders.read',
  type: 'Order',
  row: (buyerId) => ({ buyerId }),
};
const kinds = new Map([[ORDERS.kind, ORDERS]]);
const notice = (text: string) => readNotice(text) as Notice;

describe('a notice', () => {
  it('names its rows, who alone hears of them and what else was said', () => {
    expect(readNotice('orders.order t 12 a:b:card,c')).toEqual({
      ...{ kind: 'orders.order', territoryId: 't', position: '12' },
      rows: [
        { id: 'a', audience: 'b', note: 'card' },
        { id: 'c', audience: null, note: null },
      ],
    });
    expect(notice('orders.order t 12 *').rows).toBe('many');
    expect(readNotice('platform.person p')).toEqual({ personId: 'p' });
    expect(['', 'x', 'orders.order t', 'orders.order t x a'].map(readNotice)).toEqual([null, null, null, null]);
  });

  it('reaches whom the rules let see the row, and nobody else', () => {
    const told = [notice('orders.order t 1 a:one,b:two,c')];
    expect(newsFor(buyer('one'), told, kinds, new Map())?.facts).toEqual({ 'orders.order': [{ id: 'a' }] });
    expect(newsFor(buyer('three'), told, kinds, new Map())).toBeNull();
    expect(newsFor(abilityFor({ kind: 'person' } as never, []), told, kinds, new Map())).toBeNull();
  });

  it('of too many rows says which kind to read again, once', () => {
    const told = [notice('orders.order t 1 *'), notice('orders.order t 2 a:one')];
    expect(newsFor(buyer('one'), told, kinds, new Map())).toEqual({ facts: {}, again: ['orders.order'] });
  });
});

describe('recent notices', () => {
  it('are given from a position on, itself included, to the same territory only', () => {
    const recent = new RecentNotices(3);
    for (const text of ['k.o t 1 a', 'k.o t 2 b', 'k.o u 3 c', 'k.o t 4 d']) recent.add(notice(text));
    expect(recent.since('2', 't')?.map(({ position }) => position)).toEqual(['2', '4']);
    expect([recent.since('9', 't'), recent.position]).toEqual([null, '4']);
    recent.forget();
    expect([recent.since('2', 't'), recent.position]).toEqual([null, null]);
  });
});
