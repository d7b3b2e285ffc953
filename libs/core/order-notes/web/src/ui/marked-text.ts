export interface Piece {
  readonly text: string;
  /** sure, choose, not-understood, or left-out; null for what stands between. */
  readonly state: string | null;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly state: string;
}

/** The text in pieces, each of one state: what is underlined, and how. */
export function marked(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, state } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end > text.length) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), state: null });
    pieces.push({ text: text.slice(start, end), state });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), state: null });
  return pieces;
}
