import { readFileSync } from 'node:fs'
import PDFDocument from 'pdfkit'
import { fonts, ink, type Peer, paper, size, type Told, toldOf, width } from './told.ts'

const regular = readFileSync(fonts.regular)
const semibold = readFileSync(fonts.semibold)
const bottom = 841.89 - paper.bottom
const lineGap = size.leading - size.body * 1.257

/** Tagged by hand: it can, but nothing is tagged by itself. */
const write = (doc: InstanceType<typeof PDFDocument>, told: Told): void => {
  doc.registerFont('regular', regular)
  doc.registerFont('semibold', semibold)
  const root = doc.struct('Document')
  doc.addStructure(root)
  const say = (parent: ReturnType<typeof doc.struct>, tag: string, text: string, look: { x?: number; wide?: number; color?: string; bold?: boolean; size?: number }) => {
    const { x = paper.left, color = ink.text, bold = false, size: points = size.body } = look
    doc.font(bold ? 'semibold' : 'regular').fontSize(points).fillColor(color)
    const options = { width: look.wide ?? paper.left + width - x, lineGap: points === size.body ? lineGap : 0 }
    const height = doc.heightOfString(text, options)
    if (doc.y + height > bottom) doc.addPage()
    const y = doc.y
    parent.add(doc.struct(tag, () => void doc.text(text, x, y, options)))
    return y
  }
  const points = (parent: ReturnType<typeof doc.struct>, entries: string[]) => {
    if (entries.length === 0) return
    const list = doc.struct('L')
    parent.add(list)
    for (const entry of entries) {
      const item = doc.struct('LI')
      list.add(item)
      const y = say(item, 'LBody', entry, { x: paper.left + paper.axis + 11 })
      const after = doc.y
      doc.markContent('Artifact', { type: 'Layout' })
      doc.fillColor(ink.act).text('•', paper.left + paper.axis, y, { lineBreak: false })
      doc.endMarkedContent()
      doc.y = after
    }
  }
  say(root, 'P', told.over, { bold: true, color: ink.act })
  say(root, 'H1', told.name, { bold: true, size: size.name })
  say(root, 'P', told.contacts, { color: ink.mute })
  for (const section of told.sections) {
    const part = doc.struct('Sect')
    root.add(part)
    doc.y += size.section
    if (doc.y + 40 > bottom) doc.addPage()
    doc.markContent('Artifact', { type: 'Layout' })
    doc.moveTo(paper.left, doc.y).lineTo(paper.left + width, doc.y).lineWidth(0.6).strokeColor(ink.line).stroke()
    doc.endMarkedContent()
    doc.y += 4
    const top = say(part, 'H2', section.title, { bold: true, size: size.heading, color: ink.act, wide: paper.axis - 10 })
    const under = doc.y
    if (section.entries.length === 0) doc.y = top
    for (const text of section.text) say(part, 'P', text, { x: paper.left + paper.axis })
    points(part, section.points)
    doc.y = Math.max(doc.y, under)
    for (const entry of section.entries) {
      const div = doc.struct('Div')
      part.add(div)
      doc.y += size.entry
      if (doc.y + 45 > bottom) doc.addPage()
      doc.y = say(div, 'P', entry.when, { color: ink.mute })
      say(div, 'P', entry.title, { x: paper.left + paper.axis, bold: true })
      say(div, 'P', entry.place, { x: paper.left + paper.axis, color: ink.mute })
      points(div, entry.points)
      div.end()
    }
    part.end()
  }
  root.end()
  const { count } = doc.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    doc.switchToPage(page)
    doc.page.margins.bottom = 0
    doc.markContent('Artifact', { type: 'Pagination' })
    doc.font('regular').fontSize(size.foot).fillColor(ink.mute).text(told.foot(page + 1, count), paper.left, 800, { lineBreak: false })
    doc.endMarkedContent()
  }
}

export const open = async (): Promise<Peer> => ({
  draw: (cv) =>
    new Promise((resolve, reject) => {
      const told = toldOf(cv)
      const margins = { left: paper.left, right: paper.right, top: paper.top, bottom: paper.bottom }
      const info = { Title: told.title, Author: told.name }
      const doc = new PDFDocument({ size: 'A4', margins, pdfVersion: '1.7', tagged: true, lang: 'de-DE', displayTitle: true, bufferPages: true, font: regular as never, info })
      const pieces: Buffer[] = []
      doc.on('data', (piece: Buffer) => pieces.push(piece))
      doc.on('end', () => resolve(Buffer.concat(pieces)))
      doc.on('error', reject)
      write(doc, told)
      doc.end()
    }),
})
