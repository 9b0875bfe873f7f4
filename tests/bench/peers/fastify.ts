import { fileURLToPath } from 'node:url'
import view from '@fastify/view'
import ejs from 'ejs'
import fastify from 'fastify'
import { bottom, readHits, top } from './rows.ts'

const app = fastify()
await app.register(view, { engine: { ejs }, root: fileURLToPath(new URL('.', import.meta.url)), production: true })
app.get('/vacancies', async (_request, reply) => reply.viewAsync('board.ejs', { top, bottom, hits: await readHits() }))
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' })
