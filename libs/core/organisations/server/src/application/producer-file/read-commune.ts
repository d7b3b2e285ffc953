import { organisationsRefusals } from '@maillon/core/organisations/contract';
import { territoriesRefusals } from '@maillon/core/territories/contract';
import type { Commune } from '@maillon/core/territories/server';
import type { CommuneFinder, FoundCommune } from './find-commune';
import type { ProducerCells } from './producer-cells';
import type { RowNotes } from './row-notes';

const TOLD = 5;

/** By its INSEE code when there is one, else by its name and postcode. */
export function readCommune(cells: ProducerCells, finder: CommuneFinder, notes: RowNotes): Commune | null {
  const [code, name, postcode] = [cells.text('inseeCode'), cells.text('commune'), postcodeOf(cells.text('postcode'))];
  if (code) return ofCode(code.replace(/\s/g, '').padStart(5, '0').toUpperCase(), name, finder, notes);
  if (!name && !postcode) return notes.fault(organisationsRefusals.because('commune-missing'));
  return ofName(name || postcode!, postcode, finder, notes);
}

function postcodeOf(text: string): string | null {
  const digits = text.replace(/\D/g, '');
  return digits.length === 4 || digits.length === 5 ? digits.padStart(5, '0') : null;
}

function ofCode(code: string, name: string, finder: CommuneFinder, notes: RowNotes): Commune | null {
  const commune = finder.communes.ofCode(code);
  const said: FoundCommune | null = name ? finder.find(name, null) : null;
  const named = said && 'commune' in said ? said.commune : null;
  if (commune && (!name || named?.code === commune.code)) return commune;
  // A postcode in the column of the INSEE code.
  const posted = name ? finder.find(name, code) : null;
  if (posted && 'commune' in posted && posted.commune.postcodes.includes(code)) {
    notes.doubt(organisationsRefusals.because('commune-mismatch', { code, commune: name }));
    return posted.commune;
  }
  if (!commune) return notes.fault(territoriesRefusals.because('commune-unknown', { commune: code }));
  if (said && 'among' in said && said.among.some((one) => one.code === commune.code)) return commune;
  notes.doubt(organisationsRefusals.because('commune-mismatch', { code, commune: name }));
  return commune;
}

function ofName(name: string, postcode: string | null, finder: CommuneFinder, notes: RowNotes): Commune | null {
  const found = finder.find(name, postcode);
  if ('commune' in found) {
    const { commune, how } = found;
    if (how === 'guessed')
      notes.doubt(organisationsRefusals.because('commune-guessed', { written: name, commune: said(commune) }));
    return commune;
  }
  if (found.among.length === 0) return notes.fault(territoriesRefusals.because('commune-unknown', { commune: name }));
  const candidates = found.among.slice(0, TOLD).map(said).join(', ');
  return notes.fault(organisationsRefusals.because('commune-ambiguous', { commune: name, candidates }));
}

function said({ name, code }: Commune): string {
  return `${name} (${code})`;
}
