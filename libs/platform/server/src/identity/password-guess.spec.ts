import { describe, expect, it } from '@jest/globals';
import { passwordGuesser } from './password-guess';

describe('a password that would be guessed', () => {
  it.each([
    'Password1234!',
    'azertyuiop1234AZ!',
    'Motdepasse2026!',
    'Bonjour123456!',
    'aaaaaaaaaaaaaaaaaaaa',
    'Camille.Vautrin1',
    'CamilleVautrin2026!',
  ])('is found though it keeps the rule: %s', async (password) => {
    const why = await passwordGuesser('fr');
    expect(why(password, ['Camille Vautrin', 'camille@auberge.example'])).toEqual(expect.any(String));
  });

  it('is said in the person’s language', async () => {
    expect((await passwordGuesser('fr'))('Password1234!', [])).toContain('mot de passe');
    expect((await passwordGuesser('en'))('Password1234!', [])).toContain('password');
  });

  it.each(['une phrase de seize', 'demo-maillon-2026', 'Fenouil-des-dunes-62'])('is not %s', async (password) =>
    expect((await passwordGuesser('fr'))(password, ['Ada'])).toBeNull(),
  );
});
