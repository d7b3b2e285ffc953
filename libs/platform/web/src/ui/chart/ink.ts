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
} as const;

/** The colours of the theme as a canvas understands them. */
export type Ink = Readonly<Record<keyof typeof NAMES, string>>;

/** Reads the tokens as they are resolved now: a custom property alone would still say `light-dark(…)`. */
export function readInk(element: HTMLElement): Ink {
  const probe = element.appendChild(document.createElement('span'));
  const entries = Object.entries(NAMES).map(([name, token]) => {
    probe.style.color = `var(${token})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(entries) as Ink;
}
