import type { BrowserContext } from 'playwright-core'
import { foundEmployers, playToBoard } from '#src/demo/jobs.ts'
import { openOffice } from '#src/demo/office.ts'
import { demoPeople } from '#src/demo/people.ts'
import { demoVacancies } from '#src/demo/postings.ts'
import { shiftTo, storyDay } from '#src/demo/shift.ts'
import { runJobs } from '#src/jobs.ts'
import type { Outgoing } from '#src/platform/mail.ts'
import { realBrowser } from '#tests/support/browser.ts'
import { openHouse } from '#tests/support/house.ts'
import { serve } from '#tests/support/served.ts'
import { type Somebody, somebody } from './somebody.ts'

const shift = shiftTo(storyDay)
/** C05 and V02 as the sample data tell them. */
export const lukasz = demoPeople(shift).find(({ code }) => code === 'C05')!
export const warehouse = demoVacancies(shift).find(({ code }) => code === 'V02')!
const metal = demoVacancies(shift).find(({ code }) => code === 'V08')!

/** Before the story begins: colleagues, businesses, and one vacancy on the board since last week. Nobody's profile. */
const openTown = async (settings: Record<string, string>) => {
  const house = await openHouse({ ...settings, DEMO: '1' })
  const office = await openOffice(house.outside)
  await playToBoard(office, await foundEmployers(office), metal)
  return house
}

/** The town on its Monday, with real browsers that run scripts or do not. */
export const openStory = async (scripts: boolean) => {
  const { house, url, close: closeServer } = await serve(openTown)
  let requests = 0
  // Time goes on a little with every request, so that what came later is later.
  house.outside.clock = () => new Date(house.clock.now.getTime() + 50 * ++requests)
  const browser = await realBrowser()
  const contexts: BrowserContext[] = []
  const complaints: string[] = []
  const people: [name: string, who: Somebody][] = []
  /** A browser nobody else uses. */
  const arrives = async (name: string, viewport = { width: 1280, height: 900 }): Promise<Somebody> => {
    const context = await browser.newContext({ javaScriptEnabled: scripts, reducedMotion: 'reduce', baseURL: url, viewport })
    context.setDefaultTimeout(30_000)
    context.on('weberror', (error) => complaints.push(`${name}: ${error.error().message}`))
    context.on('console', (said) => {
      if (said.type() === 'error' && !said.text().startsWith('Failed to load resource')) complaints.push(`${name}: ${said.text()}`)
    })
    contexts.push(context)
    const who = somebody(await context.newPage())
    people.push([name, who])
    return who
  }
  const letters: Outgoing[] = []
  /** One round of what the house does by itself: letters go out, views that are over close. */
  const houseWorks = () => runJobs(house.outside, async (letter) => void letters.push(letter))

  const views = async () => {
    const seen = []
    for (const [name, who] of people)
      for (const page of who.page.context().pages()) {
        const text = await page
          .locator('main')
          .innerText({ timeout: 1000 })
          .catch(() => '')
        seen.push(`${name} at ${page.url()}: ${text.replace(/\s+/g, ' ').slice(0, 700)}`)
      }
    return seen.join('\n')
  }
  /** One station at its time; when it fails, it says which and what everybody saw. */
  const at = async <T>(when: string, sentence: string, happens: () => Promise<T>): Promise<T> => {
    house.clock.now = new Date(`${when}:00+01:00`)
    return await happens().catch(async (error: Error) => {
      throw new Error(`${when} ${sentence}\n${error.message}\n${await views()}`, { cause: error })
    })
  }
  const close = async () => {
    for (const context of contexts) await context.close()
    await closeServer()
  }
  return { scripts, house, letters, complaints, houseWorks, arrives, at, close }
}
export type Story = Awaited<ReturnType<typeof openStory>>
