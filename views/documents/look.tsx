import { cvLayouts, familyNames, type Look } from '#src/documents/look.ts'
import { draftPath, lookPath, overviewPath, picturePath } from '#src/documents/paths.ts'
import { photoPath } from '#src/folders/paths.ts'
import {
  BackLink,
  Button,
  Check,
  ErrorSummary,
  Flow,
  Form,
  Heading,
  Lead,
  Link,
  PictureRadios,
  Radios,
  type Rejected,
  Row,
  Split,
  Text,
} from '#views/components/index.ts'
import type { DeskWords } from '#views/words/cv.ts'
import type { EditorWords } from '#views/words/editor.ts'
import { Preview, type Shown } from './preview.tsx'
import { type Did, DidNote } from './undo.tsx'

type Props = {
  words: DeskWords
  editor: EditorWords
  look: Look
  version: number
  once: string
  shown: Shown
  /** Whether one was uploaded. */
  photo: boolean
  did: Did | null
  rejected?: Rejected
}

const Photo = ({ editor: { look: said }, look, photo, rejected }: Pick<Props, 'editor' | 'look' | 'photo' | 'rejected'>) => {
  if (photo) return <Check name="photo" label={said.photo} hint={said.photoHint} checked={look.photo} rejected={rejected} />
  return (
    <Flow gap="tight">
      <Text>{said.photoNone}</Text>
      <Row>
        <Link href={photoPath('/cv')} icon="person">
          {said.photoLink}
        </Link>
      </Row>
    </Flow>
  )
}

/** Three pictures of the person's own page to choose from. */
export const LookPanel = ({ words, editor, look, version, once, shown, photo, did, rejected }: Props) => {
  const said = editor.look
  return (
    <Split half id="desk" side={<Preview words={words} editor={editor} shown={shown} back="#look" choosing />}>
      <Form action={lookPath} once={once} version={version} piece="desk" hx-push-url="true" data-house-draft={draftPath('look')}>
        <BackLink href={overviewPath}>{words.overview}</BackLink>
        <ErrorSummary rejected={rejected} labels={{ layout: said.layout, family: said.family, language: said.language }} />
        <DidNote words={editor} did={did} />
        <Flow>
          <Heading level={1} id="look">
            {said.title}
          </Heading>
          <Lead>{said.lead}</Lead>
          <Link href="#preview" icon="eye" stacked>
            {editor.toPreview}
          </Link>
        </Flow>
        <PictureRadios
          name="layout"
          legend={said.layout}
          quiet
          value={look.layout}
          rejected={rejected}
          options={cvLayouts.map((layout) => ({
            value: layout,
            label: said.layouts[layout].name,
            hint: said.layouts[layout].hint,
            src: picturePath(1, version, { layout }),
          }))}
        />
        <Radios
          name="family"
          legend={said.family}
          quiet
          inline
          value={look.family}
          rejected={rejected}
          options={familyNames.map((family) => ({ value: family, label: said.families[family] }))}
        />
        <Radios
          name="language"
          legend={said.language}
          hint={said.languageHint}
          quiet
          inline
          value={look.language}
          rejected={rejected}
          options={(['de', 'en'] as const).map((language) => ({ value: language, label: said.languages[language] }))}
        />
        <Photo editor={editor} look={look} photo={photo} rejected={rejected} />
        <Row ends>
          <Button kind="secondary" name="do" value="stay">
            {said.try}
          </Button>
          <Button name="do" value="next">
            {said.take}
          </Button>
        </Row>
      </Form>
    </Split>
  )
}
