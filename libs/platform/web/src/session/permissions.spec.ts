import { describe, expect, it } from '@jest/globals';
import { packRules, unpackRules, type PackRule } from '@casl/ability/extra';
import type { MongoAbility, RawRuleOf } from '@casl/ability';
import { Permissions } from './permissions';

type Rules = RawRuleOf<MongoAbility>[];
const travelled = (rules: Rules) =>
  unpackRules(JSON.parse(JSON.stringify(packRules(rules))) as PackRule<RawRuleOf<MongoAbility>>[]);

describe('permissions', () => {
  it('answer for what the server granted, whatever the rows', () => {
    const permissions = new Permissions(
      travelled([{ action: 'orders.place', subject: 'Order', conditions: { buyerId: 'b' } }]),
    );
    expect([permissions.may('orders.place'), permissions.may('orders.close')]).toEqual([true, false]);
  });

  it('deny what nobody granted', () => {
    expect(new Permissions([]).may('orders.place')).toBe(false);
  });

  it('keep the conditions of the server', () => {
    const { ability } = new Permissions(
      travelled([{ action: 'orders.place', subject: 'Order', conditions: { buyerId: 'b' } }]),
    );
    expect(ability.rules[0]?.conditions).toEqual({ buyerId: 'b' });
  });
});
