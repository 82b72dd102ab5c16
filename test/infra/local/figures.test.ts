import { describe, expect, it } from 'vitest'
import { countingLog, figuresTable } from '../../../infra/local/figures.ts'

function counting() {
  const said: string[] = []
  return { ...countingLog((line) => said.push(line)), said }
}

describe('the figures of a run', () => {
  it('are counted from what the Lambdas log', () => {
    const { log, figures } = counting()
    log.info('feed polled', { outcome: 'read', entries: 7, kept: 5 })
    log.info('feed polled', { outcome: 'unchanged', entries: 0, kept: 0 })
    log.info('feed polled', { outcome: 'skipped', entries: 0, kept: 0 })
    log.warn('feed failed', { feedId: 'f', reason: 'It is down.', entries: 0 })
    log.info('articles grouped', { stories: 3, joined: 2 })
    log.info('edition composed', { matched: 2 })
    log.info('mail sent', { kind: 'edition' })
    log.info('mail sent', { kind: 'confirm' })
    log.error('mail held', { reason: 'no-answer' })
    const rows = figuresTable(figures, 1.26)
      .split('\n')
      .map((row) => row.trim().split(/ {2,}/))
    expect(Object.fromEntries(rows)).toEqual({
      'feeds polled': '3 (1 unchanged, 1 failed)',
      entries: '7',
      'new articles': '5',
      copies: '2',
      stories: '3',
      matched: '2',
      'mails sent': '1 (1 not)',
      seconds: '1.3',
    })
  })

  it('leave the terminal to what went wrong, a line each', () => {
    const { log, said } = counting()
    log.info('feeds followed', { followed: 3 })
    log.warn('feed failed', {
      feedId: 'gazette',
      host: 'gazette.example',
      reason: 'It is down.',
      outcome: 'failed',
      entries: 0,
    })
    log.error('mail held', { deliveryId: 'd', attempts: 2 })
    expect(said).toEqual(['The feed at gazette.example failed: It is down.', 'mail held (deliveryId: d, attempts: 2)'])
  })
})
