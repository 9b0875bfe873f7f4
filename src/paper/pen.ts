import type { FontBook } from '#src/paper/fonts/book.ts'
import type { Faces, FontKey, Shaped } from '#src/paper/fonts/faces.ts'
import type { Decoration, Mark, TextMark } from '#src/paper/marks.ts'
import type { Box, Image, Ink } from '#src/paper/model.ts'
import type { Sheet } from '#src/paper/set.ts'
import { fill, path, pictureMatrix, short } from '#src/paper/strokes.ts'
import type { Element, Structure } from '#src/paper/structure.ts'

/** What all pages of a document draw with. */
export type Desk = {
  faces: Faces
  book: FontBook
  structure: Structure
  /** Names in the resources. */
  fontName: (file: FontKey) => string
  imageName: (image: Image) => string
}

const decorations: Record<Decoration, string> = {
  layout: '/Artifact <</Type/Layout>> BDC',
  footer: '/Artifact <</Type/Pagination/Subtype/Footer>> BDC',
  again: '/Artifact <</Type/Pagination/Subtype/Header>> BDC',
}

const boxOf = (mark: Mark): Box | undefined => (mark.kind === 'image' || mark.kind === 'boxes' ? mark : undefined)

/** Draws one sheet: the operators of its content stream. */
export const drawSheet = (sheet: Sheet, page: number, desk: Desk): string => {
  const { height } = sheet.size
  const operators: string[] = []
  let owner: Element | Decoration | null = null
  let font = ''
  let ink = ''

  const close = () => {
    if (owner !== null) operators.push('EMC')
    owner = null
  }
  const open = (mark: Mark) => {
    if (owner === mark.owner) return
    close()
    owner = mark.owner
    if (typeof owner === 'string') operators.push(decorations[owner])
    else operators.push(`/${owner.tag} <</MCID ${desk.structure.mark(page, owner, mark.order, boxOf(mark))}>> BDC`)
  }
  const inked = (wanted: Ink) => {
    const operator = fill(wanted)
    if (operator !== ink) operators.push(operator)
    ink = operator
  }
  /** Glyphs with the distances the font's designer set between them. */
  const shown = ({ file, glyphs }: Shaped, size: number) => {
    const wanted = `/${desk.fontName(file)} ${short(size)} Tf`
    let text = '<'
    glyphs.forEach((glyph, at) => {
      text += desk.book.code(file, glyph)
      const kern = at < glyphs.length - 1 ? Math.round(glyph.kern) : 0
      if (kern !== 0) text += `>${-kern}<`
    })
    const operator = text.includes('>') ? `[${text}>] TJ` : `${text}> Tj`
    const set = wanted === font ? '' : `${wanted} `
    font = wanted
    return `${set}${operator}`
  }
  const text = (mark: TextMark) => {
    const runs = desk.faces.shape(mark.text, mark.face).filter(({ glyphs }) => glyphs.length > 0)
    if (runs.length === 0) return
    open(mark)
    inked(mark.ink)
    operators.push(`BT ${short(mark.x)} ${short(height - mark.y)} Td ${runs.map((run) => shown(run, mark.size)).join(' ')} ET`)
  }
  const image = (mark: Extract<Mark, { kind: 'image' }>) => {
    const clip = mark.fit === 'cover' || mark.radius > 0 ? ` ${path({ ...mark, top: mark.radius, bottom: mark.radius }, height)} W n` : ''
    operators.push(`q${clip} ${pictureMatrix(mark.image, mark, mark.fit, height)} cm /${desk.imageName(mark.image)} Do Q`)
  }
  const boxes = (mark: Extract<Mark, { kind: 'boxes' }>) => {
    if (mark.ground) {
      inked(mark.ground)
      operators.push(`${path(mark, height)} f`)
    }
    inked(mark.ink)
    const paths = mark.boxes.map((box) => path({ ...box, x: mark.x + box.x, y: mark.y + box.y }, height))
    operators.push(`${paths.join(' ')} f`)
  }
  for (const mark of sheet.marks) {
    if (mark.kind === 'text') {
      text(mark)
      continue
    }
    open(mark)
    if (mark.kind === 'image') image(mark)
    else if (mark.kind === 'boxes') boxes(mark)
    else {
      inked(mark.ink)
      operators.push(`${path(mark, height)} f`)
    }
  }
  close()
  return operators.join('\n')
}
