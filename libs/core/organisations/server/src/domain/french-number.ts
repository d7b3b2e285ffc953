/** A number as people type it in France: `1 234,50`, `1.234,50`, `-0,5`, `12 %` is none. Null when it is none. */
export function frenchNumberOf(text: string): number | null {
  const bare = text.trim().replace(/[\s\u00a0\u202f']/g, '');
  const grouped = /^[-+]?\d{1,3}(\.\d{3})+,\d+$/.test(bare) ? bare.replaceAll('.', '') : bare;
  const plain = grouped.replace(',', '.').replace(/^([-+]?)\./, '$10.');
  const number = /^[-+]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN;
  return Number.isFinite(number) ? number : null;
}
