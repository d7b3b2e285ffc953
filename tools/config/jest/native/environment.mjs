/** The worker's own globals, with the console that Jest gives to a file. */
export default class NativeEnvironment {
  #console = globalThis.console;
  global = {};

  getVmContext() {
    return null;
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  async setup() {
    globalThis.console = this.global.console;
  }

  async teardown() {
    globalThis.console = this.#console;
  }
}
