export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** A latitude and a longitude as maps copy them: `50.4637, 1.7632`, `50,4637 ; 1,7632` or `50.4637 1.7632`. */
export function readCoordinates(text: string): Coordinates | null {
  const found = /^\s*(-?\d{1,2}(?:[.,]\d+)?)\s*(?:[;,]\s*|\s+)(-?\d{1,3}(?:[.,]\d+)?)\s*$/.exec(text);
  if (!found) return null;
  const [latitude, longitude] = found.slice(1).map((part) => Number(part.replace(',', '.')));
  return Math.abs(latitude!) <= 90 && Math.abs(longitude!) <= 180
    ? { latitude: latitude!, longitude: longitude! }
    : null;
}

export function writeCoordinates({ latitude, longitude }: Coordinates): string {
  return `${latitude}, ${longitude}`;
}

/** A public map, marked at a place or searching for its words. */
export function mapLink(where: Coordinates | string): string {
  const base = 'https://www.openstreetmap.org';
  if (typeof where === 'string') return `${base}/search?query=${encodeURIComponent(where)}`;
  const { latitude, longitude } = where;
  return `${base}/?mlat=${latitude}&mlon=${longitude}#map=15/${latitude}/${longitude}`;
}
