import type { RawRow } from './table';
import { mustUnpackReasonably } from './unpacked-size';
import { bookOf, type XlsxBook } from './xlsx-book';
import { xmlEvents, type XmlHearer } from './xml-events';
import { partsOfZip, unpacked } from './zip-parts';

const MOST_COLUMNS = 300;
// Spreadsheets keep no more, and show 3.3 where the sum is 3.3000000000000003.
const SIGNIFICANT_DIGITS = 15;
const DAY_MS = 86_400_000;
const EPOCHS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/** Rows of all sheets, one after another, as they are unpacked. */
export async function* xlsxRows(bytes: Uint8Array): AsyncGenerator<RawRow> {
  const parts = partsOfZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  await mustUnpackReasonably(parts);
  const book = await bookOf(parts);
  for (const [sheet, part] of book.sheets.entries()) {
    const found: RawRow[] = [];
    const events = xmlEvents(unpacked(part), new SheetHearer(sheet, book, found));
    for (let more = true; more; yield* found.splice(0)) more = !(await events.next()).done;
  }
}

interface Cell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
}

/** Hears the XML of one sheet and adds each row that says something to `found`. */
class SheetHearer implements XmlHearer {
  private number = 0;
  private cells: string[] = [];
  private cell: Cell | null = null;
  private said = '';
  private listening = false;

  constructor(
    private readonly sheet: number,
    private readonly book: XlsxBook,
    private readonly found: RawRow[],
  ) {}

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'row') {
      this.number = Number(attributes.get('r') ?? this.number + 1);
      this.cells = [];
    } else if (name === 'c') {
      this.cell = cellOf(attributes, this.cells.length);
      this.said = '';
    } else this.listening = this.cell !== null && (name === 'v' || name === 't');
  }

  text(text: string): void {
    if (this.listening) this.said += text;
  }

  close(name: string): void {
    this.listening = false;
    if (name === 'c' && this.cell) this.endCell(this.cell);
    if (name === 'row' && this.cells.some((text) => text.trim() !== ''))
      this.found.push({ sheet: this.sheet, number: this.number, cells: this.cells });
  }

  private endCell(cell: Cell): void {
    this.cell = null;
    if (cell.column >= MOST_COLUMNS) return;
    while (this.cells.length < cell.column) this.cells.push('');
    this.cells[cell.column] = textOf(cell, this.said, this.book);
  }
}

function cellOf(attributes: ReadonlyMap<string, string>, next: number): Cell {
  const letters = /^[A-Z]+/.exec(attributes.get('r') ?? '')?.[0];
  return {
    column: letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : next,
    type: attributes.get('t') ?? 'n',
    style: Number(attributes.get('s') ?? -1),
  };
}

/** What a person reads in the cell; a day as YYYY-MM-DD, a number without grouping. */
function textOf({ type, style }: Cell, said: string, book: XlsxBook): string {
  if (type === 's') return book.strings[Number(said)] ?? '';
  if (type === 'e') return '';
  if (type === 'b') return said === '1' ? 'true' : 'false';
  if (type !== 'n') return said;
  const number = Number(said);
  if (said.trim() === '' || !Number.isFinite(number)) return '';
  return book.showsDay[style] ? dayOf(number, book) : String(Number(number.toPrecision(SIGNIFICANT_DIGITS)));
}

function dayOf(serial: number, { from1904 }: XlsxBook): string {
  const day = new Date(EPOCHS[from1904 ? 1904 : 1900] + Math.floor(serial) * DAY_MS);
  return Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10);
}
