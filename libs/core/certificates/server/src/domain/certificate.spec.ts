import { describe, expect, it } from '@jest/globals';
import {
  CERTIFICATE_STATES,
  WARNING_DAYS,
  type CertificateState,
  type WarningDays,
} from '@maillon/core/certificates/contract';
import fc from 'fast-check';
import { Certificate, missingOf, type Proof } from './certificate';
import { certificateNumber } from './certificate-number';
import { daysLeftOn, stateOn } from './certificate-state';
import { warningsDue } from './warnings';

const PERIOD = { validFrom: '2026-01-01', validTo: '2026-12-31' };
const proof = (more: Partial<Proof> = {}): Proof => ({
  ...{ decision: 'filed', number: 'A1', documentId: 'd', requiresDocument: true },
  ...PERIOD,
  ...more,
});
const on = (day: string, more: Partial<Proof> = {}) => new Certificate(proof(more), day);
const missing = (parts: readonly string[]) => parts.join();
const TODAY = '2026-07-08';

const anyDay = fc
  .integer({ min: 0, max: 900 })
  .map((days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10));
const anyPeriod = fc.tuple(anyDay, anyDay).map(([a, b]) => ({ validFrom: a < b ? a : b, validTo: a < b ? b : a }));

describe('the state of a certificate', () => {
  it.each([
    ['2025-12-31', 'verified'],
    ['2026-01-01', 'live'],
    ['2026-10-31', 'live'],
    ['2026-11-01', 'expiring'],
    ['2026-12-31', 'expiring'],
    ['2027-01-01', 'expired'],
  ])('that was verified is, on %s, %s', (day, state) =>
    expect(stateOn({ decision: 'verified', ...PERIOD }, day)).toBe(state),
  );

  it.each(['filed', 'rejected', 'revoked'] as const)('that was %s does not depend on the day', (decision) => {
    fc.assert(
      fc.property(anyDay, anyPeriod, (day, period) => expect(stateOn({ decision, ...period }, day)).toBe(decision)),
    );
  });

  it('only ever moves forward as days go by', () => {
    const order = (state: string) => CERTIFICATE_STATES.indexOf(state as never);
    fc.assert(
      fc.property(anyPeriod, anyDay, anyDay, (period, a, b) => {
        const [first, later] = a < b ? [a, b] : [b, a];
        const verified = { decision: 'verified' as const, ...period };
        expect(order(stateOn(verified, first))).toBeLessThanOrEqual(order(stateOn(verified, later)));
      }),
    );
  });

  it('says how many days are left while it holds, and none afterwards', () => {
    expect(daysLeftOn(proof({ decision: 'verified' }), '2026-12-31')).toBe(0);
    expect(daysLeftOn(proof({ decision: 'verified' }), '2027-01-01')).toBeNull();
    expect(daysLeftOn(proof(), TODAY)).toBeNull();
  });
});

describe('a filed certificate', () => {
  it('is verified', () => expect(on(TODAY).verify(missing)).toBe('verified'));
  it('is rejected', () => expect(on(TODAY).reject()).toBe('rejected'));
  it('is not revoked: nothing holds yet', () => expect(() => on(TODAY).revoke()).toThrow('not-revocable'));
  it('is not renewed', () => expect(() => on(TODAY).mustBeFollowedBy('2027-12-31')).toThrow('not-renewable'));
  it('is not verified without its document', () =>
    expect(() => on(TODAY, { documentId: null }).verify(missing)).toThrow('proof-missing'));
  it('is verified without a document when its kind asks for none', () =>
    expect(on(TODAY, { documentId: null, requiresDocument: false }).verify(missing)).toBe('verified'));
  it('is not verified once its days have gone by', () =>
    expect(() => on('2027-01-01').verify(missing)).toThrow('already-over'));
  it('is verified on its last day', () => expect(on('2026-12-31').verify(missing)).toBe('verified'));
});

// Each act in each state: the decision that follows, or the code of the refusal.
const HELD = { decision: 'verified' } as const;
const STATES: readonly (readonly [state: CertificateState, day: string, proof: Partial<Proof>])[] = [
  ['filed', TODAY, {}],
  ['verified', '2025-12-31', HELD],
  ['live', TODAY, HELD],
  ['expiring', '2026-12-01', HELD],
  ['expired', '2027-01-01', HELD],
  ['rejected', TODAY, { decision: 'rejected' }],
  ['revoked', TODAY, { decision: 'revoked' }],
];
const ACTS = {
  verify: (one: Certificate) => one.verify(missing),
  reject: (one: Certificate) => one.reject(),
  revoke: (one: Certificate) => one.revoke(),
  renew: (one: Certificate) => one.mustBeFollowedBy('2027-12-31') ?? 'renewed',
};
const TAKEN: Readonly<Record<keyof typeof ACTS, readonly [outcome: string, refusal: string, ...CertificateState[]]>> = {
  verify: ['verified', 'certificates.not-verifiable', 'filed'],
  reject: ['rejected', 'certificates.not-rejectable', 'filed', 'verified'],
  revoke: ['revoked', 'certificates.not-revocable', 'live', 'expiring'],
  renew: ['renewed', 'certificates.not-renewable', 'live', 'expiring', 'expired'],
};

describe('a certificate in each of its states', () => {
  it('is in this table', () => expect(STATES.map(([state]) => state)).toEqual([...CERTIFICATE_STATES]));

  it.each(
    STATES.flatMap(([state, day, more]) =>
      Object.keys(ACTS).map((act) => {
        const [outcome, refusal, ...from] = TAKEN[act as keyof typeof ACTS];
        return [state, act, from.includes(state) ? outcome : refusal, day, more] as const;
      }),
    ),
  )('%s, asked to %s: %s', (state, act, expected, day, more) => {
    const certificate = on(day, more);
    expect(certificate.state).toBe(state);
    let outcome: string;
    try {
      outcome = ACTS[act as keyof typeof ACTS](certificate);
    } catch (error) {
      outcome = (error as { code: string }).code;
    }
    expect([outcome, certificate.state]).toEqual([expected, state]);
  });
});

describe('a claim', () => {
  it('says all that is missing', () =>
    expect(missingOf(proof({ number: null, validFrom: null, validTo: null, documentId: null }))).toEqual([
      'number',
      'period',
      'document',
    ]));
});

describe('a verified certificate', () => {
  const decision = 'verified' as const;
  it('is rejected before it begins', () => expect(on('2025-12-31', { decision }).reject()).toBe('rejected'));
  it('is not rejected once it holds', () => expect(() => on(TODAY, { decision }).reject()).toThrow('not-rejectable'));
  it('is revoked while it holds', () => expect(on(TODAY, { decision }).revoke()).toBe('revoked'));
  it('is not revoked before it begins', () =>
    expect(() => on('2025-12-31', { decision }).revoke()).toThrow('not-revocable'));
  it('is not revoked after its end', () =>
    expect(() => on('2027-01-01', { decision }).revoke()).toThrow('not-revocable'));
  it('is not verified again', () => expect(() => on(TODAY, { decision }).verify(missing)).toThrow('not-verifiable'));
  it('is renewed while it holds and after its end', () => {
    expect(() => on(TODAY, { decision }).mustBeFollowedBy('2027-12-31')).not.toThrow();
    expect(() => on('2027-02-01', { decision }).mustBeFollowedBy('2027-12-31')).not.toThrow();
  });
  it('is not renewed by one that ends no later', () =>
    expect(() => on(TODAY, { decision }).mustBeFollowedBy('2026-12-31')).toThrow('renewal-too-early'));
});

describe.each(['rejected', 'revoked'] as const)('a certificate that was %s', (decision) => {
  it('is left as it is', () => {
    const certificate = on(TODAY, { decision });
    expect(() => certificate.verify(missing)).toThrow('not-verifiable');
    expect(() => certificate.reject()).toThrow('not-rejectable');
    expect(() => certificate.revoke()).toThrow('not-revocable');
    expect(() => certificate.mustBeFollowedBy('2027-12-31')).toThrow('not-renewable');
  });
});

describe('warnings', () => {
  it.each([
    ['2026-11-01', [], 60, [60]],
    ['2026-10-31', [], null, []],
    ['2026-12-01', [60], 30, [30]],
    ['2026-12-02', [60, 30], null, []],
    ['2026-12-28', [60], 7, [30, 7]],
    ['2027-01-01', [60, 30], null, []],
  ] as const)('on %s, having told %j: %s', (day, told, tell, passed) =>
    expect(warningsDue('2026-12-31', day, told)).toEqual({ tell, passed }),
  );

  it('are told at most once each, on whatever days somebody looks, the nearest one always', () => {
    fc.assert(
      fc.property(fc.array(anyDay, { maxLength: 12 }), (days) => {
        const told: WarningDays[] = [];
        const said: WarningDays[] = [];
        for (const day of days.sort()) {
          const { tell, passed } = warningsDue('2026-12-31', day, told);
          told.push(...passed);
          if (tell) said.push(tell);
        }
        expect(new Set(said).size).toBe(said.length);
        expect([...said].sort((a, b) => b - a)).toEqual(said);
        const lastWeek = days.some((day) => day >= '2026-12-24' && day <= '2026-12-31');
        expect(said.includes(WARNING_DAYS[2])).toBe(lastWeek);
      }),
    );
  });
});

describe('the number of a certificate', () => {
  it.each(['FR 62.826.001 CE', 'fr62826001ce', '62-826-001', ' FR  62 826 001  CE '])(
    'of an approval is read from %j',
    (given) => expect(certificateNumber(given, 'sanitary-approval')).toBe('FR 62.826.001 CE'),
  );
  it.each(['', '62.826', 'FR 62.826.0012 CE', 'BE 62.826.001 CE', 'abc'])('of an approval is not %j', (given) =>
    expect(certificateNumber(given, 'sanitary-approval')).toBeNull(),
  );
  it('of an approval is kept as it is when it is read again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(\d\d|2[AB])\d{6}$/), (digits) => {
        const kept = certificateNumber(digits, 'sanitary-approval')!;
        expect(certificateNumber(kept, 'sanitary-approval')).toBe(kept);
      }),
    );
  });
  it('of any other kind is what is on the paper', () =>
    expect(certificateNumber('  FR-BIO 01 ', null)).toBe('FR-BIO 01'));
});
