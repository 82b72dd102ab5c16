import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda'
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { Validations } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..', '..')

/** Files that a Lambda finds beside its code, below /var/task. */
export type Companion = 'topics' | 'templates' | 'feeds.opml'

export interface DigestFunctionProps {
  /** File of functions/, without its ending: also the Lambda's name. */
  readonly name: string
  readonly environment: Readonly<Record<string, string>>
  readonly timeout: Duration
  readonly memoryMb?: number
  readonly companions?: readonly Companion[]
  /** Where the companions that are made at build time lie. */
  readonly builtDir: string
  readonly reservedConcurrency?: number
  /** Where calls by the clock go that failed for good. */
  readonly unfinished: IQueue
}

/** One file of functions/ as a Lambda: bundled by esbuild on this machine, with its own log group. */
export class DigestFunction extends NodejsFunction {
  constructor(scope: Construct, id: string, props: DigestFunctionProps) {
    const copies = (props.companions ?? []).map((companion) => {
      const from = companion === 'templates' ? join(props.builtDir, 'templates') : join(ROOT, companion)
      return (outputDir: string) => `cp -R "${from}" "${outputDir}/${companion}"`
    })
    super(scope, id, {
      entry: join(ROOT, 'functions', `${props.name}.ts`),
      handler: 'handler',
      projectRoot: ROOT,
      depsLockFilePath: join(ROOT, 'package-lock.json'),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMb ?? 512,
      timeout: props.timeout,
      environment: { ...props.environment, NODE_OPTIONS: '--enable-source-maps', POWERTOOLS_LOG_LEVEL: 'INFO' },
      logGroup: new LogGroup(scope, `${id}Logs`, {
        retention: RetentionDays.THREE_MONTHS,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
      deadLetterQueue: props.unfinished,
      retryAttempts: 2,
      ...(props.reservedConcurrency !== undefined && { reservedConcurrentExecutions: props.reservedConcurrency }),
      bundling: {
        format: OutputFormat.ESM,
        target: 'node24',
        minify: true,
        sourceMap: true,
        sourcesContent: false,
        mainFields: ['module', 'main'],
        // The SDK is bundled in the version that the tests ran with, not taken from the runtime.
        externalModules: [],
        // CommonJS packages inside an ES module still ask for `require`.
        banner: "import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);",
        tsconfig: join(ROOT, 'tsconfig.json'),
        commandHooks: {
          beforeInstall: () => [],
          beforeBundling: () => [],
          afterBundling: (_inputDir, outputDir) => copies.map((copy) => copy(outputDir)),
        },
      },
    })
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
      reason: 'The managed policy grants writing logs and nothing else.',
    })
  }
}
