import { lookPath } from '#src/documents/paths.ts'
import { type FolderPlace, photoPath, photoPicturePath, photoRemovalPath } from '#src/folders/paths.ts'
import {
  BackLink,
  Button,
  Card,
  ErrorSummary,
  FileField,
  Flow,
  Form,
  Heading,
  Lead,
  Link,
  Muted,
  Note,
  Picture,
  Progress,
  type Rejected,
  Row,
  Text,
} from '#views/components/index.ts'
import type { FolderWords } from '#views/words/folder.ts'

type Props = {
  words: FolderWords
  place: FolderPlace
  back: string
  /** Size as it is seen; null without a photo. */
  photo: { width: number; height: number; key: string } | null
  once: { add: string; remove: string }
  rejected?: Rejected
}

/** Off unless somebody wants it, and gone with one button. */
export const PhotoPanel = ({ words, place, back, photo, once, rejected }: Props) => (
  <Flow width="slim" gap="loose" id="photo">
    <BackLink href={back}>{words.back}</BackLink>
    <ErrorSummary rejected={rejected} labels={{ file: words.photo.file }} />
    <Flow>
      <Heading level={1}>{words.photo.title}</Heading>
      <Lead>{words.photo.lead}</Lead>
      <Text>{words.photo.more}</Text>
    </Flow>
    {photo ? (
      <Card as="section" aria-labelledby="there-title">
        <Heading level={2} as={3} id="there-title">
          {words.photo.there}
        </Heading>
        <Picture src={`${photoPicturePath(place)}?of=${photo.key}`} alt={words.photo.alt} width={photo.width} height={photo.height} />
        <Text>{words.photo.use}</Text>
        {place === '/cv' && (
          <Link href={lookPath} icon="eye">
            {words.photo.look}
          </Link>
        )}
        <Form action={photoRemovalPath(place)} once={once.remove}>
          <Row>
            <Button kind="danger" icon="bin">
              {words.photo.remove}
            </Button>
          </Row>
        </Form>
      </Card>
    ) : (
      <Note icon="person">{words.photo.none}</Note>
    )}
    <Form action={photoPath(place)} once={once.add} upload data-house-upload={710}>
      <FileField
        name="file"
        label={words.photo.file}
        hint={words.photo.fileHint}
        accept="image/jpeg,image/png"
        required
        rejected={rejected}
      />
      <Progress label={words.sending} max={100} hidden data-house-progress={words.shrinking} />
      <Row>
        <Button kind={photo ? 'secondary' : 'primary'}>{words.photo.add}</Button>
      </Row>
      <Muted small>{words.privacy}</Muted>
    </Form>
  </Flow>
)
