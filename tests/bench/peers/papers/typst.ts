import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fonts, ink, type Peer, paper, size, toldOf } from './told.ts'

/** The template never changes, the words come in as data: as its makers advise. */
const template = `
#let cv = json(bytes(sys.inputs.cv))
#set document(title: cv.title, author: cv.name)
#set page(paper: "a4", margin: (left: ${paper.left}pt, right: ${paper.right}pt, top: ${paper.top}pt, bottom: ${paper.bottom}pt),
  footer: context text(${size.foot}pt, fill: rgb("${ink.mute}"))[#cv.title · Seite #counter(page).display() von #counter(page).final().first()])
#set text(font: "Source Sans 3", size: ${size.body}pt, fill: rgb("${ink.text}"), lang: "de", hyphenate: false, fallback: false, top-edge: "ascender", bottom-edge: "descender")
#set par(leading: 1.5pt, spacing: 1.5pt)
#set list(marker: text(fill: rgb("${ink.act}"))[•], body-indent: 5pt, spacing: 1.5pt)
#show heading.where(level: 1): it => block(text(size: ${size.name}pt, weight: 600, it.body))
#show heading.where(level: 2): it => block(text(size: ${size.heading}pt, weight: 600, fill: rgb("${ink.act}"), it.body), sticky: true)
#let axis = ${paper.axis}pt
#let rows(left, right) = grid(columns: (axis, 1fr), left, right)
#text(fill: rgb("${ink.act}"), weight: 600, cv.over)
= #cv.name
#text(fill: rgb("${ink.mute}"), cv.contacts)
#for section in cv.sections {
  v(${size.section}pt, weak: true)
  line(length: 100%, stroke: 0.6pt + rgb("${ink.line}"))
  v(4pt)
  let told = { for one in section.text { par(one) }; if section.points.len() > 0 { list(..section.points.map(one => [#one])) } }
  if section.entries.len() == 0 { rows(heading(level: 2, section.title), told) } else {
    heading(level: 2, section.title)
    for entry in section.entries {
      v(${size.entry}pt, weak: true)
      rows(text(fill: rgb("${ink.mute}"), entry.when), {
        par(text(weight: 600, entry.title)); par(text(fill: rgb("${ink.mute}"), entry.place))
        if entry.points.len() > 0 { list(..entry.points.map(one => [#one])) }
      })
    }
  }
}
`
export const open = async (): Promise<Peer> => {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: fonts.folders }] })
  return {
    draw: async (cv) => {
      const bytes = compiler.pdf({ mainFileContent: template, inputs: { cv: JSON.stringify(toldOf(cv)) } })
      compiler.evictCache(10)
      return bytes
    },
  }
}
