/** A `.graphql` or `.sql` file is imported as its text, as in the bundle. */
export default {
  process: (source) => ({ code: `export default ${JSON.stringify(source)};` }),
};
