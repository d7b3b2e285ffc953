import { describe, expect, it } from '@jest/globals';
import { hubNews } from './hub-news';
import { hubStep } from './hub-step';
import type { Movement, MovementKind } from './movement';

const [farm, hub, van] = ['farm', 'hub', 'van'].map((id) => ({ id, name: id }));
const fact = (kind: MovementKind, netMassG: number, more: Partial<Movement & { callerId: string }> = {}) => ({
  ...{ kind, allocationId: 'a', lotId: 'l', from: farm!, to: hub!, count: 1, netMassG, callerId: kind },
  ...more,
});
const weighed = (beforeG: number, scaleG: number, callerId: string, isAgreed = true) =>
  fact('weighed', isAgreed ? scaleG : beforeG, { from: hub!, to: hub!, weighing: { beforeG, scaleG }, callerId });
const fetched = (netMassG: number, isEstimate = false) => [
  fact('prepared', netMassG, { from: null, to: farm!, isEstimate }),
  fact('collected', netMassG),
];

describe('what a producer reads of a part that the hub weighed', () => {
  it('nothing when it was not weighed, or weighs what was said', () => {
    expect(hubNews(fetched(2_000))).toBeNull();
    expect(hubNews([...fetched(2_000), weighed(2_000, 2_000, 'one')])).toBeNull();
  });

  it('what was said and what the last scales found, in all lots together', () => {
    const ledger = [...fetched(2_000), weighed(1_000, 900, 'one'), weighed(1_000, 950, 'one')];
    expect(hubNews(ledger)).toEqual({ saidG: 2_000, scaleG: 1_850, wasEstimate: false, isCharged: true });
  });

  it('a correction back to what was said is news too', () => {
    const ledger = [...fetched(2_000), weighed(2_000, 2_400, 'one'), weighed(2_400, 2_000, 'two')];
    expect(hubNews(ledger)).toMatchObject({ saidG: 2_000, scaleG: 2_000 });
  });

  it('says whether it counts, and whether anybody had weighed before', () => {
    expect(hubNews([...fetched(2_000), weighed(2_000, 1_900, 'one', false)])).toMatchObject({ isCharged: false });
    expect(hubNews([...fetched(2_000, true), weighed(2_000, 1_900, 'one')])).toMatchObject({ wasEstimate: true });
  });
});

describe('a part that the hub is to weigh', () => {
  const loaded = fact('loaded', 2_000, { from: hub!, to: van! });

  it('is to come, there, weighed, or gone without', () => {
    expect(hubStep([])).toBeNull();
    expect(hubStep(fetched(2_000).slice(0, 1))).toBe('to-come');
    expect(hubStep(fetched(2_000))).toBe('waiting');
    expect(hubStep([...fetched(2_000), weighed(2_000, 1_900, 'one')])).toBe('weighed');
    expect(hubStep([...fetched(2_000), weighed(2_000, 1_900, 'one'), loaded])).toBe('weighed');
    expect(hubStep([...fetched(2_000), loaded])).toBe('left');
  });

  it('is not weighed by scales that only were kept', () => {
    expect(hubStep([...fetched(2_000), weighed(2_000, 1_900, 'one', false)])).toBe('waiting');
  });

  it('is to weigh again once it came back on the van', () => {
    expect(hubStep([...fetched(2_000), loaded, fact('returned', 2_000, { from: van!, to: hub! })])).toBe('waiting');
  });
});
