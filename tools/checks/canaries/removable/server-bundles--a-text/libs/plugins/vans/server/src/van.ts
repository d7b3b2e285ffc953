export const van = { wheels: 4 };
