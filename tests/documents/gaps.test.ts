import { expect, test } from 'vitest'
import type { Day } from '#src/base/day.ts'
import type { CvStation } from '#src/documents/cv.ts'
import { emptyCv } from '#src/documents/cv.ts'
import { gapsOf, openGaps, stretchOf, withGapFilled } from '#src/documents/gaps.ts'

const today = '2026-11-23' as Day
const station = (from: string, to: string, title = 'Arbeit'): CvStation => ({ from, to, title, place: '', points: [] })
const gaps = (jobs: CvStation[], education: CvStation[] = []) =>
  gapsOf({ jobs, education }, today).map(({ after, before, months }) => `${after} | ${before} | ${months}`)

test('time between two entries is found in months, in whatever way they were written', () => {
  expect(gaps([station('2016-06', ''), station('03/2010', '1.9.2014')])).toEqual(['09/2014 | 06/2016 | 20'])
  expect(gaps([station('Juni 2016', 'heute'), station('März 2010', 'Sept. 2014')])).toEqual(['09/2014 | 06/2016 | 20'])
})

test('a year alone may reach to its end: a gap is only named where there surely is one', () => {
  expect(gaps([station('2014', '2020'), station('2008', '2013')])).toEqual([])
  expect(gaps([station('2016', '2020'), station('2008', '2013')])).toEqual(['2013 | 2016 | 24'])
})

test('three months are nobody’s question, four are', () => {
  expect(gaps([station('05/2020', ''), station('2018', '01/2020')])).toEqual([])
  expect(gaps([station('06/2020', ''), station('2018', '01/2020')])).toEqual(['01/2020 | 06/2020 | 4'])
})

test('work and learning at the same time fill each other’s gaps', () => {
  expect(gaps([station('2019', '2020'), station('2010', '2012')], [station('2013', '2018')])).toEqual([])
  expect(gaps([station('2012', '2013'), station('2010', '2020'), station('2022', '')])).toEqual(['2020 | 2022 | 12'])
})

test('what is open reaches until today, what came before and after the entries is no gap', () => {
  expect(gaps([station('2019', ''), station('2025', '2026')])).toEqual([])
  expect(gaps([station('2010', '2012')])).toEqual([])
  expect(gaps([])).toEqual([])
})

test('times nobody can read are left alone and make no gap of their own', () => {
  expect(gaps([station('früher', 'später'), station('2010', '2012'), station('2016', '')])).toEqual(['2012 | 2016 | 36'])
  expect(gaps([station('2010', 'irgendwann'), station('2016', '')])).toEqual([])
  expect(gaps([station('13/2010', '00/2011'), station('', '')])).toEqual([])
  expect(gaps([station('2020', '2010'), station('2022', '')])).toEqual([])
  expect(gaps([station('', '2012'), station('Sommer 2015', '')])).toEqual(['2012 | 2015 | 24'])
})

test('dates are read without guessing', () => {
  expect(stretchOf('2011-03')?.says).toBe('03/2011')
  expect(stretchOf(' 3 / 2011 ')?.says).toBe('03/2011')
  expect(stretchOf('Dezember 1999')?.says).toBe('12/1999')
  expect(stretchOf('2010 oder 2011')).toBeNull()
  expect(stretchOf('12345')).toBeNull()
  expect(stretchOf('')).toBeNull()
})

test('the latest gap comes first, and one put aside is not asked about again', () => {
  const cv = { ...emptyCv, jobs: [station('2020', ''), station('2014', '2016'), station('2008', '2010')] }
  const [first, second] = gapsOf(cv, today)
  expect([first?.after, second?.after]).toEqual(['2016', '2010'])
  expect(openGaps({ cv, gapsLeft: [first!.key] }, today)).toEqual([second])
})

test('an entry for a gap stands where its time belongs and says its time', () => {
  const jobs = [station('2020', ''), station('2014', '2016')]
  const [gap] = gapsOf({ jobs, education: [] }, today)
  expect(withGapFilled(jobs, gap!)).toEqual({ at: 1, stations: [jobs[0], { ...station('2017', '2019'), title: '' }, jobs[1]] })
  expect(withGapFilled([], gap!).at).toBe(0)
  const months = gapsOf({ jobs: [station('06/2016', ''), station('2010', '09/2014')], education: [] }, today)[0]
  expect([months?.from, months?.to]).toEqual(['10/2014', '05/2016'])
})
