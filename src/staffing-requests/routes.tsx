export * from './routes/asking.tsx'
export { employerPage } from './routes/employer.tsx'
export * from './routes/office.tsx'
