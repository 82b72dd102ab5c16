/** A measurement: prints its table on standard output. Figures in documents come from here. */
interface Bench {
  /** Resolves to the exit code where a promise may be broken. */
  readonly run: (args: readonly string[]) => Promise<void> | Promise<number>
}

const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  intake: () => import('./intake.ts'),
  storms: () => import('./storms.ts'),
  soak: () => import('./soak.ts'),
  load: () => import('./load.ts'),
  costs: () => import('./costs.ts'),
  copies: () => import('./copies.ts'),
  events: () => import('./events.ts'),
  parse: () => import('./parse.ts'),
  pages: () => import('./pages.ts'),
  briefs: () => import('./briefs.ts'),
  'watched-pages': () => import('./watched-pages.ts'),
}

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const load = BENCHES[name]
  if (load === undefined) {
    process.stderr.write(`Usage: npm run bench -- ${Object.keys(BENCHES).join('|')}\n`)
    return 2
  }
  const bench = await load()
  return (await bench.run(args)) ?? 0
}

process.exitCode = await main(process.argv.slice(2))
