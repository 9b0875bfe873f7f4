import type { PublicLanguage } from '#src/base/language.ts'
import { handoverPath } from '#src/documents/paths.ts'
import type { Certificate } from '#src/folders/folder.ts'
import {
  certificateFilePath,
  certificateMovePath,
  certificatePath,
  certificateRemovalPath,
  certificateReturnPath,
  certificatesPath,
  type FolderPlace,
  folderPdfPath,
  photoPath,
} from '#src/folders/paths.ts'
import {
  BackLink,
  Bdi,
  Button,
  Card,
  Details,
  Empty,
  ErrorSummary,
  Field,
  FileField,
  Flow,
  Form,
  FormRow,
  Heading,
  Lead,
  Link,
  Muted,
  Note,
  Progress,
  type Rejected,
  Row,
  Section,
  Text,
  Unseen,
} from '#views/components/index.ts'
import { type FolderWords, sizeWords } from '#views/words/folder.ts'

type WithOnce = Certificate & { once: { move: string; remove: string; rename: string } }
/** What was refused: adding a file, or naming the certificate of this id. */
export type Refused = { at: 'file' | string; rejected: Rejected }
type Props = {
  words: FolderWords
  language: PublicLanguage
  place: FolderPlace
  back: string
  certificates: WithOnce[]
  taken: (Certificate & { once: string })[]
  letters: { vacancyId: string; title: string }[]
  hasCv: boolean
  target: number
  once: string
  refused: Refused | null
}

const german = (text: string) => <Bdi lang="de">{text}</Bdi>
const sumOf = (certificates: Certificate[], of: 'size' | 'pages') => certificates.reduce((sum, one) => sum + one[of], 0)

/** How full it is: a bar, and the same in words; above the line what weighs most. */
const Weight = ({ words, language, certificates, target }: Pick<Props, 'words' | 'language' | 'certificates' | 'target'>) => {
  const size = sumOf(certificates, 'size')
  const said = (bytes: number) => sizeWords(bytes, language)
  const heaviest = certificates.toSorted((one, other) => other.size - one.size)[0]
  return (
    <Flow gap="tight">
      <Text>{words.facts(certificates.length, sumOf(certificates, 'pages'), said(size))}</Text>
      <Progress label={words.full(said(size), said(target))} value={Math.min(size, target)} max={target} />
      {size > target ? (
        <Note tone="ask" icon="warning">
          <Text>{words.heavy(said(size), said(target))}</Text>
          {heaviest && <Text>{words.heaviest(heaviest.title, said(heaviest.size))}</Text>}
        </Note>
      ) : (
        <Muted small>{words.fullNote(said(target))}</Muted>
      )}
    </Flow>
  )
}

type OneProps = Pick<Props, 'words' | 'language' | 'place'> & { one: WithOnce; first: boolean; last: boolean; rejected?: Rejected }
const Sort = ({ words, place, one, way }: Pick<OneProps, 'words' | 'place' | 'one'> & { way: 'up' | 'down' }) => (
  <Button kind="tertiary" small name="way" value={way} formaction={certificateMovePath(place, one.id)}>
    {words[way]}
    <Unseen>: {german(one.title)}</Unseen>
  </Button>
)
/** Each button is a form of its own or belongs to the one of its row: everything works without scripts. */
const One = ({ words, language, place, one, first, last, rejected }: OneProps) => (
  <Card as="li" gap="tight" id={`certificate-${one.id}`}>
    <Heading level={3}>{german(one.title)}</Heading>
    <Muted small>{words.one(one.kind === 'pdf' ? 'PDF' : words.picture, one.pages, sizeWords(one.size, language))}</Muted>
    <Row>
      <Link href={certificateFilePath(place, one.id)} icon="eye">
        {words.look}
        <Unseen>: {german(one.title)}</Unseen>
      </Link>
      {(!first || !last) && (
        <Form action={certificateMovePath(place, one.id)} once={one.once.move} version={one.version} plain>
          <FormRow>
            {!first && <Sort words={words} place={place} one={one} way="up" />}
            {!last && <Sort words={words} place={place} one={one} way="down" />}
          </FormRow>
        </Form>
      )}
      <Form action={certificateRemovalPath(place, one.id)} once={one.once.remove} version={one.version} plain>
        <Button kind="tertiary" small icon="bin">
          {words.remove}
          <Unseen>: {german(one.title)}</Unseen>
        </Button>
      </Form>
    </Row>
    <Details
      summary={
        <>
          {words.rename}
          <Unseen>: {german(one.title)}</Unseen>
        </>
      }
      open={Boolean(rejected)}
    >
      <Form action={certificatePath(place, one.id)} once={one.once.rename} version={one.version}>
        <Field
          name="title"
          id={`title-${one.id}`}
          label={words.name}
          hint={words.nameHint}
          value={one.title}
          maxlength={80}
          required
          rejected={rejected}
        />
        <Row>
          <Button kind="secondary">{words.save}</Button>
        </Row>
      </Form>
    </Details>
  </Card>
)

const Add = ({ words, place, once, rejected }: Pick<Props, 'words' | 'place' | 'once'> & { rejected?: Rejected }) => (
  <Section title={words.addTitle} id="add" small>
    <Form action={certificatesPath(place)} once={once} upload data-house-upload={1754}>
      <FileField
        name="file"
        label={words.file}
        hint={words.fileHint}
        accept="image/jpeg,image/png,application/pdf"
        required
        rejected={rejected}
      />
      <Field name="title" label={words.name} hint={words.nameHint} maxlength={80} rejected={rejected} />
      <Progress label={words.sending} max={100} hidden data-house-progress={words.shrinking} />
      <Row>
        <Button>{words.add}</Button>
      </Row>
      <Muted small>{words.privacy}</Muted>
    </Form>
    {place === '/cv' && (
      <Link href={`${handoverPath}#phone`} icon="phone">
        {words.onPhone}
      </Link>
    )}
  </Section>
)

const Take = ({ words, place, letters, hasCv, certificates }: Pick<Props, 'words' | 'place' | 'letters' | 'hasCv' | 'certificates'>) => (
  <Section title={words.takeTitle} id="take" small>
    <Flow as="ul">
      {letters.map(({ vacancyId, title }) => (
        <li>
          <Link href={folderPdfPath(place, vacancyId)} icon="download">
            {words.withLetter(title)}
          </Link>
        </li>
      ))}
      {hasCv && (
        <li>
          <Link href={folderPdfPath(place, 'cv')} icon="download">
            {words.withCv}
          </Link>
        </li>
      )}
      {certificates.length > 0 && (
        <li>
          <Link href={folderPdfPath(place, 'nothing')} icon="download">
            {words.onlyCertificates}
          </Link>
        </li>
      )}
    </Flow>
  </Section>
)

/** Certificates in their order, how much they weigh, one more, and the folder to take along. */
export const FolderPanel = (props: Props) => {
  const { words, place, certificates, taken, refused, back } = props
  const rejectedAt = (at: string) => (refused?.at === at ? refused.rejected : undefined)
  const canTake = certificates.length > 0 || props.hasCv || props.letters.length > 0
  return (
    <Flow width="slim" gap="loose" id="folder">
      <BackLink href={back}>{words.back}</BackLink>
      {refused && (
        <ErrorSummary rejected={refused.at === 'file' ? refused.rejected : undefined} labels={{ file: words.file, title: words.name }}>
          {refused.at !== 'file' && <Link href={`#title-${refused.at}`}>{`${words.name}: ${refused.rejected.errors.title ?? ''}`}</Link>}
          {refused.at === 'file' && 'file' in refused.rejected.errors && <Text>{words.chooseAgain}</Text>}
        </ErrorSummary>
      )}
      <Flow>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
      </Flow>
      {taken.map((one) => (
        <Note tone="ask" icon="bin" role="status">
          <Text>{words.removed(one.title)}</Text>
          <Form action={certificateReturnPath(place, one.id)} once={one.once} version={one.version} plain>
            <Button kind="tertiary" small icon="undo">
              {words.putBack}
              <Unseen>: {german(one.title)}</Unseen>
            </Button>
          </Form>
        </Note>
      ))}
      <Section title={words.inside} id="inside" small>
        {certificates.length === 0 ? (
          <Empty title={words.empty} level={3}>
            <Text>{words.emptyText}</Text>
          </Empty>
        ) : (
          <>
            <Weight {...props} />
            <Flow as="ol">
              {certificates.map((one, at) => (
                <One {...props} one={one} first={at === 0} last={at === certificates.length - 1} rejected={rejectedAt(one.id)} />
              ))}
            </Flow>
          </>
        )}
      </Section>
      <Add {...props} rejected={rejectedAt('file')} />
      {canTake && <Take {...props} />}
      <Section title={words.photoTitle} id="photo" small>
        <Link href={photoPath(place)} icon="person">
          {words.photoLink}
        </Link>
      </Section>
    </Flow>
  )
}
