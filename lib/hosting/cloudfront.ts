// Writes a CloudFormation template: a private bucket, and Amazon CloudFront in front of it with our
// function. It must not know what the function does.

/** AWS's own policy "CachingOptimized". */
const cachingOptimized = '658327ea-f89d-4fab-a63d-7e88639e58f6';

/**
 * @param code of `cloudfrontFunction`
 * @param base the base path: empty, or like `/kb`
 */
export function cloudfront(code: string, base: string): string {
  const get = (resource: string, attribute: string) => ({ 'Fn::GetAtt': [resource, attribute] });
  const association = (EventType: string) => ({
    EventType,
    FunctionARN: get('Rules', 'FunctionMetadata.FunctionARN'),
  });
  const missing = (ErrorCode: number) => ({
    ErrorCode,
    ResponseCode: 404,
    ResponsePagePath: `${base}/404.html`,
    ErrorCachingMinTTL: 60,
  });
  const template = {
    AWSTemplateFormatVersion: '2010-09-09',
    Description:
      'Casebook: a private bucket behind CloudFront. Name and certificate are yours to add.',
    Resources: {
      Bucket: {
        Type: 'AWS::S3::Bucket',
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'Retain',
        Properties: {
          PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: true,
          },
          VersioningConfiguration: { Status: 'Enabled' },
        },
      },
      BucketPolicy: {
        Type: 'AWS::S3::BucketPolicy',
        Properties: {
          Bucket: { Ref: 'Bucket' },
          PolicyDocument: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Principal: { Service: 'cloudfront.amazonaws.com' },
                Action: 's3:GetObject',
                Resource: { 'Fn::Sub': `\${Bucket.Arn}/*` },
                Condition: {
                  StringEquals: {
                    'AWS:SourceArn': {
                      'Fn::Sub': `arn:\${AWS::Partition}:cloudfront::\${AWS::AccountId}:distribution/\${Site}`,
                    },
                  },
                },
              },
            ],
          },
        },
      },
      Access: {
        Type: 'AWS::CloudFront::OriginAccessControl',
        Properties: {
          OriginAccessControlConfig: {
            Name: { 'Fn::Sub': `\${AWS::StackName}-bucket` },
            OriginAccessControlOriginType: 's3',
            SigningBehavior: 'always',
            SigningProtocol: 'sigv4',
          },
        },
      },
      Rules: {
        Type: 'AWS::CloudFront::Function',
        Properties: {
          Name: { 'Fn::Sub': `\${AWS::StackName}-rules` },
          AutoPublish: true,
          FunctionConfig: { Comment: 'Folders, redirects, headers', Runtime: 'cloudfront-js-2.0' },
          FunctionCode: code,
        },
      },
      Site: {
        Type: 'AWS::CloudFront::Distribution',
        Properties: {
          DistributionConfig: {
            Enabled: true,
            HttpVersion: 'http2and3',
            Origins: [
              {
                Id: 'bucket',
                DomainName: get('Bucket', 'RegionalDomainName'),
                OriginAccessControlId: get('Access', 'Id'),
                S3OriginConfig: { OriginAccessIdentity: '' },
              },
            ],
            DefaultCacheBehavior: {
              TargetOriginId: 'bucket',
              ViewerProtocolPolicy: 'redirect-to-https',
              AllowedMethods: ['GET', 'HEAD'],
              Compress: true,
              CachePolicyId: cachingOptimized,
              FunctionAssociations: [association('viewer-request'), association('viewer-response')],
            },
            // Who may not list the bucket is told 403 where there is nothing.
            CustomErrorResponses: [missing(403), missing(404)],
          },
        },
      },
    },
    Outputs: {
      Bucket: { Value: { Ref: 'Bucket' } },
      Distribution: { Value: { Ref: 'Site' } },
      Address: { Value: { 'Fn::Sub': `https://\${Site.DomainName}${base}/` } },
    },
  };
  return `${JSON.stringify(template, null, 2)}\n`;
}
