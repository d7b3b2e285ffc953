import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { territoriesModule } from '@maillon/core/territories/server';
import { platformModule } from '@maillon/platform/server';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { farm, SIRETS, textOf } from '../corpus/files';
import { organisationsModule } from '../organisations.module';
import { applicant, DECIDE, DISCARD, FARM, SAVE, SUBMIT } from './applicants';
import { IMPORT, PERIMETER, SUPPLY_AREA } from './producers-file';

const INVITE = `mutation ($id: ID!, $email: String!) { inviteMember(id: $id, email: $email, role: "driver") { id } }`;
const RESEND = 'mutation ($id: ID!, $letterId: ID!) { resendInvitation(id: $id, letterId: $letterId) { id } }';
const REVOKE = 'mutation ($id: ID!) { revokeInvitation(id: $id) }';
const OPEN = 'query ($token: String!) { invitation(token: $token) { email } }';
const ACCEPT = 'mutation ($token: String!) { acceptInvitation(token: $token) }';
const CHOOSE = `mutation ($importId: ID!) { chooseForImportRow(importId: $importId, row: 3, choice: "merge", fields: ["phone"]) { row } }`;
const TRIED = 'mutation ($id: ID!, $trialId: ID!) { importTriedProducers(id: $id, trialId: $trialId) { id } }';

const MONDAY = new Date('2026-07-06T08:00:00Z');
const OK = null;

/** What each act answers in each state: null where it is taken (or was already), else the code of the refusal. */
type Table = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

const cellsOf = (table: Table) =>
  Object.entries(table).flatMap(([state, acts]) =>
    Object.entries(acts).map(([act, refusal]) => [state, act, refusal] as const),
  );

const CLOSED = 'organisations.application-closed';
const PASSED = 'organisations.state-passed';
const UNKNOWN = 'platform.not-found';
const APPLICATIONS: Table = {
  draft: { save: OK, submit: OK, discard: OK, approve: UNKNOWN, ask: UNKNOWN, refuse: UNKNOWN },
  submitted: { save: CLOSED, submit: OK, discard: CLOSED, approve: OK, ask: OK, refuse: OK },
  'in-review': { save: CLOSED, submit: PASSED, discard: CLOSED, approve: OK, ask: OK, refuse: OK },
  'changes-asked': { save: OK, submit: OK, discard: CLOSED, approve: PASSED, ask: OK, refuse: PASSED },
  refused: { save: CLOSED, submit: PASSED, discard: CLOSED, approve: PASSED, ask: PASSED, refuse: OK },
  approved: { save: CLOSED, submit: PASSED, discard: CLOSED, approve: OK, ask: PASSED, refuse: PASSED },
};

const OVER = 'organisations.invitation-over';
const EXPIRED = 'organisations.invitation-expired';
const REVOKED = 'organisations.invitation-revoked';
const USED = 'organisations.invitation-used';
const INVITATIONS: Table = {
  pending: { open: OK, accept: OK, resend: OK, revoke: OK },
  expired: { open: EXPIRED, accept: EXPIRED, resend: OK, revoke: OK },
  // Whoever accepted may follow the link again; it lets nobody else in.
  accepted: { open: USED, accept: OK, 'accept-as-another': USED, resend: OVER, revoke: OVER },
  revoked: { open: REVOKED, accept: REVOKED, resend: OVER, revoke: OK },
};

const MISSING = 'organisations.trial-missing';
const DONE = 'platform.already-done';
const IMPORTS: Table = {
  unknown: { choose: MISSING, import: MISSING },
  queued: { import: MISSING },
  running: { import: MISSING },
  failed: { import: MISSING },
  cancelled: { import: MISSING },
  tried: { choose: OK, import: OK },
  imported: { choose: MISSING, import: DONE, 'import-again': OK },
  'imported at once': { choose: MISSING, import: MISSING },
};

describe('the machines of onboarding', () => {
  let world: World;
  let administrator: TestActor;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule, territoriesModule, organisationsModule] });
    world.at = MONDAY;
    administrator = await world.member(world.first, 'territory-administrator', null, 'Hélène');
    await administrator.get(PERIMETER);
    await administrator.get(SUPPLY_AREA);
    await world.startWorker();
  });
  afterAll(() => world.close());

  /** A refusal leaves everything as it was. */
  async function mustAnswer(refusal: string | null, act: () => Promise<string | null>, look: () => Promise<unknown>) {
    const before = await look();
    expect(await act()).toBe(refusal);
    if (refusal) expect(await look()).toEqual(before);
  }

  describe('an application', () => {
    const REASON = 'Précisez l’entrée de la cour.';
    const territory = 'AAA';
    const content = { ...FARM, name: 'Auberge', siret: null };
    const buyer = { territory, part: 'buyer', kind: 'restaurant', content };
    const WAYS: Readonly<Record<string, readonly string[]>> = {
      draft: [],
      submitted: ['submit'],
      'in-review': ['submit', 'review'],
      'changes-asked': ['submit', 'ask'],
      refused: ['submit', 'refuse'],
      approved: ['submit', 'approve'],
    };
    const decided = (id: string, decision: string) =>
      administrator.refusal(DECIDE, { id, decision, reason: decision === 'approved' ? null : REASON });
    const acts: Readonly<Record<string, (id: string, cook: TestActor) => Promise<string | null>>> = {
      save: (id, cook) => cook.refusal(SAVE, { id, ...buyer }),
      submit: (id, cook) => cook.refusal(SUBMIT, { id, territory }),
      discard: (id, cook) => cook.refusal(DISCARD, { id, territory }),
      approve: (id) => decided(id, 'approved'),
      ask: (id) => decided(id, 'changes-asked'),
      refuse: (id) => decided(id, 'refused'),
      // Nobody asks for it: it is passed through when something is decided.
      review: async (id) => {
        await world.rows(`update application set state = 'in-review' where id = $1`, [id]);
        return null;
      },
    };
    const look = (id: string) =>
      world.rows(
        `select to_jsonb(a) as row, (select count(*) from participation_step s where s.application_id = a.id) as steps
          from application a where id = $1`,
        [id],
      );

    it.each(cellsOf(APPLICATIONS))('that is %s, %s: %s', async (state, act, refusal) => {
      const [id, cook] = [uuid(), await applicant(world, 'Camille')];
      await cook.get(SAVE, { id, ...buyer });
      for (const step of WAYS[state]!) expect(await acts[step]!(id, cook)).toBeNull();
      expect(await look(id)).toMatchObject([{ row: { state } }]);
      await mustAnswer(
        refusal,
        () => acts[act]!(id, cook),
        () => look(id),
      );
    });
  });

  describe('an invitation', () => {
    const PASSWORD = 'Fenouil-des-dunes-62';
    const signedUp = async (email: string) => {
      const browser = world.browser();
      await browser.openAccount('Camille', email, PASSWORD);
      return world.actor(browser.cookie, null);
    };
    const look = (id: string) => world.rows('select to_jsonb(i) as row from invitation i where id = $1', [id]);

    it.each(cellsOf(INVITATIONS))('that is %s, %s: %s', async (state, act, refusal) => {
      const [id, email] = [uuid(), `${uuid()}@test.example`];
      await administrator.get(INVITE, { id, email });
      const [token, invited] = [await world.keyFor(email), await signedUp(email)];
      if (state === 'accepted') await invited.get(ACCEPT, { token });
      if (state === 'revoked') await administrator.get(REVOKE, { id });
      const acts: Readonly<Record<string, () => Promise<string | null>>> = {
        open: () => world.stranger().refusal(OPEN, { token }),
        accept: () => invited.refusal(ACCEPT, { token }),
        'accept-as-another': async () => (await signedUp(`${uuid()}@test.example`)).refusal(ACCEPT, { token }),
        resend: () => administrator.refusal(RESEND, { id, letterId: uuid() }),
        revoke: () => administrator.refusal(REVOKE, { id }),
      };
      world.at = new Date(MONDAY.getTime() + (state === 'expired' ? 8 : 0) * 86_400_000);
      await mustAnswer(refusal, acts[act]!, () => look(id)).finally(() => (world.at = MONDAY));
    });
  });

  describe('an import that was tried first', () => {
    const twin = farm({ SIRET: SIRETS.boat, 'Raison sociale': 'EARL ferme du pré', Tél: '03 21 81 00 00' });
    const file = {
      name: 'recensement.csv',
      contentBase64: Buffer.from(textOf([farm(), twin], ';')).toString('base64'),
    };
    const look = (trialId: string) =>
      world.rows(
        `select (select count(*) from participation) as known, (select count(*) from job_run) as jobs,
          (select to_jsonb(f) - 'bytes' from import_file f where id = $1) as file, (select count(*) from import_choice) as said`,
        [trialId],
      );

    it.each(cellsOf(IMPORTS))('and is %s, %s: %s', async (state, act, refusal) => {
      const [trialId, id] = [uuid(), uuid()];
      if (state !== 'unknown')
        await administrator.get(IMPORT, { id: trialId, file, dryRun: state !== 'imported at once' });
      await world.quiet();
      if (state === 'imported') await administrator.get(TRIED, { id, trialId });
      await world.quiet();
      if (['queued', 'running', 'failed', 'cancelled'].includes(state))
        await world.rows('update job_run set state = $2 where id = $1', [trialId, state]);
      const acts: Readonly<Record<string, () => Promise<string | null>>> = {
        choose: () => administrator.refusal(CHOOSE, { importId: trialId }),
        import: () => administrator.refusal(TRIED, { id: uuid(), trialId }),
        'import-again': () => administrator.refusal(TRIED, { id, trialId }),
      };
      try {
        await mustAnswer(refusal, acts[act]!, () => look(trialId));
      } finally {
        // The next one waits for a quiet queue.
        await world.rows(`update job_run set state = 'done' where id = $1`, [trialId]);
        await world.quiet();
      }
    });
  });
});
