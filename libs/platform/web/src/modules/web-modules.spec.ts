import { describe, expect, it } from '@jest/globals';
import type { Session } from '../session/session';
import type { WebModule } from './web-module';
import { fillingsFor, navigationFor } from './web-modules';

const i18n = { fr: () => Promise.resolve({ default: {} }), en: () => Promise.resolve({ default: {} }) };
const entry = (link: string, order: number, audience = {}) => ({
  label: link,
  icon: 'house' as const,
  link,
  order,
  ...audience,
});
const component = () => Promise.resolve(class {});
const modules: WebModule[] = [
  {
    id: 'orders',
    routes: [],
    i18n,
    slots: [],
    navigation: [entry('/b', 20), entry('/buyers', 10, { roles: ['restaurateur'] })],
  },
  {
    id: 'rounds',
    routes: [],
    i18n,
    navigation: [entry('/rounds', 5, { permission: 'rounds.drive' })],
    slots: [{ slot: 'orders.order-panel', order: 1, component }],
  },
];
const session = (role: string, on: string[], permissions: string[] = []) =>
  ({
    role: () => role,
    moduleIsOn: (id: string) => on.includes(id),
    permissions: () => ({ may: (p: string) => permissions.includes(p) }),
  }) as unknown as Session;
const links = (one: Session) => navigationFor(modules, one).map((found) => found.link);

describe('what a person is shown', () => {
  it('is of their role and permissions, in order', () => {
    expect(links(session('restaurateur', ['orders', 'rounds'], ['rounds.drive']))).toEqual([
      '/rounds',
      '/buyers',
      '/b',
    ]);
    expect(links(session('producer', ['orders', 'rounds']))).toEqual(['/b']);
  });

  it('vanishes with its module', () => {
    expect(links(session('restaurateur', ['orders'], ['rounds.drive']))).toEqual(['/buyers', '/b']);
    expect(fillingsFor('orders.order-panel', modules, session('restaurateur', ['orders']))).toEqual([]);
    expect(fillingsFor('orders.order-panel', modules, session('restaurateur', ['rounds']))).toHaveLength(1);
  });
});
