import { NotFound } from '#src/base/errors.ts'
import type { StaffedLocation } from '#src/locations/location.ts'
import { writePaper } from '#src/paper/write.ts'
import { today } from '#src/platform/context.ts'
import { type C, pageFrom, pdf, queryText, show } from '#src/platform/http.tsx'
import { staffedLocations } from '#src/staff/queries.ts'
import { wallCardPaper } from '#views/documents/wall-card-paper.ts'
import { BoardPanel } from '#views/vacancies/board.tsx'
import { GonePanel, VacancyPanel } from '#views/vacancies/vacancy.tsx'
import { qrSvg, shortAddress, wallCardOf } from '#views/vacancies/wall-card.ts'
import { WallCardPanel } from '#views/vacancies/wall-card-sheet.tsx'
import { vacancyWords } from '#views/words/vacancy.ts'
import { type BoardSearch, boardTimes, boardWithout } from '../board-search.ts'
import { jobPostingOf } from '../job-posting.ts'
import { vacancyPath } from '../paths.ts'
import { type PublicVacancy, publicVacancy, searchBoard } from '../queries.ts'

const searchFrom = (c: C): BoardSearch => {
  const many = <T extends string>(name: string, known: readonly T[]) => known.filter((each) => (c.req.queries(name) ?? []).includes(each))
  return {
    word: queryText(c, 'word'),
    place: queryText(c, 'place'),
    times: many('times', boardTimes),
    without: many('without', boardWithout),
    page: pageFrom(c),
  }
}
/** The person at the place somebody looked for, else the first one who helps with work. */
const personFor = (locations: StaffedLocation[], place: string) => {
  const near = locations.find(
    ({ name, postcode }) => place !== '' && (postcode === place || name.toLowerCase().startsWith(place.toLowerCase())),
  )
  return near?.forWork ?? locations.find(({ forWork }) => forWork)?.forWork ?? null
}
export const boardPage = async (c: C) => {
  const { ctx } = c.var
  const search = searchFrom(c)
  const found = await searchBoard(ctx, search)
  return show(
    c,
    vacancyWords[ctx.language].board.title,
    <BoardPanel
      language={ctx.language}
      day={today(ctx)}
      search={search}
      {...found}
      contact={personFor(await staffedLocations(ctx), search.place)}
    />,
  )
}

/** 'WE-02', however it was typed. */
const numberFrom = (c: C) =>
  (c.req.param('number') ?? '')
    .toUpperCase()
    .replace(/[^A-Z0-9-]/g, '')
    .slice(0, 20)
/** What is not open any more leads on to what is. */
const openOrGone = async (c: C, answer: (vacancy: PublicVacancy) => Response | Promise<Response>): Promise<Response> => {
  try {
    return await answer(await publicVacancy(c.var.ctx, numberFrom(c)))
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
    const words = vacancyWords[c.var.ctx.language].page
    return show(c, words.gone.title, <GonePanel words={words} />, 404, { error: true, area: 'public', sheet: false })
  }
}

export const vacancyPage = (c: C) =>
  openOrGone(c, async (vacancy) => {
    const { ctx, nonce } = c.var
    const locations = await staffedLocations(ctx)
    const places = locations.filter(({ id }) => vacancy.locationIds.includes(id)).map(({ id, name, street }) => ({ id, name, street }))
    const at = locations.find(({ id }) => id === vacancy.locationIds[0])
    const deputy = [at?.deputyForEmployers, at?.forEmployers].find((person) => person && person.name !== vacancy.ownerName)?.name ?? null
    const address = shortAddress(ctx.settings.baseUrl, vacancy.number)
    return show(
      c,
      vacancy.title,
      <VacancyPanel
        language={ctx.language}
        day={today(ctx)}
        vacancy={vacancy}
        places={places}
        deputy={deputy}
        qr={qrSvg(address)}
        shortAddress={address}
        jobPosting={jobPostingOf(vacancy, ctx.settings.baseUrl)}
        nonce={nonce}
      />,
    )
  })

const cardOf = async (c: C, vacancy: PublicVacancy) => {
  const locations = await staffedLocations(c.var.ctx)
  return wallCardOf(vacancy, locations.find(({ id }) => id === vacancy.locationIds[0])?.name ?? '', c.var.ctx.settings.baseUrl)
}
export const wallCardPage = (c: C) =>
  openOrGone(c, async (vacancy) =>
    show(c, `Aushang ${vacancy.number}`, <WallCardPanel card={await cardOf(c, vacancy)} back={vacancyPath(vacancy.number)} />, 200, {
      area: 'print',
      sheet: true,
    }),
  )
export const wallCardPdf = (c: C) =>
  openOrGone(c, async (vacancy) => {
    const fonts = await c.var.outside.fonts()
    const paper = wallCardPaper(await cardOf(c, vacancy), fonts, c.var.ctx.now)
    return pdf(c, (await writePaper(paper, fonts)).bytes, `Aushang-${vacancy.number}.pdf`)
  })
/** The short address of the QR code. */
export const shortLink = (c: C) => c.redirect(vacancyPath(encodeURIComponent(numberFrom(c))), 302)
