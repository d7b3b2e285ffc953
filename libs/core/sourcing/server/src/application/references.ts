/** As both sides speak of them. */
export function requestReference(number: number): string {
  return `AO-${number}`;
}

export function commitmentReference(number: number): string {
  return `ENG-${number}`;
}
