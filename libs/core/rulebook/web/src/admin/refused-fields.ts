/** What the server says of a field of the draft, by its path in `rulebook`. */
export type Refused = (path: string) => readonly string[];
