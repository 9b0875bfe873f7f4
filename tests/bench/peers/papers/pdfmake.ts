import pdfmake from 'pdfmake'
import { fonts, ink, type Peer, paper, size, toldOf, width } from './told.ts'

const points = (entries: string[]) => (entries.length > 0 ? [{ ul: entries, markerColor: ink.act, margin: [0, 1.5, 0, 0] }] : [])
const beside = (left: unknown, right: unknown[], before = 0) => ({ margin: [0, before, 0, 0], columns: [{ width: paper.axis, ...(left as object) }, right] })

export const open = async (): Promise<Peer> => {
  pdfmake.setLocalAccessPolicy(() => true)
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setFonts({ Sans: { normal: fonts.regular, bold: fonts.semibold } })
  return {
    draw: async (cv) => {
      const told = toldOf(cv)
      const definition = {
        info: { title: told.title, author: told.name },
        pageSize: 'A4',
        pageMargins: [paper.left, paper.top, paper.right, paper.bottom],
        defaultStyle: { font: 'Sans', fontSize: size.body, color: ink.text, lineHeight: size.leading / (size.body * 1.257) },
        footer: (page: number, pages: number) => ({ text: told.foot(page, pages), fontSize: size.foot, color: ink.mute, margin: [paper.left, 20, 0, 0] }),
        content: [
          { text: told.over, bold: true, color: ink.act },
          { text: told.name, bold: true, fontSize: size.name },
          { text: told.contacts, color: ink.mute },
          ...told.sections.flatMap((section) => {
            const heading = { text: section.title, bold: true, color: ink.act, fontSize: size.heading }
            const rule = { canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.6, lineColor: ink.line }], margin: [0, size.section, 0, 4] }
            if (section.entries.length === 0) return [rule, beside(heading, [...section.text.map((text) => ({ text })), ...points(section.points)])]
            const entries = section.entries.map((entry) =>
              beside({ text: entry.when, color: ink.mute }, [{ text: entry.title, bold: true }, { text: entry.place, color: ink.mute }, ...points(entry.points)], size.entry),
            )
            return [rule, heading, ...entries]
          }),
        ],
      }
      return pdfmake.createPdf(definition).getBuffer()
    },
  }
}
