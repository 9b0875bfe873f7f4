export type { SeenRequest } from './actions/change.ts'
export {
  confirmEmail,
  continueLater,
  correctEmail,
  type FieldWords,
  saveStep,
  sendContinueLinks,
  sendRequest,
  startRequest,
} from './actions/draft.ts'
export {
  declineRequest,
  handOver,
  type Intake,
  linkEmployer,
  noteContact,
  receiveRequestByPhone,
  takeOver,
  withdrawRequest,
} from './actions/handling.ts'
export { requestOf } from './queries.ts'
