export * from './routes/public.tsx'
export * from './routes/ticket.tsx'
