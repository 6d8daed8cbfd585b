export { AppointmentWhen } from './AppointmentWhen';
export { MessageWhen } from './MessageWhen';
