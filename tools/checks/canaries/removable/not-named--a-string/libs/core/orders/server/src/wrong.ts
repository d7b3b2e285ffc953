export const isQuick = (module: string) => module === 'vans';
