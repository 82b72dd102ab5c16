import type { Log } from '../../functions/adapters/lambda.ts'

/** What a run did, counted from the lines that the Lambdas log: what ops would count on AWS too. */
export interface Figures {
  feedsPolled: number
  feedsUnchanged: number
  feedsFailed: number
  entries: number
  newArticles: number
  copies: number
  stories: number
  matched: number
  mailsSent: number
  mailsNotSent: number
}

export interface CountingLog {
  readonly log: Log
  readonly figures: Figures
}

type Fields = Readonly<Record<string, unknown>>
const numberIn = (fields: Fields, name: string): number => (typeof fields[name] === 'number' ? fields[name] : 0)
const textIn = (fields: Fields, name: string): string => (typeof fields[name] === 'string' ? fields[name] : '')

/** A log that counts, and tells warnings and errors as one line each through `tell`. */
export function countingLog(tell: (line: string) => void): CountingLog {
  const figures: Figures = {
    feedsPolled: 0,
    feedsUnchanged: 0,
    feedsFailed: 0,
    entries: 0,
    newArticles: 0,
    copies: 0,
    stories: 0,
    matched: 0,
    mailsSent: 0,
    mailsNotSent: 0,
  }

  const count = (message: string, fields: Fields): void => {
    switch (message) {
      case 'feed polled':
        if (fields['outcome'] === 'skipped') break
        figures.feedsPolled++
        if (fields['outcome'] === 'unchanged') figures.feedsUnchanged++
        figures.entries += numberIn(fields, 'entries')
        figures.newArticles += numberIn(fields, 'kept')
        break
      case 'feed failed':
        figures.feedsPolled++
        figures.feedsFailed++
        break
      case 'articles grouped':
        figures.stories += numberIn(fields, 'stories')
        figures.copies += numberIn(fields, 'joined')
        break
      case 'edition composed':
        figures.matched += numberIn(fields, 'matched')
        break
      case 'mail sent':
        if (fields['kind'] === 'edition') figures.mailsSent++
        break
      case 'mail failed':
      case 'mail held':
        figures.mailsNotSent++
        break
    }
  }

  const details = (fields: Fields) =>
    Object.entries(fields)
      .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
      .join(', ')
  const inWords = (message: string, fields: Fields) => {
    if (message === 'feed failed') return `The feed at ${textIn(fields, 'host')} failed: ${textIn(fields, 'reason')}`
    if (message.startsWith('no edition'))
      return `Of ${numberIn(fields, 'stories')} stories ${numberIn(fields, 'oldNews')} are old news and ${numberIn(fields, 'unmatched')} in no topic.`
    return Object.keys(fields).length === 0 ? message : `${message} (${details(fields)})`
  }

  const log: Log = {
    info: (message, fields = {}) => count(message, fields),
    warn: (message, fields = {}) => {
      count(message, fields)
      tell(inWords(message, fields))
    },
    error: (message, fields = {}) => {
      count(message, fields)
      tell(inWords(message, fields))
    },
  }
  return { log, figures }
}

/** The run's figures as a short table. */
export function figuresTable(figures: Figures, seconds: number): string {
  const rows: readonly (readonly [string, string])[] = [
    ['feeds polled', `${figures.feedsPolled} (${figures.feedsUnchanged} unchanged, ${figures.feedsFailed} failed)`],
    ['entries', String(figures.entries)],
    ['new articles', String(figures.newArticles)],
    ['copies', String(figures.copies)],
    ['stories', String(figures.stories)],
    ['matched', String(figures.matched)],
    [
      'mails sent',
      figures.mailsNotSent === 0 ? String(figures.mailsSent) : `${figures.mailsSent} (${figures.mailsNotSent} not)`,
    ],
    ['seconds', seconds.toFixed(1)],
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n')
}
