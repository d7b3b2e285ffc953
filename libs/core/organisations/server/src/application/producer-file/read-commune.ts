import { organisationsRefusals } from '@maillon/core/organisations/contract';
import { territoriesRefusals } from '@maillon/core/territories/contract';
import type { Commune, Communes } from '@maillon/core/territories/server';
import type { ProducerCells } from './headings';
import type { RowNotes } from './row-notes';

export interface CommuneReader {
  readonly communes: Communes;
  /** Codes that a name shared by several communes most likely means. */
  readonly near: ReadonlySet<string>;
}

/** By its INSEE code when there is one, else by its name. */
export function readCommune(cells: ProducerCells, reader: CommuneReader, notes: RowNotes): Commune | null {
  const [code, name] = [cells.text('inseeCode'), cells.text('commune')];
  if (code) return ofCode(code.padStart(5, '0').toUpperCase(), name, reader, notes);
  return name ? ofName(name, reader, notes) : notes.fault(organisationsRefusals.because('commune-missing'));
}

function ofCode(code: string, name: string, { communes }: CommuneReader, notes: RowNotes): Commune | null {
  const commune = communes.ofCode(code);
  if (!commune) return notes.fault(territoriesRefusals.because('commune-unknown', { commune: code }));
  const agrees = !name || communes.named(name).some((one) => one.code === commune.code);
  if (!agrees) notes.doubt(organisationsRefusals.because('commune-mismatch', { code, commune: name }));
  return commune;
}

function ofName(name: string, { communes, near }: CommuneReader, notes: RowNotes): Commune | null {
  const all = communes.named(name);
  const likely = all.length > 1 ? all.filter(({ code }) => near.has(code)) : all;
  if (likely.length === 1) return likely[0]!;
  const because =
    all.length > 1
      ? organisationsRefusals.because('commune-ambiguous', { commune: name })
      : territoriesRefusals.because('commune-unknown', { commune: name });
  return notes.fault(because);
}
