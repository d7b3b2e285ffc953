import { catalogueRefusals, writtenUnit, type OfferFile, type OfferFileRow } from '@maillon/core/catalogue/contract';
import { siretOf } from '@maillon/core/organisations/server';
import type { Table, TableRow } from '@maillon/platform/server';
import { overlap, type Period } from '../../domain/period';
import type { ShelfOffer, ShelfProduct } from '../../domain/shelf-items';
import type { SalesUnitShape } from '../../domain/sales-unit';
import { CatalogueCells } from '../catalogue-file/headings';
import type { RowReader } from '../catalogue-file/read-rows';
import { readUnit } from '../catalogue-file/read-unit';
import { fault, told, type RowNotes } from '../catalogue-file/row-notes';
import { pricingOf } from '../catalogue-file/words';
import { OwnUnits, bare, type NamedUnit, type OwnUnit } from './own-units';
import { readValues, type RowValues } from './row-values';

/** The producer beside whose table a file is read. */
export interface TableBeside extends RowReader {
  readonly siret: string;
  /** With the offers that the table shows. */
  readonly products: readonly ShelfProduct[];
}

/** What each row would come to. Whatever the order of the rows, an offer is one row's only: the first that names it. */
export function readOfferFile(table: Table, beside: TableBeside): OfferFile {
  const reader = new FileReader(beside);
  const rows = table.rows.map((row) => reader.read(table, row));
  const spoken = new Set(rows.flatMap(({ offerId }) => offerId ?? []));
  const shown = beside.products.flatMap(({ units }) => units.flatMap(({ offers }) => offers)).filter(isShown);
  return { rows, absent: shown.flatMap(({ id }) => (spoken.has(id) ? [] : [id])) };
}

interface Found {
  readonly own: OwnUnit | null;
  readonly offer: ShelfOffer | null;
  readonly referenceCode: string | null;
  readonly unit: SalesUnitShape | null;
}

class FileReader {
  private readonly units: OwnUnits;
  private readonly rowOfOffer = new Map<string, number>();
  private readonly fresh = new Map<string, { readonly row: number; readonly days: Period }[]>();

  constructor(private readonly beside: TableBeside) {
    this.units = new OwnUnits(beside.products);
  }

  read(table: Table, row: TableRow): OfferFileRow {
    const cells = new CatalogueCells(table, row);
    const notes: RowNotes = { faults: [], doubts: [] };
    if (row.overflows) fault(notes, catalogueRefusals.because('row-overflows'));
    const values = readValues(cells, notes);
    const named = this.named(cells, notes);
    const found = isOwn(cells, this.beside, notes) ? this.find(cells, named, values, notes) : NOTHING;
    this.once(row.number, named, values, found, notes);
    return {
      row: row.number,
      offerId: found.offer?.id ?? null,
      unitId: found.own?.unit.id ?? null,
      productName: found.own?.product.name ?? named.name,
      referenceCode: found.referenceCode,
      unitLabel: found.own?.unit.shape.label ?? named.label,
      unit: found.unit,
      ...values,
      reasons: told(notes.faults, this.beside.locale),
    };
  }

  private named(cells: CatalogueCells, notes: RowNotes): NamedUnit {
    const [name, label, text] = [cells.text('name'), cells.text('unitLabel'), cells.text('reference')];
    const reference = text ? this.beside.reference(text) : undefined;
    if (text && !reference) fault(notes, catalogueRefusals.because('reference-unknown', { reference: text }));
    if (!name) fault(notes, catalogueRefusals.because('name-invalid'));
    if (!label) fault(notes, catalogueRefusals.because('unit-label-invalid'));
    return {
      name: name.replace(/\s+/g, ' '),
      label: label.replace(/\s+/g, ' '),
      referenceCode: reference?.code ?? null,
    };
  }

  private find(cells: CatalogueCells, named: NamedUnit, values: RowValues, notes: RowNotes): Found {
    const [own, ...others] = this.units.named(named);
    if (others.length) fault(notes, catalogueRefusals.because('row-unclear'));
    if (own) return { own, offer: offerOf(own, values, notes), referenceCode: own.product.referenceCode, unit: null };
    if (!named.name || !named.label) return NOTHING;
    const [known] = this.units.products(named.name, named.referenceCode);
    const reference = named.referenceCode ?? known?.referenceCode ?? this.beside.reference(named.name)?.code ?? null;
    if (!reference) fault(notes, catalogueRefusals.because('reference-unknown', { reference: named.name }));
    return { own: null, offer: null, referenceCode: reference, unit: newUnit(cells, named, notes) };
  }

  /** An offer, or days of a new one, that an earlier row speaks of; days gone by. */
  private once(
    row: number,
    named: NamedUnit,
    { availableFrom, availableTo }: RowValues,
    { own, offer }: Found,
    notes: RowNotes,
  ) {
    if (offer) {
      const first = this.rowOfOffer.get(offer.id);
      if (first !== undefined) fault(notes, catalogueRefusals.because('row-repeated', { row: first }));
      else this.rowOfOffer.set(offer.id, row);
      return;
    }
    if (!availableFrom || !availableTo || notes.faults.length) return;
    if (availableTo < this.beside.today) fault(notes, catalogueRefusals.because('window-past'));
    const key = own?.unit.id ?? JSON.stringify([named.name, bare(named.label)]);
    const [days, earlier] = [{ availableFrom, availableTo }, this.fresh.get(key) ?? []];
    const first = earlier.find((one) => overlap(one.days, days));
    if (first) fault(notes, catalogueRefusals.because('row-repeated', { row: first.row }));
    this.fresh.set(key, [...earlier, { row, days }]);
  }
}

const NOTHING: Found = { own: null, offer: null, referenceCode: null, unit: null };

function isShown({ state }: ShelfOffer): boolean {
  return state !== 'withdrawn';
}

function isOwn(cells: CatalogueCells, { siret }: TableBeside, notes: RowNotes): boolean {
  const said = cells.text('siret');
  if (!said || siretOf(said) === siret) return true;
  fault(notes, catalogueRefusals.because('row-of-another', { siret: said }));
  return false;
}

/** Of the unit's offers the one of those days, else the one that has some of them; without days the only one. */
function offerOf(
  { unit }: OwnUnit,
  { availableFrom: from, availableTo: to }: RowValues,
  notes: RowNotes,
): ShelfOffer | null {
  const offers = unit.offers.filter(isShown);
  const same = offers.find((one) => (!from || one.availableFrom === from) && (!to || one.availableTo === to));
  if (from && to && same) return same;
  const near = offers.filter((one) =>
    overlap(one, { availableFrom: from ?? one.availableFrom, availableTo: to ?? one.availableTo }),
  );
  if (near.length <= 1) return near[0] ?? null;
  fault(notes, catalogueRefusals.because(from && to ? 'window-overlaps' : 'row-unclear'));
  return null;
}

/** By the columns of a catalogue file when they are there, else as the packaging says it. */
function newUnit(cells: CatalogueCells, { label }: NamedUnit, notes: RowNotes): SalesUnitShape | null {
  if (cells.text('unitKind')) return readUnit(cells, notes);
  const isPerKg = pricingOf(cells.text('pricing')) === 'kg';
  const written = writtenUnit(isPerKg ? `${bare(label)}, au kg` : label);
  return (
    (written as SalesUnitShape | null) ?? fault(notes, catalogueRefusals.because('unit-unreadable', { unit: label }))
  );
}
