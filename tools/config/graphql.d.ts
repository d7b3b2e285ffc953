/** A schema or an operation file, imported as its text. */
declare module '*.graphql' {
  const source: string;
  export default source;
}
