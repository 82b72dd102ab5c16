import { Stack, Validations } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { DigestFunction } from './digest-function.ts'

/** The regions that a cross-region inference profile's id begins with, as Bedrock names them. */
const PROFILE = /^(?:global|us|us-gov|eu|apac|jp|au|ca|sa|me|af)\.(?<model>.+\..+)$/

/**
 * Lets a Lambda ask one model of Bedrock for briefs, and no other. A profile hands the request on to regions of its own
 * choice: the model is granted there too, but only by way of that profile.
 * Source: "Prerequisites for inference profiles", Amazon Bedrock user guide.
 */
export function askModel(lambda: DigestFunction, modelId: string): void {
  const stack = Stack.of(lambda)
  const actions = ['bedrock:InvokeModel']
  const inProfile = PROFILE.exec(modelId)?.groups?.['model']
  lambda.addEnvironment('BRIEF_MODEL_ID', modelId)
  if (inProfile === undefined) {
    const model = stack.formatArn({
      service: 'bedrock',
      account: '',
      resource: 'foundation-model',
      resourceName: modelId,
    })
    lambda.addToRolePolicy(new PolicyStatement({ actions, resources: [model] }))
    return
  }
  const profile = stack.formatArn({ service: 'bedrock', resource: 'inference-profile', resourceName: modelId })
  const anywhere = stack.formatArn({
    service: 'bedrock',
    region: '*',
    account: '',
    resource: 'foundation-model',
    resourceName: inProfile,
  })
  lambda.addToRolePolicy(new PolicyStatement({ actions, resources: [profile] }))
  lambda.addToRolePolicy(
    new PolicyStatement({
      actions,
      resources: [anywhere],
      conditions: { StringEquals: { 'bedrock:InferenceProfileArn': profile } },
    }),
  )
  Validations.of(lambda).acknowledge({
    id: `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:bedrock:*::foundation-model/${inProfile}]`,
    reason: 'The profile chooses the region; by condition the model is reached through that one profile alone.',
  })
}
