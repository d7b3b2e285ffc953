import { FileFault } from './file-fault';
import { unpacked, type ZipPart } from './zip-parts';
import { xmlEvents, type XmlHearer } from './xml-events';

/** What the sheets of a workbook refer to, and where they are, in the order in which a person sees them. */
export interface XlsxBook {
  readonly sheets: readonly ZipPart[];
  readonly strings: readonly string[];
  /** By cell style: whether it shows its number as a day. */
  readonly showsDay: readonly boolean[];
  readonly from1904: boolean;
}

export async function bookOf(parts: readonly ZipPart[]): Promise<XlsxBook> {
  const part = (name: string) => parts.find((one) => one.name === name);
  const workbook = part('xl/workbook.xml');
  if (!workbook) throw new FileFault('unreadable', 'broken');
  const { ids, from1904 } = await workbookOf(workbook);
  const targets = await targetsOf(part('xl/_rels/workbook.xml.rels'));
  const sheets = ids.map((id) => part(pathOf(targets.get(id) ?? '')));
  return {
    sheets: sheets.filter((sheet) => sheet !== undefined),
    strings: await stringsOf(part('xl/sharedStrings.xml')),
    showsDay: await daysOf(part('xl/styles.xml')),
    from1904,
  };
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

async function heard(part: ZipPart | undefined, hearer: XmlHearer): Promise<void> {
  if (!part) return;
  const events = xmlEvents(unpacked(part), hearer);
  while (!(await events.next()).done);
}

async function workbookOf(part: ZipPart): Promise<{ ids: string[]; from1904: boolean }> {
  const ids: string[] = [];
  let from1904 = false;
  await heard(part, {
    open: (name, attributes) => {
      if (name === 'sheet' && attributes.get('state') !== 'veryHidden') ids.push(attributes.get('r:id') ?? '');
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.get('date1904') ?? '');
    },
  });
  return { ids, from1904 };
}

async function targetsOf(part: ZipPart | undefined): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  await heard(part, {
    open: (name, attributes) => {
      if (name === 'Relationship') targets.set(attributes.get('Id') ?? '', attributes.get('Target') ?? '');
    },
  });
  return targets;
}

async function stringsOf(part: ZipPart | undefined): Promise<string[]> {
  const strings: string[] = [];
  const inside: string[] = [];
  let said = '';
  await heard(part, {
    open: (name) => {
      inside.push(name);
      if (name === 'si') said = '';
    },
    // How a word is pronounced (rPh) is no part of the cell.
    text: (text) => {
      if (inside.at(-1) === 't' && !inside.includes('rPh')) said += text;
    },
    close: (name) => {
      inside.pop();
      if (name === 'si') strings.push(said);
    },
  });
  return strings;
}

const isDayFormat = (id: number) => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36);
const LITERALS = /\[[^\]]*\]|"[^"]*"|\\./g;

async function daysOf(part: ZipPart | undefined): Promise<boolean[]> {
  const own = new Map<number, boolean>();
  const showsDay: boolean[] = [];
  let inCells = false;
  await heard(part, {
    open: (name, attributes) => {
      const id = Number(attributes.get('numFmtId') ?? 0);
      if (name === 'numFmt') own.set(id, /[dyj]/i.test((attributes.get('formatCode') ?? '').replace(LITERALS, '')));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) showsDay.push(own.get(id) ?? isDayFormat(id));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return showsDay;
}
