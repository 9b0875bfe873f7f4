/** What a CV holds, as the person wrote it. Months as 'YYYY-MM' or 'YYYY'; empty strings are gaps nobody is asked about. */
export type CvStation = { from: string; to: string; title: string; place: string; points: string[] }
export type CvLanguage = { language: string; level: string }
export type Cv = {
  name: string
  secondName: string
  street: string
  postcode: string
  town: string
  phone: string
  email: string
  /** What I want, in own words. */
  will: string
  strengths: string[]
  jobs: CvStation[]
  education: CvStation[]
  languages: CvLanguage[]
  licences: string[]
  skills: string[]
  interests: string
}

export const emptyCv: Cv = {
  name: '',
  secondName: '',
  street: '',
  postcode: '',
  town: '',
  phone: '',
  email: '',
  will: '',
  strengths: [],
  jobs: [],
  education: [],
  languages: [],
  licences: [],
  skills: [],
  interests: '',
}

/** What a person writes to one employer: sentences in three groups, one in each line; nothing is invented. */
export type LetterGroup = 'why' | 'bring' | 'start'
export type Letter = {
  recipient: string
  vacancyTitle: string
  vacancyNumber: string
  why: string
  bring: string
  start: string
  /** German unless the person chose English. */
  language?: 'de' | 'en'
  /** As the employer wrote it; without one the greeting is neutral. */
  contactName?: string
  order?: readonly LetterGroup[]
  enclosures?: readonly string[]
}
