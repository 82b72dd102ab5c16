/** Why a document gave no feed. `reason` is a plain sentence for editors. */
export interface FeedFailure {
  readonly kind: 'empty' | 'html' | 'not-a-feed' | 'malformed' | 'dtd'
  readonly reason: string
}
