import { describe, expect, it } from '@jest/globals';
import { naming } from './naming';

const subject = (name: string | null, email: string | null) => ({ personId: null, membershipIds: [], name, email });

describe('the texts that name a person', () => {
  it('hold the address or the name', () =>
    expect(naming(subject('Ada Lovelace', 'ada@test.example'))).toEqual(['%ada@test.example%', '%Ada Lovelace%']));

  it('are looked for as they are written, whatever LIKE makes of their signs', () =>
    expect(naming(subject(null, 'a_b%c@test.example'))).toEqual(['%a\\_b\\%c@test.example%']));

  it('are not looked for by a name that is hardly one', () => expect(naming(subject('—', null))).toEqual([]));
});
