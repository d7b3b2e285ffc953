export const wrong = () => Date.now();
