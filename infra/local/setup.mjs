// Runs before `npm start`, `npm test`, `npm run check` and `npm run digest`, on whatever Node is there:
// installs from the lock file when node_modules is missing or older than it. The scripts then find Node 24 in node_modules/.bin.
import { execSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const modifiedAtMs = (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0

if (modifiedAtMs('node_modules/.package-lock.json') < modifiedAtMs('package-lock.json')) {
  console.error('Installing what package-lock.json names (once) …')
  try {
    execSync('npm ci --no-audit --no-fund --loglevel=error', { cwd: root, stdio: ['ignore', 2, 2] })
  } catch {
    console.error('The packages could not be installed: npm says why above. Without them nothing here runs.')
    process.exit(1)
  }
}
