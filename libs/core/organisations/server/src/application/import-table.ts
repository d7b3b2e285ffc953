import { organisationsRefusals } from '@maillon/core/organisations/contract';
import type { Refusal, Sentence, Locale } from '@maillon/platform/contract';
import {
  FileFault,
  decodeFile,
  mustHaveHeadings,
  readTable,
  readTableIfQuick,
  type FileFaultReason,
  type FileInput,
  type NamedBytes,
  type Table,
} from '@maillon/platform/server';

/** The bytes of a file that came with the request. Refusals: organisations.file-empty, file-too-large, file-unreadable. */
export function decodedFile({ name, contentBase64 }: FileInput, locale: Locale): NamedBytes {
  try {
    return decodeFile({ name, contentBase64: contentBase64 ?? '' });
  } catch (error) {
    throw refused(error, locale);
  }
}

type RequiredHeadings = readonly (readonly string[])[];

/**
 * What can be said of a file before its job begins: a large workbook is only opened, and refused by the job if need be.
 * Refusals: organisations.file-empty, file-too-large, file-unreadable.
 */
export async function mustBeImportable(bytes: Uint8Array, required: RequiredHeadings, locale: Locale): Promise<void> {
  try {
    const table = await readTableIfQuick(bytes);
    if (table) mustHaveHeadings(table, required);
  } catch (error) {
    throw refused(error, locale);
  }
}

/** What `reading` answers, its faults of file as refusals: organisations.file-empty, file-too-large, file-unreadable. */
export async function readable<Output>(locale: Locale, reading: () => Promise<Output>): Promise<Output> {
  try {
    return await reading();
  } catch (error) {
    throw refused(error, locale);
  }
}

/** Its rows, under headings that must be there. Refusals: organisations.file-empty, file-too-large, file-unreadable. */
export async function importTable(bytes: Uint8Array, required: RequiredHeadings, locale: Locale): Promise<Table> {
  try {
    const table = await readTable(bytes);
    mustHaveHeadings(table, required);
    return table;
  } catch (error) {
    throw refused(error, locale);
  }
}

const CAUSES: Readonly<Partial<Record<FileFaultReason, Sentence>>> = {
  'old-excel': { fr: 'enregistrez-le au format XLSX ou CSV.', en: 'save it as XLSX or CSV.' },
  'heading-missing': { fr: 'il y manque la colonne « {detail} ».', en: 'it has no column “{detail}”.' },
  'heading-twice': { fr: 'deux colonnes s’appellent « {detail} ».', en: 'two columns are called “{detail}”.' },
};

const BROKEN: Sentence = {
  fr: 'il est abîmé, ou d’un autre format que CSV et XLSX.',
  en: 'it is damaged, or neither CSV nor XLSX.',
};

function refused(error: unknown, locale: Locale): unknown {
  if (!(error instanceof FileFault)) return error;
  return refusalOf(error, locale);
}

function refusalOf({ kind, reason, detail }: FileFault, locale: Locale): Refusal {
  const cause = (CAUSES[reason] ?? BROKEN)[locale].replace('{detail}', detail);
  return organisationsRefusals.because(`file-${kind}`, kind === 'unreadable' ? { cause } : {});
}
