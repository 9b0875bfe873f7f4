/** What every peer draws: the same words, sizes and measures as the classic layout of the house, its words prepared by the house itself. */
import { fileURLToPath } from 'node:url'
import type { Cv, CvStation } from '../../../../src/documents/cv.ts'
import { contacts, cvWords, span } from '../../../../views/documents/cv-words.ts'

const words = cvWords.de
export const millimetres = 72 / 25.4
export const paper = { left: 25 * millimetres, right: 20 * millimetres, top: 22 * millimetres, bottom: 22 * millimetres, axis: 40 * millimetres }
export const width = 595.28 - paper.left - paper.right
export const ink = { text: '#1e2330', mute: '#555a66', line: '#cfc4b4', act: '#0d5960' }
export const size = { name: 26, body: 10.5, heading: 11.3, leading: 14.7, section: 13.6, entry: 8, foot: 8.5 }

const packages = fileURLToPath(new URL('../../../../node_modules/@expo-google-fonts/source-sans-3', import.meta.url))
export const fonts = {
  folders: [`${packages}/400Regular`, `${packages}/600SemiBold`],
  regular: `${packages}/400Regular/SourceSans3_400Regular.ttf`,
  semibold: `${packages}/600SemiBold/SourceSans3_600SemiBold.ttf`,
}

export type Entry = { when: string; title: string; place: string; points: string[] }
export type Section = { title: string; text: string[]; points: string[]; entries: Entry[] }
export type Told = { title: string; over: string; name: string; contacts: string; sections: Section[]; foot: (page: number, pages: number) => string }

const entry = (station: CvStation): Entry => ({ when: span(station, words), title: station.title, place: station.place, points: station.points })
const section = (title: string, given: Partial<Section>): Section => ({ title, text: [], points: [], entries: [], ...given })
export const toldOf = (cv: Cv): Told => ({
  title: `${words.cv} ${cv.name}`,
  over: words.cv,
  name: cv.name,
  contacts: contacts(cv).join(' · '),
  sections: [
    section(words.will, { text: [cv.will] }),
    section(words.strengths, { points: cv.strengths }),
    section(words.jobs, { entries: cv.jobs.map(entry) }),
    section(words.education, { entries: cv.education.map(entry) }),
    section(words.languages, { text: cv.languages.map(({ language, level }) => `${language}: ${level}`) }),
    section(words.licences, { text: [cv.licences.join(', ')] }),
    section(words.skills, { text: [cv.skills.join(', ')] }),
    section(words.interests, { text: [cv.interests] }),
  ],
  foot: (page, pages) => `${words.cv} ${cv.name} · ${words.page(page, pages)}`,
})
/** A peer is opened once in its process and then draws one CV after the other. */
export type Peer = { draw: (cv: Cv) => Promise<Uint8Array> }
