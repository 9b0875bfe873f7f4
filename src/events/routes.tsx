export * from './routes/door.tsx'
export * from './routes/office.tsx'
export * from './routes/public.tsx'
export * from './routes/ticket.tsx'
