export { confirmPosting, employerPosting, wishForChange } from './routes/employer.tsx'
export { formulate, formulatePage, startVacancy } from './routes/formulate.tsx'
export { close, confirm, extend, officeList, officeVacancy, override, pause, publish, resume, second, send } from './routes/office.tsx'
export { boardPage, shortLink, vacancyPage, wallCardPage, wallCardPdf } from './routes/public.tsx'
