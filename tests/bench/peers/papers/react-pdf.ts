import { Document, Font, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer'
import { createElement as h } from 'react'
import { fonts, ink, type Peer, paper, type Section, size, toldOf } from './told.ts'

const styles = StyleSheet.create({
  page: { paddingLeft: paper.left, paddingRight: paper.right, paddingTop: paper.top, paddingBottom: paper.bottom, fontFamily: 'Sans', fontSize: size.body, lineHeight: size.leading / size.body, color: ink.text },
  over: { fontWeight: 600, color: ink.act },
  name: { fontWeight: 600, fontSize: size.name, lineHeight: 1.2 },
  mute: { color: ink.mute },
  strong: { fontWeight: 600 },
  heading: { fontWeight: 600, fontSize: size.heading, color: ink.act },
  section: { marginTop: size.section, borderTopWidth: 0.6, borderTopColor: ink.line, paddingTop: 4 },
  row: { flexDirection: 'row' },
  entry: { flexDirection: 'row', marginTop: size.entry },
  left: { width: paper.axis },
  right: { flex: 1 },
  point: { flexDirection: 'row' },
  dot: { width: 11, color: ink.act },
  foot: { position: 'absolute', left: paper.left, top: 800, lineHeight: 1.3, fontSize: size.foot, color: ink.mute },
})
const point = (text: string, key: number) => h(View, { style: styles.point, key }, h(Text, { style: styles.dot }, '•'), h(Text, { style: styles.right }, text))
const told = (section: Section, key: number) => {
  const heading = h(Text, { style: styles.heading }, section.title)
  if (section.entries.length === 0)
    return h(View, { style: styles.section, key }, h(View, { style: styles.row },
      h(View, { style: styles.left }, heading),
      h(View, { style: styles.right }, ...section.text.map((text, at) => h(Text, { key: at }, text)), ...section.points.map(point))))
  return h(View, { style: styles.section, key }, heading, ...section.entries.map((entry, at) =>
    h(View, { style: styles.entry, key: at },
      h(Text, { style: [styles.left, styles.mute] }, entry.when),
      h(View, { style: styles.right }, h(Text, { style: styles.strong }, entry.title), h(Text, { style: styles.mute }, entry.place), ...entry.points.map(point)))))
}

export const open = async (): Promise<Peer> => {
  Font.register({ family: 'Sans', fonts: [{ src: fonts.regular, fontWeight: 400 }, { src: fonts.semibold, fontWeight: 600 }] })
  // Its own hyphens are English.
  Font.registerHyphenationCallback((word) => [word])
  return {
    draw: async (cv) => {
      const text = toldOf(cv)
      const page = h(Page, { size: 'A4', style: styles.page },
        h(Text, { style: styles.over }, text.over), h(Text, { style: styles.name }, text.name), h(Text, { style: styles.mute }, text.contacts),
        ...text.sections.map(told),
        h(Text, { style: styles.foot, fixed: true, render: ({ pageNumber, totalPages }) => text.foot(pageNumber, totalPages) }))
      return renderToBuffer(h(Document, { title: text.title, author: text.name, language: 'de-DE' }, page))
    },
  }
}
