import { RemovalPolicy } from 'aws-cdk-lib'
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  Table,
  TableEncryption,
  type Attribute,
} from 'aws-cdk-lib/aws-dynamodb'
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'
import { Construct } from 'constructs'
import {
  TABLE_SCHEMAS,
  type IndexSchema,
  type KeyAttribute,
  type TableSchema,
} from '../../functions/adapters/table-keys.ts'

const attribute = ({ name, type }: KeyAttribute): Attribute => ({
  name,
  type: type === 'string' ? AttributeType.STRING : AttributeType.NUMBER,
})

const projection = (wanted: IndexSchema['projection']) => {
  if (wanted === 'ALL') return { projectionType: ProjectionType.ALL }
  if (wanted === 'KEYS_ONLY') return { projectionType: ProjectionType.KEYS_ONLY }
  return { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...wanted] }
}

/** What reading and writing a table under a key of one's own takes, each act by its name. */
const KEY_ACTIONS = ['Encrypt', 'Decrypt', 'ReEncryptFrom', 'ReEncryptTo', 'GenerateDataKey', 'DescribeKey'].map(
  (act) => `kms:${act}`,
)

/** The three tables. They hold what cannot be had again, so none goes with the stack and each can be restored to any second. */
export class DigestTables extends Construct {
  readonly newsroom: Table
  readonly subscribers: Table
  readonly deliveries: Table
  /** Encrypts what is personal. */
  readonly key: Key

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.key = new Key(this, 'PersonalDataKey', {
      description: 'Encrypts the readers of the migration digest and the ledger of their mails',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    this.newsroom = this.table('Newsroom', TABLE_SCHEMAS.newsroom, null)
    this.subscribers = this.table('Subscribers', TABLE_SCHEMAS.subscribers, this.key)
    this.deliveries = this.table('Deliveries', TABLE_SCHEMAS.deliveries, this.key)
  }

  /** Lets a Lambda do just these acts on a table and these of its indexes, and use its key. */
  grant(one: IGrantable, table: Table, actions: readonly string[], indexes: readonly string[] = []): void {
    Grant.addToPrincipal({
      grantee: one,
      actions: [...actions],
      resourceArns: [table.tableArn, ...indexes.map((index) => `${table.tableArn}/index/${index}`)],
    })
    if (table.encryptionKey !== undefined) this.key.grant(one, ...KEY_ACTIONS)
  }

  /**
   * Lets a Lambda read of readers the stamp of the last claim, by key, and no other attribute.
   * Source: "Using IAM policy conditions for fine-grained access control", Amazon DynamoDB Developer Guide.
   */
  grantStamps(one: IGrantable): void {
    Grant.addToPrincipal({
      grantee: one,
      actions: ['dynamodb:GetItem'],
      resourceArns: [this.subscribers.tableArn],
      conditions: {
        'ForAllValues:StringEquals': { 'dynamodb:Attributes': ['pk', 'sk', 'stamp'] },
        StringEqualsIfExists: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
      },
    })
    this.key.grant(one, ...KEY_ACTIONS)
  }

  private table(name: string, schema: TableSchema, key: Key | null): Table {
    const table = new Table(this, name, {
      partitionKey: attribute(schema.partitionKey),
      sortKey: attribute(schema.sortKey),
      timeToLiveAttribute: schema.timeToLive,
      billingMode: BillingMode.PAY_PER_REQUEST,
      ...(key === null
        ? { encryption: TableEncryption.AWS_MANAGED }
        : { encryption: TableEncryption.CUSTOMER_MANAGED, encryptionKey: key }),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    for (const index of schema.indexes) {
      table.addGlobalSecondaryIndex({
        indexName: index.name,
        partitionKey: attribute(index.partitionKey),
        sortKey: attribute(index.sortKey),
        ...projection(index.projection),
      })
    }
    return table
  }
}
