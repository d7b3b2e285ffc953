export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

type Box = readonly [south: number, north: number, west: number, east: number];

const MAINLAND: Box = [41.2, 51.2, -5.3, 9.7];

// By the first three characters of the INSEE code.
const OVERSEAS: Readonly<Record<string, Box>> = {
  971: [15.8, 16.6, -61.9, -60.9],
  972: [14.3, 15, -61.3, -60.7],
  973: [2, 5.9, -54.7, -51.5],
  974: [-21.5, -20.8, 55.1, 55.9],
  975: [46.6, 47.2, -56.5, -56],
  976: [-13.1, -12.5, 44.9, 45.4],
  977: [17.8, 18, -63, -62.7],
  978: [18, 18.2, -63.2, -62.9],
};

/** A number of degrees with a point or a comma; null when it is empty or none. */
export function degreesOf(text: string): number | null {
  const plain = text.replace(',', '.');
  return /^[-+]?\d{1,3}(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** False for a place that cannot be in that commune's part of France: latitude and longitude swapped, the sea off Ghana… */
export function arePlausible({ latitude, longitude }: Coordinates, inseeCode: string): boolean {
  const [south, north, west, east] = OVERSEAS[inseeCode.slice(0, 3)] ?? MAINLAND;
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}
