import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..', '..')

/** Runs the app as the CLI runs it, with these settings given as `-c name=value`. */
function synthWith(settings: Readonly<Record<string, string>>) {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join('infra', 'app.ts')], {
    cwd: root,
    env: { ...process.env, CDK_CONTEXT_JSON: JSON.stringify(settings) },
    encoding: 'utf8',
  })
  return { status, lines: stderr.trimEnd().split('\n') }
}

describe('a deployment with wrong settings', () => {
  it('ends before anything is built, with a line for each fault and nothing else', () => {
    const { status, lines } = synthWith({ sender: 'news', domain: 'digest.example.org', stage: '9' })
    expect(status).toBe(1)
    expect(lines).toEqual([
      expect.stringMatching(/^stage is “9”: /),
      expect.stringMatching(/^sender is “news”: /),
      expect.stringMatching(/^postalAddress is missing: -c postalAddress=/),
    ])
  }, 30_000)
})

describe('plain cdk synth', () => {
  const config = JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8')) as Record<string, unknown>

  it('tells nobody, asks nobody and prints no template', () => {
    expect(config).toMatchObject({
      notices: false,
      versionReporting: false,
      quiet: true,
      context: { 'cli-telemetry': false },
    })
  })

  it('knows every feature flag that its version of the library recommends', () => {
    const file = join(root, 'node_modules', 'aws-cdk-lib', 'recommended-feature-flags.json')
    const recommended = Object.keys(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>)
    expect(Object.keys(config['context'] as object)).toEqual(expect.arrayContaining(recommended))
  })
})
