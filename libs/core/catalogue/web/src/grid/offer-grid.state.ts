import { Injectable, computed, inject, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Language, formatNumber, pluralForm } from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import type { GridOfferFragment } from '../data/offer-grid.generated';
import { orderedOf, savedValue, textOf, type GridLanguage } from './cell-text';
import type { Choice } from './choices';
import { begun, changesOf, done, faultsOf, redone, undone, type RowEdits } from './grid-edits';
import { GRID_COLUMNS, isWritable, type GridColumn } from './grid-columns';
import { BLANK, isNew, type GridLine } from './grid-lines';
import { additionOf, isNewColumn, newRowFaults, unitOf, type Choices, type NewRow } from './new-rows';
import { areaOf, type Area, type Cell, type Filled, type Selection } from './selection';
import { BLANK_SHEET, withWritten, type Desk, type Sheet } from './sheet';

/** A row that the server refused, and what was written in it then. */
export interface RefusedRow {
  readonly reason: string;
  readonly written: RowEdits | NewRow | undefined;
}

/** What was answered to a row that was sent. */
export interface SavedLine {
  readonly outcome: string;
  readonly reason: string | null;
  readonly offer: GridOfferFragment | null;
}

const START: Cell = { row: 0, column: GRID_COLUMNS.indexOf('unitPrice') };
const NO_CHOICES: Choices = { units: [], references: [], today: '' };

/** One table: its offers, what was written in them and below them, and where one is. */
@Injectable()
export class OfferGridState {
  private readonly sentences = inject(TranslocoService);
  readonly language: GridLanguage = inject(Language).current;
  readonly offers = signal<readonly GridOfferFragment[]>([]);
  readonly choices = signal<Choices>(NO_CHOICES);
  /** The days of a new row before somebody says others. */
  readonly days = signal<readonly [string, string]>(['', '']);
  readonly history = signal(begun<Sheet>(BLANK_SHEET));
  readonly edits = computed(() => this.history().now.edits);
  readonly added = computed(() => this.history().now.added);
  readonly lines = computed<readonly GridLine[]>(() => [...this.offers(), ...this.added(), BLANK]);
  readonly refused = signal<ReadonlyMap<string, RefusedRow>>(new Map());
  /** What a file said, or did not say, of an offer. */
  readonly notes = signal<ReadonlyMap<string, string>>(new Map());
  readonly selection = signal<Selection>({ anchor: START, active: START });
  readonly area = computed<Area>(() => areaOf(this.selection()));
  /** What stands in the cell that is being written; null: none is. */
  readonly draft = signal<string | null>(null);
  /** Where the proposals come from, in words. */
  readonly proposed = signal('');
  /** What was done last, in words. */
  readonly told = signal('');
  readonly changes = computed(() => changesOf(this.offers(), this.edits()));
  /** New rows that can be sent, with what is sent of them. */
  readonly ready = computed(() => {
    const choices = this.choices();
    return this.added().flatMap((row) => {
      const addition = additionOf(row, choices);
      return addition ? [{ row, addition }] : [];
    });
  });
  readonly proposals = computed(() => this.added().filter(({ proposal }) => proposal).length);
  readonly sendable = computed(() => this.changes().length + this.ready().length);
  readonly unsaved = computed(() => this.edits().size + this.added().length);
  readonly faulty = computed(() => this.unsaved() - this.sendable() - this.proposals());
  readonly chosenNew = computed(() => {
    const { top, bottom } = this.area();
    return this.lines()
      .slice(top, bottom + 1)
      .filter((line) => isNew(line) && line !== BLANK).length;
  });

  readonly desk = computed<Desk>(() => ({
    offers: this.offers(),
    choices: this.choices(),
    language: this.language,
    newId: uuid,
    days: this.days(),
    unitText: (unit) => this.unitText(unit.unitLabel, unit.pricing),
  }));

  textAt({ row, column }: Cell): string {
    const line = this.lines()[row];
    return line ? this.text(line, GRID_COLUMNS[column]!) : '';
  }

  writableAt({ row, column }: Cell): boolean {
    const [line, name] = [this.lines()[row], GRID_COLUMNS[column]!];
    return line !== undefined && (isNew(line) ? isNewColumn(name) : isWritable(name));
  }

  text(line: GridLine, column: GridColumn): string {
    if (isNew(line)) return isNewColumn(column) ? line.texts[column] : this.newText(line, column);
    if (isWritable(column))
      return this.edits().get(line.id)?.[column] ?? textOf(column, savedValue(line, column), this.language);
    if (column === 'product') return line.product.name;
    if (column === 'unit') return this.unitText(line.unit.label, line.unit.pricing);
    return column === 'ordered' ? String(orderedOf(line)) : this.said(`state.${line.state}`);
  }

  /** Cells of a line that cannot be saved as they are. */
  faults(line: GridLine): Readonly<Partial<Record<string, string>>> {
    if (line === BLANK) return {};
    return isNew(line) ? newRowFaults(line, this.choices()) : faultsOf(line, this.edits().get(line.id));
  }

  /** What is wrong with a row, in words: of its cells, else why the server refused just this; else what a file says of it. */
  why(line: GridLine): string | null {
    if (isNew(line) && line.proposal) return null;
    const [fault] = Object.values(this.faults(line));
    if (fault?.startsWith('taken')) return this.counted(`fault.${fault}`, isNew(line) ? 0 : orderedOf(line));
    if (fault) return this.said(`fault.${fault}`);
    const refused = this.refused().get(line.id);
    const written = isNew(line) ? line : this.edits().get(line.id);
    return refused && refused.written === written ? refused.reason : null;
  }

  write(cells: readonly Filled[]): void {
    this.step(withWritten(this.history().now, cells, this.desk()));
  }

  step(sheet: Sheet): void {
    const { now } = this.history();
    if (sheet.edits === now.edits && sheet.added === now.added) return;
    this.history.update((all) => done(all, sheet));
  }

  /** What was found for a row that is new. */
  choose(row: number, { texts, referenceCode }: Choice): void {
    const cells = Object.entries(texts).map(([name, text]) => ({
      row,
      column: GRID_COLUMNS.indexOf(name as GridColumn),
      text,
    }));
    const { edits, added } = withWritten(this.history().now, cells, this.desk());
    const index = row - this.offers().length;
    this.step({
      edits,
      added: added.map((one, at) => (at === index && referenceCode ? { ...one, referenceCode } : one)),
    });
  }

  /** Proposals of some lines, or all of them, become rows of one's own. */
  confirm(area?: Area): void {
    this.rewrite((row, index) => (row.proposal && isWithin(index, area) ? { ...row, proposal: null } : row));
  }

  /** New rows of some lines, or all proposals, are not wanted. */
  drop(area?: Area): void {
    this.rewrite((row, index) => ((area ? !isWithin(index, area) : !row.proposal) ? row : null));
  }

  /** Back to what is saved; a quantity becomes none, which is what an empty one means. */
  empty(cells: readonly Cell[]): void {
    this.write(cells.map((cell) => ({ ...cell, text: this.emptyText(cell) })));
  }

  undo(): void {
    this.history.update(undone);
  }

  redo(): void {
    this.history.update(redone);
  }

  discard(): void {
    this.notes.set(new Map());
    this.step(BLANK_SHEET);
  }

  /** What was saved is no edit any more; what was refused stays written, with its reason. */
  accept(changed: readonly SavedLine[], sent: readonly NewRow[], made: readonly SavedLine[]): void {
    const fresh = new Map(changed.flatMap(({ offer }) => (offer ? [[offer.id, offer] as const] : [])));
    const born = made.flatMap(({ offer }) => offer ?? []);
    this.offers.update((all) => [...all.map((one) => fresh.get(one.id) ?? one), ...born]);
    const kept = new Set(changed.flatMap(({ outcome, offer }) => (outcome === 'refused' && offer ? [offer.id] : [])));
    const edits = new Map([...this.edits()].filter(([id]) => !fresh.has(id) || kept.has(id)));
    const done = new Set(sent.filter((_, index) => made[index]?.offer).map(({ id }) => id));
    const added = this.added().filter(({ id }) => !done.has(id));
    this.history.set(begun<Sheet>({ edits, added }));
    this.refused.set(
      new Map([
        ...changed.flatMap(({ outcome, offer, reason }) =>
          outcome === 'refused' && offer ? [refusedRow(offer.id, reason, edits.get(offer.id))] : [],
        ),
        ...sent.flatMap((row, index) => (made[index]?.offer ? [] : [refusedRow(row.id, made[index]?.reason, row)])),
      ]),
    );
    this.notes.set(new Map());
  }

  said(key: string, data: Record<string, unknown> = {}): string {
    return this.sentences.translate<string>(`catalogue.portal.grid.${key}`, data);
  }

  /** A sentence with a number of things. */
  counted(key: string, n: number, data: Record<string, unknown> = {}): string {
    return this.said(`${key}.${pluralForm(n, this.language)}`, { ...data, n: formatNumber(n, this.language) });
  }

  private rewrite(change: (row: NewRow, index: number) => NewRow | null): void {
    const before = this.added();
    const added = before.flatMap((row, index) => change(row, index + this.offers().length) ?? []);
    if (added.length !== before.length || added.some((row, at) => row !== before[at]))
      this.step({ edits: this.edits(), added });
  }

  private unitText(label: string, pricing: string): string {
    return pricing === 'kg' ? `${label}, ${this.said('per-kg')}` : label;
  }

  private newText(row: NewRow, column: GridColumn): string {
    if (column === 'ordered' || row === BLANK) return '';
    const { proposal } = row;
    if (!proposal) return this.said(unitOf(row, this.choices()) ? 'new-row' : 'new-product');
    const [then, today] = [proposal.priceThen, proposal.priceToday].map((price) =>
      price === null ? null : textOf('unitPrice', price, this.language),
    );
    const from = this.said(`proposal.${proposal.basis}`);
    return then !== null && today !== null && then !== today
      ? `${from} ${this.said('price-then', { then, today })}`
      : from;
  }

  private emptyText({ row, column }: Cell): string {
    const [line, name] = [this.lines()[row]!, GRID_COLUMNS[column]!];
    if (isNew(line) || !isWritable(name)) return '';
    return name === 'declared' ? '0' : textOf(name, savedValue(line, name), this.language);
  }
}

function isWithin(index: number, area: Area | undefined): boolean {
  return !area || (index >= area.top && index <= area.bottom);
}

function refusedRow(id: string, reason: string | null | undefined, written: RefusedRow['written']) {
  return [id, { reason: reason ?? '', written }] as const;
}
