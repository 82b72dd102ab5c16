import { RemovalPolicy, Validations } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'

/** Every address that the internet can reach, and no other: what a reader needs, all without a login. */
export const PUBLIC_ROUTES: readonly {
  readonly path: string
  readonly methods: readonly ('GET' | 'HEAD' | 'POST')[]
}[] = [
  { path: '/', methods: ['GET', 'HEAD'] },
  { path: '/subscribe', methods: ['POST'] },
  { path: '/confirm/{token}', methods: ['GET', 'HEAD', 'POST'] },
  { path: '/preferences/{token}', methods: ['GET', 'HEAD', 'POST'] },
  { path: '/unsubscribe/{token}', methods: ['GET', 'HEAD', 'POST'] },
  { path: '/archive', methods: ['GET', 'HEAD'] },
  { path: '/archive/{editionId}', methods: ['GET', 'HEAD'] },
  { path: '/privacy', methods: ['GET', 'HEAD'] },
]

const NO_LOGIN =
  'Readers have no login: every route is one of the public pages, and what changes anything asks for a signed link or a confirmation by mail.'

/** The public pages' front door: an HTTP API of exactly the public routes. */
export class PublicPages extends Construct {
  readonly url: string
  private readonly api: HttpApi

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.api = new HttpApi(this, 'Api', {
      createDefaultStage: false,
      description: 'Public pages of the migration digest',
    })
    const logs = new LogGroup(this, 'AccessLogs', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      throttle: { rateLimit: 50, burstLimit: 100 },
      // Neither addresses nor tokens: the route's pattern, not its path, and no network address.
      accessLogSettings: {
        destination: new LogGroupLogDestination(logs),
        format: AccessLogFormat.custom(
          JSON.stringify({
            at: '$context.requestTime',
            route: '$context.routeKey',
            status: '$context.status',
            ms: '$context.responseLatency',
            requestId: '$context.requestId',
          }),
        ),
      },
    })
    this.url = stage.url.replace(/\/$/, '')
  }

  /** Lets the Lambda answer all public routes. */
  answerWith(pages: LambdaFunction): void {
    const integration = new HttpLambdaIntegration('Pages', pages)
    for (const { path, methods } of PUBLIC_ROUTES) {
      const routes = this.api.addRoutes({ path, methods: methods.map((method) => HttpMethod[method]), integration })
      for (const route of routes) Validations.of(route).acknowledge({ id: 'AwsSolutions-APIG4', reason: NO_LOGIN })
    }
  }
}
