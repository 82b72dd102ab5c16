/**
 * The site that an address is of: its host without `www`, empty where it names none. A site is one server with and without `www`: its
 * feeds lead from one to the other, and link to pages of both.
 */
export const siteOf = (address: string): string => (URL.parse(address)?.host ?? '').replace(/^www\./, '')
