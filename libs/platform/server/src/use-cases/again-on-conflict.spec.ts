import { describe, expect, it } from '@jest/globals';
import { againOnConflict } from './again-on-conflict';

const deadlock = Object.assign(new Error('deadlock detected'), { code: '40P01' });

function failing(times: number, error: Error) {
  let calls = 0;
  const body = async () => {
    calls += 1;
    if (calls <= times) throw error;
    return calls;
  };
  return { body, calls: () => calls };
}

describe('a transaction that the database undid', () => {
  it('is tried again after a deadlock', async () => {
    await expect(againOnConflict(failing(2, deadlock).body)).resolves.toBe(3);
  });

  it('is given up after four times', async () => {
    const { body, calls } = failing(9, deadlock);
    await expect(againOnConflict(body)).rejects.toBe(deadlock);
    expect(calls()).toBe(4);
  });

  it('is not tried again for any other error', async () => {
    const { body, calls } = failing(9, new Error('no'));
    await expect(againOnConflict(body)).rejects.toThrow('no');
    expect(calls()).toBe(1);
  });
});
