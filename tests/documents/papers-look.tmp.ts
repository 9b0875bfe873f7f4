import { readFileSync, writeFileSync } from 'node:fs'
import { emptyCv, type Cv, type Letter } from '#src/documents/cv.ts'
import type { Day } from '#src/base/day.ts'
import { cvPaper } from '#views/documents/cv-paper.ts'
import { letterPaper } from '#views/documents/letter-paper.ts'
import { applicationPaper } from '#views/documents/application-paper.ts'
const at = (n: string) => new Uint8Array(readFileSync(`node_modules/@expo-google-fonts/source-sans-3/${n}.ttf`))
const fonts = { regular: at('400Regular/SourceSans3_400Regular'), semibold: at('600SemiBold/SourceSans3_600SemiBold'), italic: at('400Regular_Italic/SourceSans3_400Regular_Italic') }
export const oleksandra: Cv = { ...emptyCv, name: 'Oleksandra Kovalenko', secondName: 'Олександра Коваленко', street: 'Höhestraße 12', postcode: '51399', town: 'Burscheid', phone: '0171 39200 01', email: 'oleksandra.kovalenko@post.example',
 will: 'Wieder mit alten Menschen arbeiten. Vollzeit oder 30 Stunden.', strengths: ['Geduld', 'Erfahrung in der Pflege', 'ruhige Art im Nachtdienst'],
 jobs: [{ from: '2023', to: '', title: 'Familienzeit und Deutschkurs', place: 'Burscheid', points: [] }, { from: '2011-03', to: '2022-02', title: 'Pflegefachfrau', place: 'Stadtkrankenhaus, Winnyzja', points: ['Alte Menschen gepflegt, im Nachtdienst für 24 Betten verantwortlich und mit Ärztinnen und Ärzten die Übergabe am Morgen vorbereitet', 'Neue Kolleginnen eingearbeitet'] }],
 education: [{ from: '2008', to: '2011', title: 'Krankenpflege', place: 'Medizinische Fachschule Winnyzja', points: ['Anerkennung in Deutschland beantragt'] }],
 languages: [{ language: 'Ukrainisch, Russisch', level: 'Muttersprachen' }, { language: 'Deutsch', level: 'B1, Prüfung 2026' }], licences: ['Klasse B'], skills: ['Word', 'Pflegedokumentation'], interests: 'Chor, Garten.' }
const letter: Letter = { recipient: 'Seniorenhaus Wupperaue gGmbH\nSchwester Gudrun Pahl\nAm Ufer 3\n51371 Leverkusen', vacancyTitle: 'Pflegehelfer/in (m/w/d)', vacancyNumber: 'LE-03', why: 'Ich möchte wieder mit alten Menschen arbeiten, und Ihr Haus liegt an meiner Buslinie.', bring: 'Ich habe elf Jahre in der Pflege gearbeitet, davon sechs im Nachtdienst, und bringe Geduld und eine ruhige Art mit.', start: 'Ich kann am 15. Dezember anfangen, in Vollzeit oder mit 30 Stunden.' }
const made = new Date('2026-11-23T09:00:00Z'), day = '2026-11-23' as Day
const many: Cv = { ...oleksandra, jobs: Array.from({ length: 60 }, (_, i) => ({ from: `${1960 + i}-01`, to: `${1961 + i}-01`, title: `Arbeit ${i}`, place: 'Betrieb', points: i % 3 ? ['Punkt eins', 'Punkt zwei'] : [] })) }
const long: Cv = { ...oleksandra, name: 'Donaudampfschiff'.repeat(19), strengths: ['x'.repeat(300)], jobs: [{ from: 'irgendwann im Frühling', to: 'heute', title: 'y'.repeat(300), place: 'Ort', points: ['z'.repeat(300)] }], email: `${'a'.repeat(300)}@b.example` }
const w = async (n: string, p: Promise<Uint8Array>) => { const t = performance.now(); const b = await p; writeFileSync(`/tmp/papers/${n}.pdf`, b); console.log(n, b.length, Math.round(performance.now() - t)) }
await w('cv', cvPaper(oleksandra, fonts, { made, signed: { town: 'Burscheid', day } }))
await w('empty', cvPaper(emptyCv, fonts, { made }))
await w('many', cvPaper(many, fonts, { made }))
await w('long', cvPaper(long, fonts, { made }))
await w('letter', letterPaper(oleksandra, letter, fonts, { day, town: 'Burscheid', made }))
await w('letter-long', letterPaper(long, { ...letter, why: letter.why.repeat(20), bring: letter.bring.repeat(20), recipient: 'z'.repeat(300) }, fonts, { day, town: 'Burscheid', made }))
await w('application', applicationPaper(oleksandra, letter, fonts, { day, town: 'Burscheid', made }))
await w('nour', cvPaper({ ...emptyCv, name: 'Nour al-Hamwi', secondName: 'نور الحموي', will: 'Mit den Händen arbeiten 😀, vormittags.', town: 'Leverkusen', strengths: ['Łukasz Wójcik, Đorđević.', 'Nguyễn Thị Mai', 'Şahin Voßwinkel', 'Kaffee, Auflage, Schifffahrt'] }, fonts, { made }))
import { wallCardPaper, type WallCard } from '#views/documents/wall-card-paper.ts'
const card: WallCard = { number: 'WE-02', title: 'Lagerhelfer/in (m/w/d)', employer: 'Lagerhof Dreibäumen Logistik GmbH · 4 Plätze', location: 'Wermelskirchen',
 pay: { value: '14,80 €', note: 'pro Stunde, rund 2.500 € im Monat' }, hours: { value: '39 Stunden', note: 'Früh 6–14, Spät 14–22 Uhr' }, way: { value: 'Bus 210', note: 'hält am Tor, erster Bus 5.32 Uhr' }, start: { value: '4. Januar', note: '2027, unbefristet' },
 tasks: ['Lkw entladen, mit Hubwagen', 'Waren mit dem Scanner holen', 'Pakete packen'], needs: ['Deutsch A2, Anleitungen als Bilder', 'Bis 15 kg heben, mit Hilfsmitteln'], learns: ['Scanner, Hubwagen', 'Staplerschein, der Betrieb zahlt'], contactName: 'Miriam Voßwinkel', contactPhone: '0221 4710 0142', address: 'https://jobpoint.example/s/WE-02' }
await w('card', wallCardPaper(card, fonts, made))
await w('card-elektro', wallCardPaper({ ...card, title: 'Elektroniker/in Energie- und Gebäudetechnik (m/w/d)', pay: { value: '19,50 bis 22,00 €', note: 'pro Stunde' }, start: { value: 'so bald wie möglich', note: 'unbefristet' }, learns: [] }, fonts, made))
const l = 'Bewirtschaftung der Außenanlagen und Spezialreinigungsgerätewartung '.repeat(9)
await w('card-long', wallCardPaper({ ...card, title: l, employer: l, pay: { value: l, note: l }, hours: { value: l, note: l }, way: { value: l, note: l }, start: { value: l, note: l }, tasks: [l, l, l], needs: [l, 'x'.repeat(300)], learns: [l], contactName: l, contactPhone: l, location: l, number: 'x'.repeat(300), address: `https://jobpoint.example/${'s'.repeat(200)}` }, fonts, made))
await w('card-bare', wallCardPaper({ ...card, pay: null, employer: '', tasks: [], needs: [], learns: [], contactName: '', contactPhone: '' }, fonts, made))
