import type { MailLinks } from './headers.ts'
import { directionByScript, type Passage } from './passage.ts'
import type { FactView, SpeakerView, StoryView } from './story-view.ts'
import type { ConfirmationView, EditionView, EventView, SectionView } from './view.ts'
import { fill, type Words } from './words.ts'
import { columnsOf, wrap } from './wrap.ts'

/** As RFC 5322 §2.1.1 advises. */
const WIDTH = 78
/** A line takes its direction from its first letter: this invisible one makes it ours where an outlet's name comes first. */
const RIGHT_TO_LEFT_MARK = '\u200f'

/** Lines of one kind: an empty line parts them from others. */
type Block = readonly string[]

/** Writes the frame's lines, in the direction of its language. */
interface Pen {
  readonly line: (text: string, indent?: string) => Block
  /** Words of a source within a line of the frame, kept apart from its direction. */
  readonly within: (passage: Pick<Passage, 'text' | 'dir'>) => string
  /** `Where:` */
  readonly label: (label: string) => string
}

function penOf({ dir, words }: { readonly dir: 'ltr' | 'rtl'; readonly words: Words }): Pen {
  const mark = dir === 'rtl' ? RIGHT_TO_LEFT_MARK : ''
  return {
    line: (text, indent = '') => wrap(text, WIDTH, indent).map((line) => mark + line),
    within: (passage) => (passage.dir === dir ? passage.text : `\u2068${passage.text}\u2069`),
    label: (label) => fill(words.labelled, { label }),
  }
}

/** The plain text of an edition: the same as its HTML says, in lines of 78 columns, each link on a line of its own. */
export function editionText(view: EditionView, links: MailLinks): string {
  const pen = penOf(view)
  const { words } = view
  return textOf([
    [
      ...underlined(pen, words.product, '='),
      ...pen.line(`${view.week} · ${view.count}`),
      ...(view.shown === null ? [] : pen.line(view.shown)),
    ],
    ...(view.hasContents
      ? [pen.line(pen.label(words.contents)), ...view.sections.map((section) => contentsBlock(pen, section))]
      : []),
    ...view.sections.flatMap(({ name, events, more }) => [
      underlined(pen, name, '-'),
      ...events.flatMap((event) => eventBlocks(pen, view, event)),
      more === null ? [] : linkLines(pen, more, links.archive),
    ]),
    ...(view.isShortened ? [[...pen.line(words.shortened), ...linkLines(pen, words.readWhole, links.archive)]] : []),
    pen.line('* * *'),
    [
      ...pen.line(words.footer.why),
      ...linkLines(pen, words.footer.archive, links.archive),
      ...linkLines(pen, words.footer.preferences, links.preferences),
      ...linkLines(pen, words.footer.unsubscribe, links.unsubscribe),
    ],
    senderBlock(pen, view),
  ])
}

/** The plain text of the mail that asks whether a sign-up was meant. */
export function confirmationText(view: ConfirmationView): string {
  const pen = penOf(view)
  const { confirmation, product } = view.words
  return textOf([
    underlined(pen, product, '='),
    pen.line(confirmation.heading),
    pen.line(confirmation.ask),
    linkLines(pen, confirmation.button, view.confirmUrl),
    pen.line(confirmation.ifNotYou),
    senderBlock(pen, view),
  ])
}

const textOf = (blocks: readonly Block[]) =>
  `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`

const underlined = (pen: Pen, text: string, stroke: string): Block => [
  ...pen.line(text),
  ...pen.line(stroke.repeat(Math.min(columnsOf(text), WIDTH))),
]

const linkLines = (pen: Pen, label: string, url: string): Block => [...pen.line(pen.label(label)), url]

const senderBlock = (pen: Pen, { sender, pagesUrl }: Pick<EditionView, 'sender' | 'pagesUrl'>): Block => [
  ...pen.line(sender.name),
  ...pen.line(sender.postalAddress),
  pagesUrl,
]

/** A section's line in the list of contents, and the headlines of its cards. */
const contentsBlock = (pen: Pen, { name, count, events }: SectionView): Block => [
  ...pen.line(`${name} · ${count}`),
  ...events.flatMap(({ story, isCard }) => (isCard ? pen.line(`- ${pen.within(story.title)}`, '  ') : [])),
]

function eventBlocks(pen: Pen, { words }: EditionView, event: EventView): Block[] {
  const { story } = event
  return [
    [
      '',
      ...(story.kind === null ? [] : pen.line(`[${story.kind}]`)),
      ...headLines(pen, story),
      ...(event.otherTopics === null ? [] : pen.line(event.otherTopics)),
    ],
    story.facts.flatMap((fact) => factLines(pen, fact)),
    ...story.speakers.map((speaker) => speakerBlock(pen, speaker)),
    story.together.length === 0
      ? []
      : [
          ...pen.line(pen.label(words.together), '  '),
          ...story.together.flatMap(({ text }) => wrap(text, WIDTH, '  ')),
        ],
    wrap(story.summary.map(({ text }) => text).join(' '), WIDTH),
    story.announced === null
      ? []
      : [
          ...pen.line(`${pen.label(story.announced.label)} ${nameWithin(pen, story.announced.title.text)}`),
          story.announced.url,
        ],
    story.alsoIn.length === 0
      ? []
      : [
          ...pen.line(pen.label(words.alsoIn)),
          ...story.alsoIn.flatMap(({ outlet, url }) => [
            ...pen.line(`- ${nameWithin(pen, outlet)}`),
            ...(url === null ? [] : [url]),
          ]),
        ],
    event.otherWriteUps.length === 0
      ? []
      : [...pen.line(pen.label(words.otherWriteUps)), ...event.otherWriteUps.flatMap((other) => headLines(pen, other))],
  ]
}

const nameWithin = (pen: Pen, name: string) => pen.within({ text: name, dir: directionByScript(name) })

function headLines(pen: Pen, { title, outlet, day, language, url }: StoryView): Block {
  const source = [nameWithin(pen, outlet), day, language].filter((part) => part !== null && part !== '')
  return [...wrap(title.text, WIDTH), ...pen.line(source.join(' · ')), ...(url === null ? [] : [url])]
}

/** `When: 26 February 2031`; what the source says of the day below it. */
const factLines = (pen: Pen, { label, values, note }: FactView): Block => [
  ...pen.line(`${pen.label(label)} ${values.map((value) => pen.within(value)).join(' · ')}`, '  '),
  ...(note === null ? [] : wrap(note.text, WIDTH, '    ')),
]

function speakerBlock(pen: Pen, { name, role, statements }: SpeakerView): Block {
  const who = [name, role].flatMap((part) => (part === null ? [] : [pen.within(part)])).join(' — ')
  return [
    ...pen.line(statements.length === 0 ? who : pen.label(who), '  '),
    ...statements.flatMap(({ text }) => wrap(text, WIDTH, '  ')),
  ]
}
