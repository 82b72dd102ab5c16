/**
 * An address with a feed reader's own scheme as the one that is meant: `feed://a.example/`, `feed:a.example` and
 * `feed:https://a.example/` are asked by https, `feed:http://a.example/` as it says. Any other stays as it is.
 * Source: the feed URI scheme, as browsers and feed readers write it; it means http, which hardly an outlet serves by itself any more.
 */
export const webAddressOf = (written: string): string =>
  written.replace(/^feed:(?=https?:)/i, '').replace(/^feed:(?:\/\/)?/i, 'https://')
