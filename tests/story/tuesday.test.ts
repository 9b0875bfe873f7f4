import { createHash } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { closeBrowser } from '#tests/support/browser.ts'
import { logged } from '#tests/support/logged.ts'
import * as adviser from './adviser.ts'
import * as desk from './desk.ts'
import * as employer from './employer.ts'
import { expectedHistories } from './histories.ts'
import { looksOfEmployers, whatIsKept, wordsInLetters, wordsInTheLog } from './kept.ts'
import { openStory, type Story } from './town.ts'
import * as visitor from './visitor.ts'

afterAll(closeBrowser)

test.for([
  ['with scripts', true],
  ['without scripts', false],
] as const)('a Tuesday in the office, %s: from an employer’s call to the first day at work', { timeout: 240_000 }, async ([, scripts]) => {
  const story = await openStory(scripts)
  try {
    await judge(story, await play(story))
  } finally {
    await story.close()
  }
})

/**
 * The story of the sample data. Wermelskirchen is closed on Tuesdays and Burscheid open, where Emre works too: so the card
 * hangs in Wermelskirchen and the visit happens in Burscheid, as its first of the day.
 */
const play = async (story: Story) => {
  const { at, arrives, houseWorks, letters } = story
  const miriam = await arrives('S2 Miriam')
  const miriamSignsIn = () => adviser.signsIn(miriam, 'Miriam Voßwinkel')
  await at('2026-11-23T09:05', 'E2 calls, and Miriam writes down what is said', async () => {
    await miriamSignsIn()
    await adviser.writesDownTheCall(miriam)
  })
  await at('2026-11-23T11:20', 'the first draft has six findings, and is due today as promised', async () => {
    await adviser.writesTheFirstDraft(miriam)
    await adviser.seesThePromiseOfToday(miriam)
  })
  await at('2026-11-23T11:50', 'Miriam mends it and sends it', () => adviser.mendsAndSendsIt(miriam))
  await at('2026-11-23T14:00', 'E2 reads and says yes', async () => {
    await houseWorks()
    await miriamSignsIn()
    const link = await adviser.readsTheLetter(miriam, 'Text wartet auf das Ja')
    await employer.agreesToTheText(await arrives('E2 Timo'), link)
  })
  await at('2026-11-23T14:10', 'it is published, and the card is printed for the wall', async () => {
    expect((await adviser.publishes(miriam)).length).toBeGreaterThan(5000)
  })

  const phone = await arrives('C05 Łukasz on his phone', { width: 390, height: 800 })
  await at('2026-11-24T08:40', 'Łukasz scans the card', () => visitor.seesTheCard(phone))
  const emre = await arrives('S4 Emre')
  const kiosk = await arrives('the kiosk', { width: 1080, height: 1440 })
  const display = await arrives('the display', { width: 1920, height: 1080 })
  await at('2026-11-24T08:50', 'Emre opens the office: kiosk and display are paired', async () => {
    await adviser.signsIn(emre, 'Emre Aydın')
    await desk.pairs(emre, kiosk, 'Nummernautomat')
    await kiosk.sees('Wir haben noch nicht geöffnet', /9 Uhr/)
    await desk.pairs(emre, display, 'Bildschirm im Warteraum')
    await display.sees('Noch wurde niemand aufgerufen.')
  })
  const number = await at('2026-11-24T09:02', 'Łukasz takes a number', () => visitor.takesATicket(kiosk))
  expect(number).toBe(1)
  const visit = await at('2026-11-24T09:14', 'Emre calls it, and the display shows it by itself', async () => {
    const called = await desk.callsTheNext(emre, number)
    // Only scripts can print: the proof that this time they ran, or did not.
    await emre.page.getByText('Drucken', { exact: true }).waitFor({ state: story.scripts ? 'visible' : 'hidden' })
    await display.sees('Jetzt bitte', String(number), 'Tisch 2')
    await display.findsNothingOf('Arbeit suchen')
    return called
  })
  const together = await at('2026-11-24T09:15', 'he sits down, and a desk opens for him', () => desk.opensTheVisitorsDesk(emre, visit))
  await at('2026-11-24T09:16', 'they write the CV together, question by question', () => visitor.answersTheQuestions(together))
  await at('2026-11-24T09:30', 'he says yes to a profile', () => visitor.keepsTheProfile(together))
  await at('2026-11-24T09:34', 'Emre adds what the match needs, and V08 and V02 stand there with reasons', async () => {
    await desk.completesTheProfile(emre)
    await desk.looksWhatFits(emre)
  })
  await at('2026-11-24T09:38', 'he chooses V08, says in a sentence why, and yes to E8', async () => {
    await visitor.choosesAndSaysYes(together)
    await visitor.leavesTheDesk(together)
  })
  await at('2026-11-24T09:42', 'the visit ends with a next step', () => desk.finishesTheVisit(emre, visit))
  const { proposal, paper } = await at('2026-11-24T10:30', 'Miriam looks at it and opens it to E8', async () => {
    await miriamSignsIn()
    return adviser.opensItToTheEmployer(miriam)
  })

  const link = await at('2026-11-25T09:00', 'E8 opens the link, sees the person and invites', async () => {
    await houseWorks()
    await miriamSignsIn()
    const mailed = await adviser.readsTheLetter(miriam, 'Vorschlag liegt bereit')
    expect(letters.at(-1)?.text).toContain(mailed)
    const zeynep = await arrives('E8 Zeynep')
    await employer.opensTheLink(zeynep, mailed)
    expect(await looksOfEmployers(story)).toBe(1)
    expect((await employer.invitesToATrialDay(zeynep)).equals(paper)).toBe(true)
    return mailed
  })
  await at('2026-11-25T10:00', 'the answer is passed on the same day', () =>
    adviser.finishesTheStep(miriam, 'Antwort des Betriebs zu Stelle BU-01 weitergeben', {
      what: 'Nach dem Probetag fragen',
      on: '2026-11-30',
    }),
  )
  await at('2026-11-27T08:30', 'on Friday the promised question is due', () =>
    adviser.finishesTheStep(miriam, 'Metallform Hilgen nach der Antwort fragen', { none: 'Der Probetag ist am Montag verabredet' }),
  )
  await at('2026-11-30T16:00', 'after the trial day E8 says on the telephone that they hire', async () => {
    await miriamSignsIn()
    await miriam.under('Heute fällig').sees('Nach dem Probetag fragen')
    await adviser.notesThatTheyHire(miriam, proposal)
    await adviser.finishesTheStep(miriam, 'Antwort des Betriebs zu Stelle BU-01 weitergeben', {
      what: 'Arbeitsaufnahme festhalten',
      on: '2026-12-14',
    })
  })

  const zeynep = await arrives('E8 Zeynep, three weeks later')
  await at('2026-12-14T09:00', 'all places are taken: the vacancy closes, and with it what E8 still has open', async () => {
    await employer.opensTheLink(zeynep, link)
    await miriamSignsIn()
    await adviser.closesTheVacancy(miriam)
    await employer.seesNobodyAnyMore(zeynep, 'Diese Ansicht ist geschlossen')
  })
  await at('2026-12-14T09:05', 'the house ends the view by itself', async () => {
    await houseWorks()
    await employer.seesNobodyAnyMore(zeynep, 'Dieser Zugang ist beendet')
    await zeynep.goesTo(link)
    await zeynep.presses('Öffnen')
    await zeynep.sees('Dieser Zugang ist beendet')
  })
  await at('2026-12-14T09:10', 'the job start is recorded with its six check-ins', async () => {
    await miriamSignsIn()
    await miriam.under('Heute fällig').sees('Ansicht des Betriebs ist zu: mit der Person den nächsten Schritt vereinbaren')
    await adviser.recordsTheJobStart(miriam, proposal)
  })
  await at('2026-12-14T09:20', 'Łukasz reads at home what went to whom', async () => {
    const { sent, looks } = await visitor.readsOwnData(phone, await adviser.printsTheKeyToOwnData(miriam))
    const e8 = 'Metallform Hilgen GmbH & Co. KG'
    expect(sent.toReversed()).toEqual([
      ['24. November 2026', e8, 'Bewerbung freigegeben: Anschreiben, Lebenslauf'],
      ['25. November 2026', e8, 'angesehen: Anschreiben, Lebenslauf'],
      ['25. November 2026', e8, 'geöffnet: Anschreiben, Lebenslauf'],
      ['25. November 2026', e8, 'angesehen: Anschreiben, Lebenslauf'],
      ['14. Dezember 2026', e8, 'angesehen: Anschreiben, Lebenslauf'],
      ['14. Dezember 2026', e8, 'Zugang beendet'],
    ])
    expect(new Set(looks.map(([, who]) => who))).toEqual(new Set(['Miriam Voßwinkel', 'Emre Aydın', 'Betrieb']))
  })
  const halina = await arrives('S5 Halina')
  await at('2027-01-11T08:30', 'a week before the first day Halina is reminded', async () => {
    await adviser.signsIn(halina, 'Halina Brzęk')
    await halina.under('Heute fällig').sees('Eine Woche vor dem Start nachfragen')
  })
  return paper
}

/** What is stored at the end, and what is not. */
const judge = async (story: Story, paper: Buffer) => {
  const { vacancy, metal, visit, proposal, placement, papers, consents, histories } = await whatIsKept(story)
  expect(vacancy).toMatchObject({ state: 'published', locationIds: ['WE'], payMin: 1480, payMax: 1480, german: 'A2', textVersion: 3 })
  expect(metal).toMatchObject({ state: 'closed', closeReason: 'filled-by-us', positionsFilled: 5 })
  expect(visit).toMatchObject({ locationId: 'BU', number: 1, state: 'finished', made: { cv: 1, letters: 1, applications: 1, pages: 4 } })
  expect(proposal).toMatchObject({ state: 'closed', why: visitor.whyThisWork, employerAnswer: 'hired', viewUntilOn: '2027-01-05' })
  const sha256 = createHash('sha256').update(paper).digest('hex')
  expect(papers).toMatchObject([{ content: null, cv: null, letter: null, sha256 }])
  expect(consents.map(({ purpose, how, language, withdrawnAt }) => [purpose, how, language, withdrawnAt])).toEqual([
    ['profile', 'screen', 'de', null],
    ['employer', 'screen', 'de', null],
  ])
  expect(placement).toMatchObject({ startOn: '2027-01-18', foundBy: 'proposal', state: 'agreed' })
  expect(histories).toEqual(expectedHistories)
  expect(await wordsInLetters(story)).toEqual([])
  expect(logged.length).toBeGreaterThan(100)
  expect(wordsInTheLog(story)).toEqual([])
  expect(story.complaints).toEqual([])
}
