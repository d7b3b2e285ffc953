import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World, type TestActor } from '@maillon/platform/testing';
import { platformModule } from '../platform.module';

describe('the threshold, seen from outside', () => {
  let world: World;
  let administrator: TestActor;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule] });
    administrator = await world.member(world.first, 'territory-administrator');
  });
  afterAll(() => world.close());

  it('tells a person who they are and what they may do', async () => {
    const { me } = await administrator.get('{ me { memberships { territoryCode role } active { modules rules } } }');
    expect(me.memberships).toEqual([{ territoryCode: 'AAA', role: 'territory-administrator' }]);
    expect(me.active.modules).toEqual(['platform']);
    expect(me.active.rules).toContainEqual(['platform.manage-modules', 'ModuleInstallation']);
  });

  it('refuses a stranger, and somebody who borrows another person’s membership', async () => {
    const borrower = await world.member(world.neighbour, 'territory-administrator');
    const borrowing = world.actor(borrower.settings.cookie, administrator.membershipId);
    expect(await world.stranger().refusal('{ modules { id } }')).toBe('platform.signed-out');
    expect(await borrowing.refusal('{ modules { id } }')).toBe('platform.no-membership');
  });

  it('refuses a cookie whose signature is not ours', async () => {
    const forged = world.actor(administrator.settings.cookie!.replace(/.{4}$/, 'AAAA'), administrator.membershipId);
    expect(await forged.refusal('{ modules { id } }')).toBe('platform.signed-out');
  });

  it('refuses what the role does not grant, in the language of the person', async () => {
    const driver = await world.member(world.first, 'driver');
    const french = await driver.ask('{ jobs { nodes { id } } }');
    const english = await driver.ask('{ jobs { nodes { id } } }', {}, 'en');
    expect(french.errors?.[0]).toMatchObject({
      message: expect.stringContaining('Votre rôle'),
      extensions: { code: 'FORBIDDEN' },
    });
    expect(english.errors?.[0]?.message).toContain('Your role');
  });

  it('keeps core modules on, and says so', async () => {
    const refusal = await administrator.refusal(
      'mutation { setModuleEnabled(module: "platform", enabled: false) { id } }',
    );
    expect(refusal).toBe('platform.module-always-on');
  });

  it('refuses a document that is too deep, one with too many fields and one that costs too much', async () => {
    const many = Array.from({ length: 16 }, (_, index) => `a${index}: modules { id }`).join(' ');
    expect(await administrator.refusal(`{ ${many} }`)).toBe('platform.too-complex');
  });

  it('lets nothing of a fault inside reach the client', async () => {
    const { errors } = await administrator.ask('query ($id: ID!) { job(id: $id) { id } }', { id: 'not an id' });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      refusal: 'platform.input-invalid',
      fields: { id: [expect.any(String)] },
    });
    expect(JSON.stringify(errors)).not.toContain('at ');
  });
});
