import { describe, expect, it } from 'vitest'
import type { Runtime } from '../functions/adapters/lambda.ts'
import { createApp } from '../functions/desk.ts'

const silent = () => undefined
const runtime: Runtime = {
  env: { STAGE: 'test' },
  now: () => 0,
  random: () => 0,
  newId: () => 'id',
  log: { info: silent, warn: silent, error: silent },
}

describe('the desk', () => {
  it('does not start without its settings, and names those that are missing', async () => {
    await expect(createApp(runtime)).rejects.toThrow(/^Settings are wrong\. .*NEWSROOM_TABLE.*TOPICS_DIR/)
  })
})
