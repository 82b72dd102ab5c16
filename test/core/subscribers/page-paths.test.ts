import { expect, it } from 'vitest'
import {
  archiveUrl,
  confirmUrl,
  preferencesUrl,
  unsubscribeUrl,
} from '../../../functions/core/subscribers/page-paths.ts'

it('the addresses in a mail lie below the base of the pages', () => {
  const base = 'https://digest.example/stage'
  expect([
    confirmUrl(base, 't'),
    preferencesUrl(base, 't'),
    unsubscribeUrl(base, 't'),
    archiveUrl(base, '2026-w48'),
  ]).toEqual([
    'https://digest.example/stage/confirm/t',
    'https://digest.example/stage/preferences/t',
    'https://digest.example/stage/unsubscribe/t',
    'https://digest.example/stage/archive/2026-w48',
  ])
})
