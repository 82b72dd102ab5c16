// Makes the PNG of a mail for the README: `tsx infra/picture.ts OUT.png FILE.html|FILE.eml [width] [light|dark]`.
import { readFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import PostalMime from 'postal-mime'

const CHROMIUM = '/usr/bin/chromium'
const QUIET = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

async function htmlOf(file: string): Promise<string> {
  const bytes = await readFile(file)
  return file.endsWith('.eml') ? ((await PostalMime.parse(bytes)).html ?? '') : bytes.toString('utf8')
}

async function takePicture(out: string, file: string, width: number, colorScheme: 'light' | 'dark'): Promise<void> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu', ...QUIET] })
  try {
    const page = await browser.newPage({
      viewport: { width, height: 600 },
      deviceScaleFactor: 2,
      colorScheme,
      javaScriptEnabled: false,
    })
    await page.setContent(await htmlOf(file))
    await page.screenshot({ path: out, fullPage: true })
  } finally {
    await browser.close()
  }
}

const [out, file, width = '720', scheme = 'light'] = process.argv.slice(2)
if (out === undefined || file === undefined) {
  process.stderr.write('Use: tsx infra/picture.ts OUT.png FILE.html|FILE.eml [width] [light|dark]\n')
  process.exitCode = 2
} else {
  await takePicture(out, file, Number(width), scheme === 'dark' ? 'dark' : 'light')
}
