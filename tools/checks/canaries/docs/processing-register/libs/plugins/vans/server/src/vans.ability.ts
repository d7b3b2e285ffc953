export const vansRules = (grant: (permission: string, type: string) => void) => grant('vans.drive', 'Van');
