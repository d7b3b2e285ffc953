export const wrong = () => fetch('/prices');
