/** Puts the icons in the page itself: fetched one by one, they would be missing as soon as the network is. */
export async function showIconSheet(): Promise<void> {
  const response = await fetch('icons.svg');
  const sheet = new DOMParser().parseFromString(await response.text(), 'image/svg+xml').documentElement;
  sheet.setAttribute('hidden', '');
  sheet.setAttribute('aria-hidden', 'true');
  document.body.append(document.adoptNode(sheet));
}
