import type { StandardKey } from '#src/pages/standards.ts'

export const standardsEn: Record<StandardKey, string> = {
  overview: `A CV has one or two pages. The newest comes first.

- Month and year on the left, the rest on the right. For example: 03/2019 – 06/2022.
- No photo is needed. Whoever wants one may use one.
- Date of birth, marital status and religion are not needed.
- Everything goes into one PDF file. Its name is for example: Bewerbung_Surname.pdf.`,
  will: `- One sentence is enough: what work do you want to do?
- Write the way you speak.`,
  strengths: `- Three to five strengths are enough.
- An example is better than a word: “I have cooked for 30 people.”`,
  jobs: `- The latest work comes first.
- Each job gets three to five short points: what did you do?
- Voluntary work, internships and work in the family count, too.
- A time without work has a calm name: family time, care for relatives, looking for work with a course.
- You do not have to give a reason.`,
  education: `- School and training from other countries belong here.
- Is a qualification recognised here? Then say so in its line.
- A course counts even if it was short.`,
  languages: `- Write down all languages, also your first one.
- For German the levels A1 to C2 help. Without an exam, estimate yourself.`,
  skills: `- Driving licences and the forklift licence stand here.
- For programs the name is enough: word processing, till, stock program.`,
  'about-me': `- Name, address, phone: this is how the company reaches you.
- The e-mail address should hold your name, not a nickname.
- You do not have to name your nationality.`,
  letter: `- One page is enough. For helper jobs a few sentences will do.
- First: why this work? Then: what do you bring? At the end: what comes next?
- Do you know the name of the contact person? Then it goes into the greeting.
- Pay and start only if the company asks.
- Rather an example than a big word.`,
  folder: `- Order: letter, cover page if you like, CV, certificates.
- The newest certificate comes first. Three to five are enough.
- All in one file, best below 5 MB.`,
  hollow: `These words stand in many letters. They say little about you. An example says more.

- I hereby apply
- with great interest
- team player
- highly motivated
- hard-working
- results-driven
- dynamic
- new challenge
- fast-paced
- think outside the box`,
}
