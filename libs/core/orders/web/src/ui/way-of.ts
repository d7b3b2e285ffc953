const WINDOW = /[\s,:]*\d{1,2}:\d{2}\s*[–-]\s*\d{1,2}:\d{2}\s*$/;

/** How goods are received, without the window that a label may end with: these screens say the window themselves. */
export function wayOf(fulfilmentLabel: string): string {
  return fulfilmentLabel.replace(WINDOW, '');
}
