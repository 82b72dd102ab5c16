import type { Child } from 'hono/jsx'
import { wordsFor } from '../../adapters/words.ts'
import type { BriefKind, EditionState, Match, PhraseHit, Story, Topic } from '../../core/model.ts'
import { Page, type NavLink } from '../layout.tsx'

const NAV = [
  { href: '/', text: 'This week' },
  { href: '/stories', text: 'Stories' },
  { href: '/editions', text: 'Editions' },
  { href: '/feeds', text: 'Feeds' },
] as const

/** A page of the desk. `at` is the section it belongs to. */
export function DeskPage(props: { readonly title: string; readonly at: string | null; readonly children: Child }) {
  const nav: readonly NavLink[] = NAV.map((link) => ({ ...link, here: link.href === props.at }))
  return (
    <Page
      lang="en"
      dir="ltr"
      title={props.title}
      siteName="Migration digest desk"
      skip="Skip to the content"
      nav={nav}
      footer={<p>Times are those of Casablanca. This page only reads.</p>}
    >
      {props.children}
    </Page>
  )
}

const RIGHT_TO_LEFT = /^(ar|fa|ur|he|ps|ckb|yi)\b/

/** What an outlet wrote, marked with its language and direction. */
export function languageOf(lang: string) {
  const dir = RIGHT_TO_LEFT.test(lang) ? ('rtl' as const) : ('ltr' as const)
  return lang === 'und' ? { dir: 'auto' as const } : { lang, dir }
}

const dateTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Africa/Casablanca',
  dateStyle: 'medium',
  timeStyle: 'short',
})
const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'Africa/Casablanca', dateStyle: 'medium' })

export function Time({ atMs }: { readonly atMs: number }) {
  return <time datetime={new Date(atMs).toISOString()}>{dateTime.format(atMs)}</time>
}

/** When an article says it was published: a day or an instant. */
export function published(written: string | null): string {
  const atMs = written === null ? Number.NaN : Date.parse(written)
  return Number.isNaN(atMs) ? 'undated' : day.format(atMs)
}

/** `1 story`, `2 stories`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}

/** A link to an outlet's page; its words alone where the address is none of the web's. */
export function Outward({ href, children }: { readonly href: string | null; readonly children: Child }) {
  const isWeb = href !== null && /^https?:\/\//i.test(href)
  return isWeb ? (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  ) : (
    <>{children}</>
  )
}

const STATES: Readonly<Record<EditionState, { readonly tone: string; readonly words: string }>> = {
  draft: { tone: 'warn', words: 'draft' },
  approved: { tone: 'good', words: 'approved' },
  held: { tone: 'bad', words: 'held' },
  sending: { tone: 'warn', words: 'being sent' },
  sent: { tone: 'good', words: 'sent' },
}

export function State({ state }: { readonly state: EditionState }) {
  const { tone, words } = STATES[state]
  return <span class={`tag ${tone}`}>{words}</span>
}

/** The topic's name as editors read it. */
export function topicName(topics: readonly Pick<Topic, 'id' | 'names'>[], topicId: string): string {
  return topics.find(({ id }) => id === topicId)?.names.en ?? topicId
}

/** A kind as it is named in the mails. */
export const kindName = (kind: BriefKind): string => wordsFor('en').kinds[kind]

/** How many articles a story is made of: its copies, the first one included. */
export const articlesOf = ({ members }: Pick<Story, 'members'>): string =>
  members.length === 1 ? '1 article' : `${counted(members.length, 'article')} with the same text`

/** Why a story is in its topics: a line each, with the phrases found and how often. */
export function Why(props: {
  readonly matches: readonly Match[]
  readonly topics: readonly Pick<Topic, 'id' | 'names'>[]
}) {
  return (
    <ul>
      {props.matches.map(({ topicId, hits }) => (
        <li>
          <strong>{topicName(props.topics, topicId)}</strong>: <Phrases hits={hits} />
        </li>
      ))}
    </ul>
  )
}

function Phrases({ hits }: { readonly hits: readonly PhraseHit[] }) {
  const byPhrase = [...Map.groupBy(hits, ({ phrase }) => phrase)]
  return (
    <>
      {byPhrase.map(([phrase, found], index) => (
        <>
          {index > 0 && ', '}
          <bdi>{phrase}</bdi>
          {found.some(({ span }) => span.in === 'title') && ' in the title'}
          {found.length > 1 && ` (${found.length} times)`}
        </>
      ))}
    </>
  )
}
