import { RemovalPolicy } from 'aws-cdk-lib'
import {
  AttributeType,
  Billing,
  ProjectionType,
  TableEncryptionV2,
  TableV2,
  type Attribute,
} from 'aws-cdk-lib/aws-dynamodb'
import { Key } from 'aws-cdk-lib/aws-kms'
import { Construct } from 'constructs'
import { TABLE_SCHEMAS, type KeyAttribute, type TableSchema } from '../../functions/adapters/table-keys.ts'

const attribute = ({ name, type }: KeyAttribute): Attribute => ({
  name,
  type: type === 'string' ? AttributeType.STRING : AttributeType.NUMBER,
})

/** The three tables. They hold what cannot be had again, so none goes with the stack and each can be restored to any second. */
export class DigestTables extends Construct {
  readonly newsroom: TableV2
  readonly subscribers: TableV2
  readonly deliveries: TableV2
  /** Encrypts what is personal. */
  readonly key: Key

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.key = new Key(this, 'PersonalDataKey', {
      description: 'Encrypts the readers of the migration digest and the ledger of their mails',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    this.newsroom = this.table('Newsroom', TABLE_SCHEMAS.newsroom, TableEncryptionV2.awsManagedKey())
    this.subscribers = this.table(
      'Subscribers',
      TABLE_SCHEMAS.subscribers,
      TableEncryptionV2.customerManagedKey(this.key),
    )
    this.deliveries = this.table('Deliveries', TABLE_SCHEMAS.deliveries, TableEncryptionV2.customerManagedKey(this.key))
  }

  private table(name: string, schema: TableSchema, encryption: TableEncryptionV2): TableV2 {
    return new TableV2(this, name, {
      partitionKey: attribute(schema.partitionKey),
      sortKey: attribute(schema.sortKey),
      timeToLiveAttribute: schema.timeToLive,
      billing: Billing.onDemand(),
      encryption,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      globalSecondaryIndexes: schema.indexes.map((index) => ({
        indexName: index.name,
        partitionKey: attribute(index.partitionKey),
        sortKey: attribute(index.sortKey),
        projectionType: index.projection === 'ALL' ? ProjectionType.ALL : ProjectionType.KEYS_ONLY,
      })),
    })
  }
}
