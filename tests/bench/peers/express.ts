import { fileURLToPath } from 'node:url'
import express from 'express'
import { bottom, readHits, top } from './rows.ts'

const app = express()
app.set('views', fileURLToPath(new URL('.', import.meta.url)))
app.set('view engine', 'ejs')
app.set('view cache', true)
app.get('/vacancies', async (_request, response) => response.render('board', { top, bottom, hits: await readHits() }))
app.listen(Number(process.env.PORT), '127.0.0.1')
