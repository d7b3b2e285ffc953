export interface DeviceName {
  /** "Firefox · Windows"; empty when the browser does not say. */
  readonly name: string;
  readonly phone: boolean;
}

// The first that matches: nearly every browser also calls itself by the names of others.
const BROWSERS = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['SamsungBrowser/', 'Samsung Internet'],
  ['Firefox/', 'Firefox'],
  ['FxiOS/', 'Firefox'],
  ['CriOS/', 'Chrome'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;

const SYSTEMS = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'macOS'],
  ['Linux', 'Linux'],
] as const;

/** A browser and its system, from what the browser says of itself. */
export function deviceOf(userAgent: string | null): DeviceName {
  const text = userAgent ?? '';
  const first = (names: readonly (readonly [string, string])[]) => names.find(([sign]) => text.includes(sign))?.[1];
  const name = [first(BROWSERS), first(SYSTEMS)].filter(Boolean).join(' · ');
  return { name, phone: /iPhone|Android/.test(text) };
}
