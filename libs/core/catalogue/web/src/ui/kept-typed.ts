/** Fields of a form, by name. */
export type Texts<Field extends string = string> = Readonly<Record<Field, string>>;

/** What somebody typed stays; the other fields follow what is saved now. */
export function keptTyped<All extends Texts>(typed: All, before: All, now: All): All {
  const fields = Object.keys(now).map((field) => [field, typed[field] === before[field] ? now[field] : typed[field]]);
  return Object.fromEntries(fields) as All;
}

export function isSame<All extends Texts>(one: All, other: All): boolean {
  return Object.keys(one).every((field) => one[field] === other[field]);
}
