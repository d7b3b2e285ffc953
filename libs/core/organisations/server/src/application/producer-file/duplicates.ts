import { organisationsRefusals, type ImportLikeness } from '@maillon/core/organisations/contract';
import type { Locale } from '@maillon/platform/contract';
import { MERGED_FIELDS, type MergedField } from '../../domain/producer';
import { likeness, nameKeyOf, type Known } from '../../domain/same-producer';
import type { ReadRow } from './read-rows';
import { reasonOf } from './row-notes';

/** A producer that a row may be compared with: known to the territory, or met on an earlier row. */
export interface Met extends Known {
  readonly row: number | null;
  readonly commune: string;
  readonly address: string | null;
  readonly family: string | null;
}

export interface Choices {
  /** With the fields in which the row wins. */
  readonly merge: ReadonlyMap<number, readonly MergedField[]>;
  readonly keepApart: ReadonlySet<number>;
}

export type RowToWrite = ReadRow & {
  readonly outcome: 'refused' | 'duplicate' | 'skipped' | null;
  readonly likeness: ImportLikeness | null;
  /** SIRET of the producer that somebody says this row is. */
  readonly mergeInto: string | null;
  /** Of a merged row: the fields that it knows better. */
  readonly wins?: readonly MergedField[];
};

/** Finds rows that mean a producer met before, in the file or in the territory. Its memory is one line a producer. */
export class Duplicates {
  private readonly inFile = new Map<string, Met>();
  private readonly byName = new Map<string, Met[]>();
  private readonly byContact = new Map<string, Met>();
  private readonly sirets: ReadonlySet<string>;

  constructor(
    known: readonly Met[],
    private readonly choices: Choices,
    private readonly locale: Locale,
  ) {
    this.sirets = new Set(known.map(({ siret }) => siret));
    for (const one of known) this.remember(one);
  }

  /** The row, with what it looks like. Rows must come in the order of the file. */
  compared(row: ReadRow): RowToWrite {
    if (!row.draft) return { ...row, outcome: row.skipped ? 'skipped' : 'refused', likeness: null, mergeInto: null };
    const here = metOf(row);
    const repeated = this.inFile.get(row.siret);
    if (repeated) return this.duplicate(row, here, repeated, 'siret');
    const like = this.sirets.has(row.siret) ? null : this.likeOf(here);
    const shared = this.sharing(here);
    if (like && !this.choices.keepApart.has(row.row)) return this.duplicate(row, here, like, likeness(here, like)!);
    this.inFile.set(here.siret, here);
    this.remember(here);
    const warnings = shared && !like ? [...row.warnings, this.said('contact-shared', shared)] : row.warnings;
    return { ...row, warnings, outcome: null, likeness: null, mergeInto: null };
  }

  private remember(one: Met): void {
    const key = nameKeyOf(one.name);
    this.byName.set(key, [...(this.byName.get(key) ?? []), one]);
    for (const contact of contactsOf(one)) if (!this.byContact.has(contact)) this.byContact.set(contact, one);
  }

  /** What the file says of a producer counts before what is known: a job that begins again finds the former written. */
  private likeOf(here: Met): Met | null {
    const named = this.byName.get(nameKeyOf(here.name)) ?? [];
    const latest = named.map((other) => this.inFile.get(other.siret) ?? other);
    return latest.find((other) => likeness(here, other) !== null) ?? null;
  }

  private sharing(here: Met): Met | null {
    const others = contactsOf(here).map((contact) => this.byContact.get(contact));
    return others.find((other) => other !== undefined && other.siret !== here.siret) ?? null;
  }

  private duplicate(row: ReadRow, here: Met, there: Met, because: ImportLikeness['because']): RowToWrite {
    const wins = this.choices.merge.get(row.row);
    const code = because === 'siret' ? 'siret-repeated' : 'probable-duplicate';
    const like = { because, siret: there.siret, name: there.name, row: there.row, facts: factsOf(here, there, wins) };
    if (wins)
      return {
        ...row,
        outcome: null,
        likeness: like,
        mergeInto: there.siret,
        wins,
        warnings: [...row.warnings, this.said('row-merged', there)],
      };
    return {
      ...row,
      outcome: 'duplicate',
      likeness: like,
      mergeInto: null,
      reasons: [...row.reasons, this.said(code, there)],
    };
  }

  private said(
    code: 'siret-repeated' | 'probable-duplicate' | 'contact-shared' | 'row-merged',
    { name, siret, row }: Met,
  ) {
    return reasonOf(organisationsRefusals.because(code, { name, siret, row: row ?? 0 }), this.locale);
  }
}

function metOf({ row, siret, name, communeCode, draft }: ReadRow): Met {
  const { phone = null, email = null, family = null } = draft!;
  return {
    row,
    siret,
    name,
    communeCode: communeCode!,
    phone,
    email,
    family,
    commune: draft!.site.commune,
    address: draft!.site.address ?? null,
  };
}

function contactsOf({ phone, email }: Met): string[] {
  return [phone, email].filter((contact) => contact !== null);
}

function factsOf(here: Met, there: Met, wins: readonly MergedField[] = []): ImportLikeness['facts'] {
  return MERGED_FIELDS.map((field) => {
    const [a, b] = [there[field], here[field]];
    return { field, there: a, here: b, merged: wins.includes(field) ? (b ?? a) : (a ?? b) };
  }).filter(({ there: a, here: b }) => a !== null || b !== null);
}
