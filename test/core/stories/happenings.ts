import type { Groupable } from '../../../functions/core/stories/grouping.ts'
import { ABROAD } from './happenings-abroad.ts'
import { IN_MOROCCO } from './happenings-in-morocco.ts'

// Happenings as several outlets tell them, across languages, and others that are like them: the same body another day, the same
// town in the same week, last year's edition, the same theme elsewhere.
//
// `= name` begins a happening, `~ name` others that are like it, each of its own; `language day | title | text` is a write-up.

/** An invented write-up. */
export interface WriteUp {
  readonly article: Groupable
  /** Of one happening: shared by all its write-ups, and by no look-alike of it. */
  readonly happening: string
  /** The happening that it is like without being of it; null where it is of none. */
  readonly like: string | null
}

const dayOf = ({ article }: WriteUp): string => article.published ?? '9999'

/** All write-ups, in the order in which they would have arrived. */
export const WRITE_UPS: readonly WriteUp[] = [...parse(IN_MOROCCO), ...parse(ABROAD)]
  .map((writeUp, at) => ({ writeUp, at }))
  .sort((a, b) => dayOf(a.writeUp).localeCompare(dayOf(b.writeUp)) || a.at - b.at)
  .map(({ writeUp }) => writeUp)

function parse(lines: string): readonly WriteUp[] {
  let [mark, name] = ['', '']
  return lines.split('\n').flatMap((line, at) => {
    const heading = /^([=~]) (.+)$/.exec(line)
    if (heading !== null) [, mark = '', name = ''] = heading
    const [, lang = '', day = '', title = '', text = ''] = /^(\w\w) (\S+) \| (.+?) \| (.+)$/.exec(line) ?? []
    if (text === '') return []
    const isLike = mark === '~'
    return {
      article: articleOf(`${name}${isLike ? '-like' : ''}-${lang}-${at}`, lang, day, title, text),
      happening: isLike ? `${name} ${at}` : name,
      like: isLike ? name : null,
    }
  })
}

function articleOf(id: string, lang: string, day: string, title: string, text: string): Groupable {
  const published = day === 'null' ? null : day
  const firstSeenAtMs = published === null ? null : Date.parse(`${published}T10:00:00Z`)
  return { id, lang, title, text, published, url: null, outlet: 'outlet.example', firstSeenAtMs, isNews: true }
}
