import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { LANGUAGES, type SubscriberState } from '../../../functions/core/model.ts'
import { publicApp } from '../../../functions/web/public/public-app.tsx'
import { inStep, PRIVACY_NOTICE_VERSION, signUp } from '../../../functions/web/public/sign-up.ts'
import { pageOf } from '../../adapters/mail-page.ts'
import { startDynalite, type EmbeddedTables } from '../../dynalite.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS, MONDAY } from '../../sending-world.ts'
import { hashOf, publicWorld, textOf, type PublicWorld } from './public-world.ts'

let embedded: EmbeddedTables
let site: PublicWorld
beforeAll(async () => {
  embedded = await startDynalite()
})
afterAll(() => embedded.stop())
beforeEach(async () => {
  site = await publicWorld(embedded)
})

describe('a sign-up', () => {
  it('keeps the reader as pending, with what was consented to and when, and asks for one confirmation', async () => {
    const answer = await site.signUp({ address: ' Salma@Mail.example ', lang: 'ar' }, [
      'work',
      'asylum',
      'work',
      'no-topic',
    ])
    expect(answer.status).toBe(200)
    const reader = await site.readerOf()
    expect(reader).toEqual({
      id: 'reader1',
      address: 'Salma@mail.example',
      lang: 'ar',
      topics: ['work', 'asylum'],
      state: 'pending',
      consent: {
        askedAtMs: MONDAY,
        confirmedAtMs: null,
        noticeVersion: PRIVACY_NOTICE_VERSION,
        network: expect.stringMatching(/^[\w-]{43}$/) as string,
      },
    })
    expect(site.queued).toEqual([
      { kind: 'confirm', mailId: `confirm-reader1-${MONDAY / MINUTE_MS}`, subscriberId: 'reader1', editionId: null },
    ])
  })

  it.each(LANGUAGES)('names the privacy notice once, by the link that leads there, in %s', async (lang) => {
    const page = pageOf(await (await site.app.request(`/?lang=${lang}`)).text())
    const links = [...page.querySelectorAll('form .meta a')]
    expect(links.map((link) => link.getAttribute('href'))).toEqual([`/privacy?lang=${lang}`])
    const consent = [...page.querySelectorAll('form .meta')].at(-1)?.textContent ?? ''
    expect(consent).toMatch(/[^{}]\.$/)
    expect(consent.split(links[0]?.textContent ?? '')).toHaveLength(2)
  })

  it('keeps no network address, only what cannot be read back', async () => {
    site.world.network = '203.0.113.77'
    await site.signUp()
    expect(JSON.stringify([await site.readerOf(), site.lines])).not.toContain('203.0.113.77')
  })

  it('takes an international domain as Punycode', async () => {
    await site.signUp({ address: 'salma@médias.example' })
    expect((await site.readerOf('salma@xn--mdias-bsa.example'))?.address).toBe('salma@xn--mdias-bsa.example')
  })

  it.each([
    '',
    'salma',
    'a@b',
    'a@mail.example, b@mail.example',
    '<a@mail.example>',
    'a@127.0.0.1',
    'a b@mail.example',
    `${'a'.repeat(65)}@mail.example`,
  ])('at %j is refused in the form, with what was filled in', async (address) => {
    const answer = await site.signUp({ address, lang: 'es' }, ['work'])
    expect(answer.status).toBe(400)
    const page = pageOf(await answer.text())
    expect(page.querySelector('#address')?.getAttribute('value') ?? '').toBe(address)
    expect(page.querySelector('#address')?.getAttribute('aria-describedby')).toBe('address-fault')
    expect(page.querySelector('#address-fault')?.textContent).toContain('name@example.org')
    expect(page.querySelector('option[selected]')?.getAttribute('value')).toBe('es')
    expect(page.querySelector('input[checked]')?.getAttribute('value')).toBe('work')
    expect(site.queued).toEqual([])
  })

  it.each(['a@mail.example\r\nBcc: b@mail.example', 'a@mail.example\n', '\0a@mail.example', 'a@mail.example\u2028'])(
    'at %j is refused, and nothing of it could become a header',
    async (address) => {
      expect((await site.signUp({ address })).status).toBe(400)
      expect(site.queued).toEqual([])
    },
  )

  it('shows markup in an address as text', async () => {
    const hostile = '"><script>alert(1)</script>@mail.example'
    const page = pageOf(await (await site.signUp({ address: hostile })).text())
    expect(page.querySelector('script')).toBeNull()
    expect(page.querySelector('#address')?.getAttribute('value')).toBe(hostile)
  })
})

describe('the answer to a sign-up', () => {
  const asActive = (state: SubscriberState) => site.keepReader({ state })

  it('is the same whoever asks, and so is the wait', async () => {
    const fresh = await textOf(site.signUp())
    const waits = [site.pauses.length]
    for (const state of ['pending', 'active', 'paused', 'unsubscribed', 'suppressed'] as const) {
      site = await publicWorld(embedded)
      await asActive(state)
      if (state === 'suppressed') await site.subscribers.suppress('salma', hashOf('salma@mail.example'), 'complaint', 5)
      expect(await textOf(site.signUp())).toBe(fresh)
      waits.push(site.pauses.length)
      expect(new Set(site.pauses)).toEqual(new Set([400]))
    }
    // A real pause is longer than any of these: then all of them wait for one.
    expect(waits.every((steps) => steps >= 1)).toBe(true)
  })

  it('waits for the pause even where nothing is to be done', async () => {
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    let isAnswered = false
    const app = publicApp({ ...site.ports, pause: () => held }, site.networkOf)
    const body = new URLSearchParams({ address: 'salma@mail.example', website: 'x' })
    const answer = Promise.resolve(app.request('/subscribe', { method: 'POST', body })).then(() => (isAnswered = true))
    await site.signUp({ address: 'somebody@mail.example' })
    expect(isAnswered).toBe(false)
    release()
    await answer
    expect(isAnswered).toBe(true)
  })

  it('is told at whole steps only, however long the work took and however it ended', async () => {
    for (const fails of [false, true]) {
      const log: string[] = []
      let finish: () => void = () => undefined
      const work = new Promise<string>((resolve, reject) => {
        finish = () => (fails ? reject(new Error('broken')) : resolve('done'))
      })
      let steps = 0
      const pause = async () => {
        log.push(`step ${++steps}`)
        if (steps === 2) finish()
        return Promise.resolve()
      }
      const told = inStep(work, pause).then(
        () => log.push('told'),
        () => log.push('told'),
      )
      await told
      expect(log).toEqual(['step 1', 'step 2', ...log.slice(2, -1), 'told'])
      expect(log.slice(2, -1).every((line) => line.startsWith('step'))).toBe(true)
    }
  })

  it('begins the work and the pause side by side', async () => {
    const order: string[] = []
    const ports = {
      ...site.ports,
      subscribers: {
        ...site.ports.subscribers,
        countUp: async (what: string, endMs: number) => {
          order.push('work begins')
          const count = await site.ports.subscribers.countUp(what, endMs)
          order.push('work goes on')
          return count
        },
      },
      pause: (ms: number) => {
        order.push('pause begins')
        return site.ports.pause(ms)
      },
    }
    const wish = { address: 'salma@mail.example', lang: 'fr', topics: [], network: 'n' } as const
    await inStep(signUp(ports, wish), ports.pause)
    expect(order.slice(0, 2)).toEqual(['work begins', 'pause begins'])
  })
})

describe('somebody who signs up again', () => {
  it('changes nothing and gets no mail as an active reader', async () => {
    const before = await site.keepReader()
    await site.signUp({ lang: 'es' }, ['work'])
    expect(await site.readerOf()).toEqual(before)
    expect(site.queued).toEqual([])
  })

  it('gets a confirmation again after leaving, and is not active before it', async () => {
    await site.keepReader({ state: 'unsubscribed' })
    await site.signUp({ lang: 'es' }, ['work'])
    expect(await site.readerOf()).toMatchObject({ id: 'salma', state: 'pending', lang: 'es', topics: ['work'] })
    expect(await site.readerOf()).toMatchObject({ consent: { askedAtMs: MONDAY, confirmedAtMs: null } })
    expect(site.queued.map(({ subscriberId }) => subscriberId)).toEqual(['salma'])
  })

  it('gets nothing at a suppressed address', async () => {
    await site.keepReader()
    await site.subscribers.suppress('salma', hashOf('salma@mail.example'), 'complaint', 5)
    await site.signUp()
    expect((await site.readerOf())?.state).toBe('suppressed')
    expect(site.queued).toEqual([])
  })

  it('gets nothing at an address whose owner had it erased for good', async () => {
    await site.keepReader()
    await site.subscribers.erase('salma', hashOf('salma@mail.example'), true)
    await site.signUp()
    expect(await site.readerOf()).toBeNull()
    expect(site.queued).toEqual([])
  })

  it('gets one mail for a button pressed twice', async () => {
    await Promise.all([site.signUp(), site.signUp()])
    expect(new Set(site.queued.map(({ mailId }) => mailId)).size).toBe(1)
    site.world.nowMs += 5 * MINUTE_MS
    await site.signUp()
    expect(new Set(site.queued.map(({ mailId }) => mailId)).size).toBe(2)
  })
})

describe('the limits', () => {
  it('write to an address three times a day at most, and tell nobody', async () => {
    const answers = []
    for (let time = 0; time < 5; time++) {
      site.world.network = `192.0.2.${time}`
      site.world.nowMs += MINUTE_MS
      answers.push(await textOf(site.signUp({ address: time % 2 === 0 ? 'salma@mail.example' : 'SALMA@mail.example' })))
    }
    expect(new Set(answers).size).toBe(1)
    expect(site.queued).toHaveLength(3)
    site.world.nowMs += DAY_MS
    await site.signUp()
    expect(site.queued).toHaveLength(4)
  })

  it('hear a network twenty times an hour, whatever the address, and say so', async () => {
    const statuses: number[] = []
    for (let time = 0; time < 22; time++)
      statuses.push((await site.signUp({ address: `r${time}@mail.example` })).status)
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 200), 429, 429])
    expect(site.queued).toHaveLength(20)
    site.world.network = '192.0.2.2'
    expect((await site.signUp({ address: 'r21@mail.example' })).status).toBe(200)
    site.world.network = '192.0.2.1'
    site.world.nowMs += HOUR_MS
    expect((await site.signUp({ address: 'r20@mail.example' })).status).toBe(200)
  })

  it('do not let a limited network lock an address out', async () => {
    for (let time = 0; time < 30; time++) await site.signUp({ address: `r${time}@mail.example` })
    for (let time = 0; time < 5; time++) await site.signUp()
    site.world.network = '192.0.2.2'
    await site.signUp()
    expect((await site.readerOf())?.state).toBe('pending')
  })

  it('hold for all together', async () => {
    const { subscribers } = site.ports
    // As if two thousand others but one had come this hour.
    const countUp = async (what: string, endMs: number) =>
      (await subscribers.countUp(what, endMs)) + (what === 'all all' ? 1999 : 0)
    const app = publicApp({ ...site.ports, subscribers: { ...subscribers, countUp } }, site.networkOf)
    const ask = (address: string) =>
      app.request('/subscribe', { method: 'POST', body: new URLSearchParams({ address, lang: 'fr' }) })
    expect((await ask('salma@mail.example')).status).toBe(200)
    expect((await ask('another@mail.example')).status).toBe(429)
    expect(await site.readerOf('another@mail.example')).toBeNull()
  })
})

describe('the trap', () => {
  it('tells a robot what everybody is told, and keeps nothing', async () => {
    const told = await textOf(site.signUp({ address: 'person@mail.example' }))
    expect(await textOf(site.signUp({ website: 'https://spam.example' }))).toBe(told)
    expect(await site.readerOf()).toBeNull()
    expect(site.queued).toHaveLength(1)
  })

  it('is out of everybody’s way', async () => {
    const page = pageOf(await (await site.app.request('/')).text())
    const field = page.querySelector('.trap input')
    expect(field?.getAttribute('tabindex')).toBe('-1')
    expect(field?.getAttribute('autocomplete')).toBe('off')
    expect(page.querySelector('.trap')?.getAttribute('aria-hidden')).toBe('true')
  })
})

describe('what is no form of ours', () => {
  it.each([
    ['application/json', '{"address":"salma@mail.example"}'],
    ['multipart/form-data; boundary=x', 'no boundary'],
    ['text/plain', 'address=salma@mail.example'],
    ['', 'address=salma@mail.example'],
  ])('as %s is answered with a page, not with an error', async (type, body) => {
    const answer = await site.post('/subscribe', body, type)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('<h1>')
    expect(site.lines.filter(({ level }) => level === 'error')).toEqual([])
  })

  it('because it is too large is refused, said or streamed', async () => {
    const body = `address=salma@mail.example&topics=${'x'.repeat(17_000)}`
    expect((await site.post('/subscribe', body)).status).toBe(413)
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '99999999' }
    expect((await site.app.request('/subscribe', { method: 'POST', body: 'a=b', headers })).status).toBe(413)
    expect(await site.readerOf()).toBeNull()
  })

  it('without a body is an address refused', async () => {
    expect((await site.post('/subscribe')).status).toBe(400)
  })
})
