import { describe, expect, it } from '@jest/globals';
import { poolSize } from './pool-size';

describe('connections of a process', () => {
  it('are two for each core', () => expect(poolSize({ API_PROCESSES: 1 }, 8)).toBe(16));

  it('are shared by the processes of one API', () => expect(poolSize({ API_PROCESSES: 4 }, 8)).toBe(4));

  it('are four at least', () => expect(poolSize({ API_PROCESSES: 16 }, 2)).toBe(4));

  it('are as many as somebody says', () => expect(poolSize({ DATABASE_POOL: 40, API_PROCESSES: 4 }, 2)).toBe(40));
});
