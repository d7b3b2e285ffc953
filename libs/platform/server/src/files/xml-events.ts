import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import { FileFault } from './file-fault';

export interface XmlHearer {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Tells what stands in a part of a workbook, without the prefixes of names, and yields after each piece. */
export async function* xmlEvents(pieces: AsyncIterable<Buffer>, hearer: XmlHearer): AsyncGenerator<void> {
  const decoder = new TextDecoder();
  const parser = parserFor(hearer);
  try {
    for await (const piece of pieces) {
      parser.write(decoder.decode(piece, { stream: true }));
      yield;
    }
    parser.write(decoder.decode()).close();
  } catch (error) {
    if (error instanceof FileFault) throw error;
    throw new FileFault('unreadable', 'broken');
  }
}

function parserFor(hearer: XmlHearer): SaxesParser<{ xmlns: true }> {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => {
    throw new FileFault('unreadable', 'broken');
  });
  parser.on('opentag', (tag: SaxesTagNS) => hearer.open(tag.local, attributesOf(tag.attributes)));
  parser.on('text', (text) => hearer.text?.(text));
  parser.on('closetag', ({ local }) => hearer.close?.(local));
  return parser;
}

/** `id` and `r:id` differ: a prefixed name keeps its prefix. */
function attributesOf(attributes: Readonly<Record<string, SaxesAttributeNS>>): Map<string, string> {
  return new Map(Object.values(attributes).map(({ name, value }) => [name, value]));
}
