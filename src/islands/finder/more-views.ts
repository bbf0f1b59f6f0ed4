/** The views besides the list: one script, loaded when the first of them is opened. */
export { MapView } from './MapView.tsx';
export { Offices } from './Offices.tsx';
export { WeekView } from './WeekView.tsx';
