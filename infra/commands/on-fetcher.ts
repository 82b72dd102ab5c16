import { readEnv } from '../../functions/adapters/config.ts'
import { openFeedFetcher, type FeedFetcher } from '../../functions/adapters/feed-fetcher.ts'
import type { Network } from '../../functions/adapters/safe-connect.ts'
import { contactUrl } from './feed.ts'

export type OnFetcher = <Result>(work: (fetcher: FeedFetcher) => Promise<Result>) => Promise<Result>

/** Works with a fetcher over the network, and closes it however that ends. */
export const fetcherOn =
  (network: Network): OnFetcher =>
  async (work) => {
    const fetcher = openFeedFetcher(network, contactUrl(readEnv()))
    try {
      return await work(fetcher)
    } finally {
      await fetcher.close()
    }
  }
