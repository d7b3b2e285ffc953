import { territoriesRefusals } from '@maillon/core/territories/contract';
import type { Commune } from '../domain/communes';
import type { CommuneDirectory } from '../gateways/commune-directory';

/** The communes of these codes, each once; refuses (territories.commune-unknown) a code that names none. */
export async function communesOfCodes(directory: CommuneDirectory, codes: readonly string[]): Promise<Commune[]> {
  const communes = await directory.open();
  const found = codes.map((code) => {
    const commune = communes.ofCode(code);
    if (!commune) throw territoriesRefusals.because('commune-unknown', { commune: code });
    return commune;
  });
  return [...new Map(found.map((commune) => [commune.code, commune])).values()];
}
