import { Annotations, App, Tags, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import * as z from 'zod'
import { join } from 'node:path'
import { buildFunctions } from './build-functions.ts'
import { readSettings, SETTINGS_FOR_A_LOOK } from './settings.ts'
import { DigestStack } from './stack.ts'

const app = new App()
const reading = readSettings(z.record(z.string(), z.unknown()).parse(app.node.getAllContext()))

if (reading.kind === 'wrong') {
  for (const fault of reading.faults) process.stderr.write(`${fault}\n`)
  process.exit(1)
}

const builtDir = join(import.meta.dirname, '..', 'dist')
await buildFunctions(builtDir)

const settings = reading.kind === 'settings' ? reading.settings : SETTINGS_FOR_A_LOOK
const stack = new DigestStack(app, 'Digest', {
  stackName: `migration-digest-${settings.stage}`,
  description: 'Weekly mail of migration news',
  settings,
  onlyALook: reading.kind === 'none',
  builtDir,
})
Tags.of(stack).add('stage', settings.stage)
if (reading.kind === 'none') {
  Annotations.of(stack).addWarningV2(
    'digest:no-settings',
    'No settings were given: the template can be looked at, but not deployed. Give -c sender=… -c domain=… -c postalAddress=…',
  )
}
Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
