import ts from 'typescript';

export function parse(text: string): ts.SourceFile {
  return ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
}

/** The first node that is one, wherever it stands. */
export function find<Found extends ts.Node>(node: ts.Node, is: (each: ts.Node) => each is Found): Found | undefined {
  return is(node) ? node : ts.forEachChild(node, (child) => find(child, is));
}

/** Adds one element to what stands between brackets, before the closing one. The printer tidies up afterwards. */
export function appendInside(text: string, list: ts.NodeArray<ts.Node>, close: number, element: string): string {
  const needsComma = list.length > 0 && !list.hasTrailingComma;
  const end = needsComma ? (list.at(-1)?.end ?? close) : close;
  const head = needsComma ? `${text.slice(0, end)},${text.slice(end, close)}` : text.slice(0, close);
  return `${head}${element},${text.slice(close)}`;
}
