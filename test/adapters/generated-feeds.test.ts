import { describe, expect, it } from 'vitest'
import { generateFeeds, misreadings, type GeneratedFeed } from '../feed-generator.ts'

const feeds = generateFeeds()
const sound = feeds.filter(({ defect }) => defect === 'none')
// Every defect in every encoding takes a while: `npm run bench -- parse --generated` does it.
const spoiled = feeds.filter(
  ({ encoding, defect }) =>
    defect !== 'none' &&
    ['UTF-8', 'windows-1252', 'windows-1256', 'UTF-16LE', 'UTF-8 encoded twice'].includes(encoding),
)

const valuesOf = (list: readonly GeneratedFeed[], by: 'encoding' | 'defect') => [
  ...new Set(list.map((feed) => feed[by])),
]

/** The feeds that are not read exactly, and how not. */
async function misread(list: readonly GeneratedFeed[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const feed of list)
    for (const wrong of await misreadings(feed))
      found.push(`${feed.format}, ${feed.encoding}, ${feed.language}: ${wrong}`)
  expect(list.length).toBeGreaterThan(0)
  return found
}

describe('titles, links, dates, texts and languages are read exactly', () => {
  it.each(valuesOf(sound, 'encoding'))('of every format in its languages: %s', async (encoding) => {
    expect(await misread(sound.filter((feed) => feed.encoding === encoding))).toEqual([])
  })

  it.each(valuesOf(spoiled, 'defect'))('in spite of: %s', async (defect) => {
    expect(await misread(spoiled.filter((feed) => feed.defect === defect))).toEqual([])
  })
})
