import { Injectable } from '@nestjs/common';
import { organisationsRefusals } from '@maillon/core/organisations/contract';
import { headingKey, rawRows, type Reading, type Work } from '@maillon/platform/server';
import { z } from 'zod';
import { ImportHeadings } from '../persistence/import-headings';
import { FIELD_NAMES, type Field } from './producer-file/fields';
import { corrected, headingSet, lookAt, type FileLook } from './producer-file/layout';

/** The GraphQL input ProducersFileColumnInput. */
export const columnInput = z.object({ index: z.number().int().min(0).max(300), field: z.string().max(40).nullish() });

export type ColumnInput = z.infer<typeof columnInput>;

export interface LookedAt {
  readonly look: FileLook;
  readonly remembered: boolean;
}

/** What the columns of a file hold: as somebody says now, else as somebody said of such a file, else as their headings tell. */
@Injectable()
export class FileColumns {
  constructor(private readonly headings: ImportHeadings) {}

  /** Throws FileFault. */
  async look(reading: Reading, bytes: Uint8Array): Promise<LookedAt> {
    const look = await lookAt(rawRows(bytes));
    const said = await this.headings.recall<Field>(reading, headingSet(look));
    if (!said) return { look, remembered: false };
    const known = look.columns.filter(({ heading }) => Object.hasOwn(said, headingKey(heading)));
    const fields = known.map(({ index, heading }) => ({ index, field: said[headingKey(heading)]! }));
    return { look: corrected(look, fields), remembered: true };
  }

  /** The file as somebody says that it is to be read; remembered for the next one. Refusal: organisations.column-unknown. */
  async say(work: Work, bytes: Uint8Array, columns: readonly ColumnInput[]): Promise<FileLook> {
    const { look } = await this.look(work, bytes);
    const said = columns.map(({ index, field }) => ({ index, field: checked(field ?? null) }));
    const right = corrected(look, said);
    const fields = right.columns.map(({ heading, field }) => [headingKey(heading), field] as const);
    await this.headings.remember(work, headingSet(right), Object.fromEntries(fields));
    return right;
  }
}

function checked(field: string | null): Field | null {
  if (field === null || FIELD_NAMES.includes(field as Field)) return field as Field | null;
  throw organisationsRefusals.because('column-unknown', { field });
}
