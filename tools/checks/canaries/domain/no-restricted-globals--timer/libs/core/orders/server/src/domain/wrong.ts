export const wrong = () => setTimeout(() => undefined, 1);
