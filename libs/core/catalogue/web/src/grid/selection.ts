/** A cell by the numbers of its row and column. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where one is, and from where the selection reaches there. */
export interface Selection {
  readonly anchor: Cell;
  readonly active: Cell;
}

export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function areaOf({ anchor, active }: Selection): Area {
  return {
    top: Math.min(anchor.row, active.row),
    bottom: Math.max(anchor.row, active.row),
    left: Math.min(anchor.column, active.column),
    right: Math.max(anchor.column, active.column),
  };
}

export interface Filled extends Cell {
  readonly text: string;
}

/** Pasted cells from the corner of the selection on; a single one fills all that is selected, as spreadsheets do. */
export function pasted(area: Area, cells: readonly (readonly string[])[]): Filled[] {
  const isOne = cells.length === 1 && cells[0]!.length === 1;
  if (isOne) return every(area, () => cells[0]![0]!);
  return cells.flatMap((row, down) =>
    row.map((text, along) => ({ row: area.top + down, column: area.left + along, text })),
  );
}

/** The first row of the selection in the others; a single row takes what stands above it. */
export function filledDown(area: Area, textAt: (cell: Cell) => string): Filled[] {
  const isOne = area.top === area.bottom;
  const from = isOne ? Math.max(0, area.top - 1) : area.top;
  const to = { ...area, top: isOne ? area.top : area.top + 1 };
  return every(to, ({ column }) => textAt({ row: from, column }));
}

export function every({ top, bottom, left, right }: Area, textAt: (cell: Cell) => string): Filled[] {
  const cells: Filled[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) cells.push({ row, column, text: textAt({ row, column }) });
  return cells;
}

/** How a key moves: rows and columns to go, as far as there are any. */
export const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-12, 0],
  PageDown: [12, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** With Control, arrows go to the edge, Home and End to a corner. */
export function moved(
  { row, column }: Cell,
  key: string,
  isFar: boolean,
  size: { readonly rows: number; readonly columns: number },
): Cell {
  const [down, along] = MOVES[key]!;
  const isCorner = isFar && !Number.isFinite(along);
  const times = isFar && key.startsWith('Arrow') ? size.rows + size.columns : 1;
  return within({ row: isCorner ? along : row + down * times, column: column + along * times }, size);
}

function within({ row, column }: Cell, { rows, columns }: { rows: number; columns: number }): Cell {
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most - 1, value));
  return { row: clamp(row, rows), column: clamp(column, columns) };
}
