/** Pages with text the office edits. The house ships a text for each, in every public language. */
export const slugs = ['imprint', 'privacy', 'accessibility', 'plain-language', 'sign-language'] as const
export type Slug = (typeof slugs)[number]
export const isSlug = (text: string): text is Slug => (slugs as readonly string[]).includes(text)
export type PageBlock = { kind: 'heading' | 'text' | 'list'; lines: string[] }

/** Headings start with '## ', list lines with '- ', blank lines part paragraphs. Nothing else is markup. */
export const blocksOf = (body: string): PageBlock[] =>
  body
    .trim()
    .split(/\n\s*\n/)
    .flatMap((part): PageBlock[] => {
      const lines = part
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
      if (lines[0]?.startsWith('## '))
        return [{ kind: 'heading', lines: [lines[0].slice(3)] }, ...(lines.length > 1 ? blocksOf(lines.slice(1).join('\n')) : [])]
      if (lines.every((line) => line.startsWith('- '))) return [{ kind: 'list', lines: lines.map((line) => line.slice(2)) }]
      return [{ kind: 'text', lines }]
    })
