/** What Jest gave for the test file that runs: its functions, and the compiler of its project. */
export const given = { globals: undefined, transformer: undefined };
