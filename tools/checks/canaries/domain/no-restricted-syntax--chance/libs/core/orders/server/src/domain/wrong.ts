export const wrong = () => Math.random();
