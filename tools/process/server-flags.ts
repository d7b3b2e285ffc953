/** Flags of Node for the server's processes, as the Dockerfile gives them: answers die young, and need room to do so. */
export const SERVER_FLAGS = ['--max-semi-space-size=64'];
