/** A French number in pairs, `03 21 00 00 00`; any other as it is. */
export function phoneText(phone: string): string {
  const national = /^\+33([1-9])(\d{8})$/.exec(phone);
  return national ? `0${national[1]} ${national[2]!.replace(/(\d{2})(?=\d)/g, '$1 ')}` : phone;
}
