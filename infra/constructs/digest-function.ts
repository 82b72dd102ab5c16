import { RemovalPolicy, Validations, type Duration } from 'aws-cdk-lib'
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { codeDirOf, type LambdaName } from '../build-functions.ts'

export interface DigestFunctionProps {
  readonly name: LambdaName
  readonly environment: Readonly<Record<string, string>>
  readonly timeout: Duration
  readonly memoryMb: number
  /** Where `buildFunctions` built. */
  readonly builtDir: string
  /** Where calls by the clock go that failed for good. */
  readonly unfinished: IQueue
}

/** One file of functions/ as a Lambda, with its own log group. */
export class DigestFunction extends LambdaFunction {
  constructor(scope: Construct, id: string, props: DigestFunctionProps) {
    super(scope, id, {
      code: Code.fromAsset(codeDirOf(props.builtDir, props.name)),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMb,
      timeout: props.timeout,
      environment: { ...props.environment, NODE_OPTIONS: '--enable-source-maps', POWERTOOLS_LOG_LEVEL: 'INFO' },
      logGroup: new LogGroup(scope, `${id}Logs`, {
        retention: RetentionDays.THREE_MONTHS,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
      deadLetterQueue: props.unfinished,
      retryAttempts: 2,
    })
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
      reason: 'The managed policy grants writing logs and nothing else.',
    })
  }
}
