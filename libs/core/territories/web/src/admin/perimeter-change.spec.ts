import { describe, expect, it } from '@jest/globals';
import { changeOf, withDivision } from './perimeter-change';

describe('a perimeter as it is picked', () => {
  it('says what comes in and what goes out', () => {
    expect(changeOf(['62588', '62826'], ['62826', '62318'])).toEqual({ added: ['62318'], removed: ['62588'] });
  });

  it('takes what is missing of a group, and lets all of it go once it is all there', () => {
    expect(withDivision(['62588'], ['62588', '62826'])).toEqual(['62588', '62826']);
    expect(withDivision(['62108', '62588', '62826'], ['62588', '62826'])).toEqual(['62108']);
  });
});
