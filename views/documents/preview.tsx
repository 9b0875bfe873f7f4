import { cvPdfPath, lookPath, previewPath } from '#src/documents/paths.ts'
import { Flow, Link, Muted, Row, Section, type SheetPicture, SheetPictures, Small } from '#views/components/index.ts'
import type { DeskWords } from '#views/words/cv.ts'
import type { EditorWords } from '#views/words/editor.ts'

/** `at`: the page that is being written. */
export type Shown = { pictures: SheetPicture[]; at: number; empty: boolean; photo: boolean }
type Props = { words: DeskWords; editor: EditorWords; shown: Shown; back?: string; choosing?: boolean }
/** The pages as the printer will make them. Where nothing is written yet, one sentence says so beside the empty sheet. */
export const Preview = ({ words, editor, shown, back, choosing }: Props) => (
  <Section
    title={words.preview}
    id="preview"
    small
    stay
    meta={
      <Row>
        <Link href={cvPdfPath} icon="print">
          PDF
        </Link>
        {!choosing && (
          <Link href={lookPath} icon="pen">
            {editor.look.link}
          </Link>
        )}
      </Row>
    }
  >
    {back && (
      <Link href={back} icon="back" stacked>
        {editor.toQuestion}
      </Link>
    )}
    {shown.empty && <Muted>{words.previewEmpty}</Muted>}
    <SheetPictures pictures={shown.pictures} label={editor.pictures} at={shown.at} />
    <Flow gap="tight">
      <Link href={previewPath} icon="eye">
        {words.readable}
      </Link>
      {!shown.photo && <Small>{words.previewNote}</Small>}
    </Flow>
  </Section>
)
