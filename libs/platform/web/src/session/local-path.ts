/** A page of this application to come back to; home for anything else that an address may carry. */
export function localPath(asked: string | undefined): string {
  return asked?.startsWith('/') && !asked.startsWith('//') && !asked.startsWith('/\\') ? asked : '/';
}
