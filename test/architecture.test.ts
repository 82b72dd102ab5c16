import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const files = globSync(['functions/**/*.{ts,tsx}', 'infra/**/*.{ts,tsx}'], { cwd: root }).sort()

interface Import {
  readonly from: string
  /** A path below the root, or the name of a package. */
  readonly to: string
  readonly isPackage: boolean
  readonly typeOnly: boolean
}

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest)
  const found: Import[] = []
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean) => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return
    const isPackage = !specifier.text.startsWith('.')
    const to = isPackage ? specifier.text : relative(root, resolve(root, dirname(file), specifier.text))
    found.push({ from: file, to, isPackage, typeOnly })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const imports = files.flatMap(importsOf)
const say = (list: readonly Import[]) => list.map(({ from, to }) => `${from} → ${to}`)
const inCore = (path: string) => path.startsWith('functions/core/')
const stageOf = (path: string) => path.split('/')[2] ?? ''
const isLambda = (path: string) => /^functions\/[^/]+\.tsx?$/.test(path)

describe('the folders', () => {
  it('run one way: functions → adapters → core, infra → functions', () => {
    const wrong = imports.filter(({ from, to, isPackage }) => {
      if (isPackage) return false
      if (inCore(from)) return !inCore(to)
      if (from.startsWith('functions/adapters/'))
        return !inCore(to) && !to.startsWith('functions/adapters/') && !to.startsWith('templates/')
      if (from.startsWith('functions/')) return to.startsWith('infra/') || isLambda(to)
      return false
    })
    expect(say(wrong)).toEqual([])
  })

  it('keep the stages of core apart: each knows the model and text/ alone', () => {
    const wrong = imports.filter(
      ({ from, to, isPackage }) =>
        inCore(from) &&
        !isPackage &&
        inCore(to) &&
        stageOf(to) !== stageOf(from) &&
        stageOf(to) !== 'model.ts' &&
        stageOf(to) !== 'text',
    )
    expect(say(wrong)).toEqual([])
  })

  it('keep core free of packages and of Node', () => {
    expect(say(imports.filter(({ from, isPackage }) => inCore(from) && isPackage))).toEqual([])
  })

  it('have no circle', () => {
    const next = new Map<string, string[]>()
    for (const { from, to, isPackage } of imports) if (!isPackage) next.set(from, [...(next.get(from) ?? []), to])
    const done = new Set<string>()
    const circles: string[] = []
    const walk = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) return void circles.push([...way.slice(way.indexOf(file)), file].join(' → '))
      if (done.has(file)) return
      for (const to of next.get(file) ?? []) walk(to, [...way, file])
      done.add(file)
    }
    for (const file of files) walk(file, [])
    expect(circles).toEqual([])
  })

  it('hold no barrel and no drawer for leftovers', () => {
    expect(files.filter((file) => /(^|\/)(index|utils?|common|services?|helpers?)(\.|\/)/.test(file))).toEqual([])
  })
})

describe('the environment', () => {
  it('is read in functions/adapters/config.ts alone', () => {
    const readers = files.filter(
      (file) => file.startsWith('functions/') && readFileSync(join(root, file), 'utf8').includes('process.env'),
    )
    expect(readers).toEqual(['functions/adapters/config.ts'])
  })

  it('is never asked whether this is a local run', () => {
    const askers = files.filter(
      (file) => file.startsWith('functions/') && /\bif \(!?(is)?local\b/i.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(askers).toEqual([])
  })
})

describe('the table keys', () => {
  it('are known to the table modules alone', () => {
    const allowed = /^functions\/adapters\/(table-keys|(newsroom|subscribers|deliveries)-table)/
    const knowers = imports.filter(
      ({ from, to }) => to === '@aws-sdk/lib-dynamodb' && from.startsWith('functions/') && !allowed.test(from),
    )
    expect(say(knowers.filter(({ from }) => from !== 'functions/adapters/table-client.ts'))).toEqual([])
  })
})
