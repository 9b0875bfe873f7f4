export {
  type AnswerRefusal,
  askForChange,
  confirmByLink,
  confirmByPhone,
  postingOfPass,
  type SendingRefusal,
  sendToEmployer,
} from './actions/confirmation.ts'
export { draftVacancy } from './actions/draft.ts'
export { type GivenReason, maySecond, type OverrideRefusal, overrideFinding, secondOverride } from './actions/overrides.ts'
export { type SavedPosting, savePosting } from './actions/posting.ts'
export {
  type ClosingRefusal,
  closeVacancy,
  extendVacancy,
  pauseVacancy,
  publishVacancy,
  resumeVacancy,
  usualEnd,
} from './actions/publication.ts'
export { expireVacancies, flagUnfilled } from './actions/reminders.ts'
