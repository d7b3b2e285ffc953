import { van } from '../../../../plugins/vans/server/src/van';

export const wheels = van.wheels;
