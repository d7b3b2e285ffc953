export const wheels = () => import('@maillon/plugins/vans/server');
