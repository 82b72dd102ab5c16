import { writeFile } from 'node:fs/promises'

/** A recorded feed, as far as it is known before it is read. */
export interface FollowedFeed {
  readonly address: string
  readonly outlet: string
}

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Writes the feeds as the OPML file that poll-feeds follows by default. */
export async function writeOpml(file: string, feeds: readonly FollowedFeed[]): Promise<void> {
  const outlines = feeds.map(
    ({ address, outlet }) =>
      `    <outline type="rss" text="${escape(outlet)}" xmlUrl="${escape(address)}" country="recorded" kind="news"/>`,
  )
  await writeFile(
    file,
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<opml version="2.0">',
      '  <head><title>Recorded feeds</title></head>',
      '  <body>',
      ...outlines,
      '  </body>',
      '</opml>',
      '',
    ].join('\n'),
  )
}
