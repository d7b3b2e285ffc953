export const wrong = () => new Date();
