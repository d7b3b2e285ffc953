import { describe, expect, it } from '@jest/globals';
import { changeOf, readInseeCodes } from './perimeter-change';

describe('a perimeter as it is typed', () => {
  it('finds the codes among names and separators, once each', () => {
    expect(readInseeCodes('62588 Montreuil-sur-Mer\n62826, 62588; 2a004')).toEqual(['62588', '62826', '2A004']);
  });

  it('says what comes in and what goes out', () => {
    expect(changeOf(['62588', '62826'], ['62826', '62318'])).toEqual({ added: ['62318'], removed: ['62588'] });
  });
});
