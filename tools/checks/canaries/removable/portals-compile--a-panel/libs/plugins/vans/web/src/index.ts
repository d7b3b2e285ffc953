export const vansPortal = { id: 'vans' };
