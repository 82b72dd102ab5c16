/** Where the public pages lie. Given `:token` instead of a token, the paths are those that a router matches. */
export const PAGE_PATHS = {
  /** The sign-up form. */
  home: '/',
  /** Where the form is posted to. */
  subscribe: '/subscribe',
  confirm: (token: string) => `/confirm/${token}`,
  preferences: (token: string) => `/preferences/${token}`,
  /** GET shows a button, POST acts; also the one-click address of RFC 8058. */
  unsubscribe: (token: string) => `/unsubscribe/${token}`,
  archive: '/archive',
  edition: (editionId: string) => `/archive/${editionId}`,
  privacy: '/privacy',
} as const

/** `pagesUrl` is the base of the public pages, without a slash at its end; so in all of these. */
export const confirmUrl = (pagesUrl: string, token: string): string => pagesUrl + PAGE_PATHS.confirm(token)
export const preferencesUrl = (pagesUrl: string, token: string): string => pagesUrl + PAGE_PATHS.preferences(token)
export const unsubscribeUrl = (pagesUrl: string, token: string): string => pagesUrl + PAGE_PATHS.unsubscribe(token)
/** The page of one edition in the archive. */
export const archiveUrl = (pagesUrl: string, editionId: string): string => pagesUrl + PAGE_PATHS.edition(editionId)
