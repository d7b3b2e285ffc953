/** Shapes by the code of the commune of today: a commune that was merged gives its shape to the one it is part of. */
export function currentCodes(communes, features) {
  const current = new Set(communes.filter(({ type }) => type === 'commune-actuelle').map(({ code }) => code));
  const now = new Map();
  for (const { code, chefLieu, anciensCodes = [] } of communes) {
    if (chefLieu && chefLieu !== code) now.set(code, chefLieu);
    for (const former of anciensCodes) if (!current.has(former)) now.set(former, chefLieu ?? code);
  }
  const parts = new Map();
  for (const { properties, geometry } of features) {
    const code = current.has(properties.code) ? properties.code : now.get(properties.code);
    if (!code) throw new Error(`Nothing is known of ${properties.nom} (${properties.code}).`);
    parts.set(code, [...(parts.get(code) ?? []), geometry]);
  }
  return new Map([...parts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
