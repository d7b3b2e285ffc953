const SYSTEMS = {
  linux: 'linux',
  linuxmusl: 'linux',
  darwin: 'darwin',
  macos: 'darwin',
  win32: 'win32',
  windows: 'win32',
  android: 'android',
  freebsd: 'freebsd',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  aix: 'aix',
};
const PROCESSORS = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32'];

/** The machines that a platform package is for, read from its name: without them npm would install it everywhere. */
export function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = words.map((word) => SYSTEMS[word]).filter(Boolean);
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  return { ...(cpu.length ? { cpu } : {}), ...(os.length ? { os } : {}) };
}
