import { usePlayedDay } from './use-played-day.ts';

export default usePlayedDay;
