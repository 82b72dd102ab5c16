// Makes the PNG of a mail for the README: `npm run picture -- OUT.png FILE.html|FILE.eml [width] [light|dark] [height]`.
import { readFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import PostalMime from 'postal-mime'

const CHROMIUM = '/usr/bin/chromium'
const QUIET = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

async function htmlOf(file: string): Promise<string> {
  const bytes = await readFile(file)
  return file.endsWith('.eml') ? ((await PostalMime.parse(bytes)).html ?? '') : bytes.toString('utf8')
}

interface Look {
  readonly width: number
  readonly colorScheme: 'light' | 'dark'
  /** How much of it, from the top; null for all. */
  readonly height: number | null
}

async function takePicture(out: string, file: string, { width, height, colorScheme }: Look): Promise<void> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu', ...QUIET] })
  try {
    const page = await browser.newPage({
      viewport: { width, height: height ?? 600 },
      deviceScaleFactor: 2,
      colorScheme,
      javaScriptEnabled: false,
    })
    await page.setContent(await htmlOf(file))
    await page.screenshot({ path: out, fullPage: height === null })
  } finally {
    await browser.close()
  }
}

const [out, file, width = '720', scheme = 'light', height] = process.argv.slice(2)
if (out === undefined || file === undefined) {
  process.stderr.write('Use: npm run picture -- OUT.png FILE.html|FILE.eml [width] [light|dark] [height]\n')
  process.exitCode = 2
} else {
  await takePicture(out, file, {
    width: Number(width),
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    height: height === undefined ? null : Number(height),
  })
}
