/** Why a document gave no feed. `reason` is a plain sentence for editors. */
export interface FeedFailure {
  readonly kind:
    | 'empty'
    | 'html'
    | 'not-a-feed'
    | 'malformed'
    | 'dtd'
    /** A watched page without a list of announcements. */
    | 'no-list'
    /** A watched page that shows programs no list: drawn by a script, behind a login, empty now. Its reason says what to do. */
    | 'list-hidden'
    /** A watched page's selector cannot be read. */
    | 'selector'
    /** What was read of it broke the poll itself. */
    | 'broke-off'
  readonly reason: string
}
