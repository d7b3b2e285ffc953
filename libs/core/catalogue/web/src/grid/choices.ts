import type { NewColumn, Choices, ChoiceUnit } from './new-rows';
import { plainOf } from './plain-of';

/** One thing that a new row could be of. */
export interface Choice {
  readonly id: string;
  /** own: a unit that the producer has; reference: a product that would be new; unit: a way of packing. */
  readonly kind: 'own' | 'reference' | 'unit';
  readonly name: string;
  /** What the unit is called, with its price; empty for a product that would be new. */
  readonly unit: ChoiceUnit | null;
  readonly texts: Partial<Record<NewColumn, string>>;
  readonly referenceCode: string | null;
}

const MOST = 8;
const USUAL_UNITS = ['kg', 'Botte', 'Pièce', 'Cagette de 5 kg', 'Barquette de 250 g', 'Bouteille de 75 cl'];

/** What the producer has first, then what the platform knows; each word that is written begins one of theirs. */
export function productChoices(
  text: string,
  { units, references }: Choices,
  unitText: (unit: ChoiceUnit) => string,
): Choice[] {
  const wanted = wordsOf(text).map(withoutPlural);
  const words = new Map(references.map(({ code, name, words: others }) => [code, [name, ...others].join(' ')]));
  const own = units.filter((unit) =>
    answers(`${unit.productName} ${unit.unitLabel} ${words.get(unit.referenceCode) ?? ''}`, wanted),
  );
  const known = wanted.length ? references.filter(({ code }) => answers(words.get(code)!, wanted)) : [];
  const first = (name: string) => (plainOf(name).startsWith(plainOf(text)) ? 0 : 1);
  const ownFirst = own.toSorted((a, b) => first(a.productName) - first(b.productName)).slice(0, MOST);
  const rest = known
    .toSorted((a, b) => first(a.name) - first(b.name))
    .slice(0, MOST - Math.min(ownFirst.length, MOST / 2));
  return [
    ...ownFirst.slice(0, MOST - Math.min(rest.length, MOST / 2)).map((unit) => ownChoice(unit, unitText(unit))),
    ...rest.map(({ code, name }) => referenceChoice(code, name, text)),
  ];
}

/** How units of the same producer are called, then usual ways of packing. */
export function unitChoices(
  product: string,
  text: string,
  { units }: Choices,
  unitText: (unit: ChoiceUnit) => string,
): Choice[] {
  const name = plainOf(product);
  const sorted = units.toSorted(
    (a, b) => Number(plainOf(b.productName) === name) - Number(plainOf(a.productName) === name),
  );
  const labels = [...new Set([...sorted.map(unitText), ...USUAL_UNITS])];
  const wanted = wordsOf(text);
  return labels
    .filter((label) => answers(label, wanted))
    .slice(0, MOST)
    .map((label) => ({
      id: `u-${label}`,
      kind: 'unit',
      name: label,
      unit: null,
      texts: { unit: label },
      referenceCode: null,
    }));
}

function ownChoice(unit: ChoiceUnit, label: string): Choice {
  const { unitId, productName, referenceCode } = unit;
  return {
    id: unitId,
    kind: 'own',
    name: productName,
    unit,
    texts: { product: productName, unit: label },
    referenceCode,
  };
}

/** More words than the reference's own name it more exactly: `tomate cœur de bœuf` is a tomato. */
function referenceChoice(code: string, name: string, text: string): Choice {
  const said = text.trim();
  const product = plainOf(said).length > plainOf(name).length && plainOf(said).startsWith(plainOf(name)) ? said : name;
  return { id: `r-${code}`, kind: 'reference', name: product, unit: null, texts: { product }, referenceCode: code };
}

function answers(text: string, wanted: readonly string[]): boolean {
  const words = wordsOf(text);
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}

function wordsOf(text: string): string[] {
  return plainOf(text).match(/[a-z0-9]+/g) ?? [];
}

const PLURAL = 4;

function withoutPlural(word: string): string {
  return word.length > PLURAL ? word.replace(/[sx]$/, '') : word;
}
