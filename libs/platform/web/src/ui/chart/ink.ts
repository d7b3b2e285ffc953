const NAMES = {
  text: '--ardoise',
  quiet: '--ardoise-2',
  line: '--line',
  card: '--card',
  main: '--estran',
  pale: '--estran-pale',
  bad: '--groseille',
  warm: '--ratte',
  leaf: '--endive-strong',
  ground: '--sable-2',
} as const;

/** The colours of the theme as a canvas understands them. */
export type Ink = Readonly<Record<keyof typeof NAMES, string>>;

/** Reads the tokens as they are resolved now: a custom property alone would still say `light-dark(…)`. */
export function readInk(element: HTMLElement): Ink {
  return Object.fromEntries(Object.entries(NAMES).map(([name, token]) => [name, colourOf(token, element)])) as Ink;
}

/** On an element of its own: a colour that changes may be on its way from the one before, were it for an instant. */
function colourOf(token: string, element: HTMLElement): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
