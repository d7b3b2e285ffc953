/** Where a telephone's own maps open; a page of OpenStreetMap elsewhere. */
export function mapLink(latitude: number, longitude: number, userAgent: string): string {
  if (/Android/i.test(userAgent)) return `geo:${latitude},${longitude}?q=${latitude},${longitude}`;
  if (/iPhone|iPad/i.test(userAgent)) return `https://maps.apple.com/?daddr=${latitude},${longitude}`;
  return `https://www.openstreetmap.org/directions?to=${latitude}%2C${longitude}`;
}
