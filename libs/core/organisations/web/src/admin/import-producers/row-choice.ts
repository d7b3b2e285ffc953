import type { ImportedRowFragment, SettledRowFragment } from '../../data/producers-import.generated';

export type Choice = 'merge' | 'apart' | 'aside';

/** What somebody says of a row that looks like a known producer. */
export interface RowChoice {
  readonly row: number;
  readonly choice: Choice;
  /** Of a merge: the fields in which the row wins. */
  readonly fields: readonly string[];
}

type Likeness = NonNullable<ImportedRowFragment['likeness']>;

export function choicesByRow(settled: readonly SettledRowFragment[]): ReadonlyMap<number, RowChoice> {
  return new Map(settled.map(({ row, choice, fields }) => [row, { row, choice: choice as Choice, fields }]));
}

export function withChoice(all: ReadonlyMap<number, RowChoice>, said: RowChoice): ReadonlyMap<number, RowChoice> {
  const next = new Map(all);
  if (said.choice === 'aside') next.delete(said.row);
  else next.set(said.row, said);
  return next;
}

/** Two values that differ, of which one must win. */
export function isDisputed({ there, here }: Likeness['facts'][number]): boolean {
  return there != null && here != null && there !== here;
}

/** What one of both would be. */
export function mergedValue({ field, there, here }: Likeness['facts'][number], fields: readonly string[]) {
  return fields.includes(field) ? (here ?? there) : (there ?? here);
}

/** The fields in which the row wins, once somebody has said of one of them which does. */
export function withWinner(fields: readonly string[], field: string, wins: boolean): string[] {
  const others = fields.filter((one) => one !== field);
  return wins ? [...others, field] : others;
}
