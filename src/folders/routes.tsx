export * from './routes/certificates.tsx'
export * from './routes/folder.tsx'
export * from './routes/photo.tsx'
