import { describe, expect, it } from 'vitest'
import { readSettings } from '../../infra/settings.ts'

const good = {
  sender: 'news@digest.example.org',
  domain: 'digest.example.org',
  postalAddress: '4 Rue des Amandiers, Rabat',
}
const reading = (given: Readonly<Record<string, unknown>>) =>
  readSettings({ '@aws-cdk/core:anyFlag': true, 'aws:cdk:enable-path-metadata': true, ...given })
const faultsOf = (given: Readonly<Record<string, unknown>>) => {
  const result = reading(given)
  return result.kind === 'wrong' ? result.faults : []
}

describe('the settings of a deployment', () => {
  it('are three that ops type, the rest follows', () => {
    expect(reading(good)).toEqual({
      kind: 'settings',
      settings: {
        ...good,
        stage: 'prod',
        senderName: 'Migration Digest',
        allowedRecipients: '*',
        alarmAddress: null,
        briefModelId: null,
        warmUpFrom: null,
        sendingPaused: 'no',
      },
    })
  })

  it('let only production mail strangers', () => {
    const result = reading({ ...good, stage: 'test' })
    expect(result.kind === 'settings' && result.settings.allowedRecipients).toBe('@digest.example.org')
  })

  it('turn a domain in any script into what DNS knows', () => {
    const result = reading({
      ...good,
      domain: 'Bücher.example',
      sender: 'news@xn--bcher-kva.example',
    })
    expect(result).toMatchObject({ kind: 'settings', settings: { domain: 'xn--bcher-kva.example' } })
  })

  it('are only looked at where none is given', () => {
    expect(reading({})).toEqual({ kind: 'none' })
  })
})

describe('a wrong setting', () => {
  it.each([
    [{ sender: undefined }, 'sender is missing'],
    [{ domain: undefined }, 'domain is missing'],
    [{ postalAddress: undefined }, 'postalAddress is missing'],
    [{ postalAddress: 'Rabat' }, 'it must be a whole postal address'],
    [{ sender: 'news' }, 'it must be one plain address'],
    [{ sender: 'news@elsewhere.example' }, 'it must be at the domain digest.example.org'],
    [{ sender: 'a@digest.example.org, b@digest.example.org' }, 'it must be one plain address'],
    [{ domain: 'not a domain' }, 'it must be a domain name'],
    [{ stage: 'Prod!' }, 'stage is “Prod!”'],
    [{ alarmAddress: 'ops' }, 'alarmAddress is “ops”'],
    [{ postalAddress: '4 Rue des Amandiers\r\nBcc: all' }, 'control character'],
    [{ domain: ['a', 'b'] }, 'domain must be text'],
    [{ sendr: 'news@digest.example.org' }, 'sendr is no setting'],
    [{ allowedRecipients: 'foo' }, 'allowedRecipients holds “foo”'],
    [{ briefModelId: 'the best model' }, 'it must be the id of a Bedrock model or inference profile'],
    [{ briefModelId: '' }, 'briefModelId is “”'],
    [{ warmUpFrom: 'next week' }, 'it must be a day, like 2026-12-01'],
    [{ warmUpFrom: '2026-02-30' }, 'it must be a day'],
    [{ sendingPaused: 'maybe' }, 'it must be yes or no'],
    [{ stage: 'test', allowedRecipients: '*' }, 'only the stage prod mails everybody'],
  ])('%o is refused in words', (wrong, words) => {
    expect(faultsOf({ ...good, ...wrong }).join('\n')).toContain(words)
  })

  it('does not hide the others: each is told', () => {
    expect(faultsOf({ sender: 'news', stage: '9' })).toHaveLength(4)
  })
})
