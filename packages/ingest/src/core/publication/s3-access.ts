import { IngestError } from '../ingest-error.js';

/** How to reach a store, from the environment variables of AWS's own tools. */
export interface S3Access {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
  region: string;
  /** Address of the bucket, with a trailing slash. */
  bucketUrl: string;
  /** Address of the store, for messages. */
  endpoint: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads keys, region and endpoint. Throws `publishFailed` when one is missing. */
export function s3Access(env: Environment, bucket: string, endpointAsked?: string): S3Access {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  } = env;
  if (!accessKeyId || !secretAccessKey) {
    const missing = [
      !accessKeyId && 'AWS_ACCESS_KEY_ID',
      !secretAccessKey && 'AWS_SECRET_ACCESS_KEY',
    ]
      .filter(Boolean)
      .join(' and ');
    throw new IngestError(
      'publishFailed',
      `s3://${bucket}: no credentials: ${missing} not set. With the AWS command line: eval ` +
        '"$(aws configure export-credentials --format env)".',
    );
  }
  const endpoint = endpointAsked ?? (env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL || undefined);
  const region =
    env.AWS_REGION || env.AWS_DEFAULT_REGION || (endpoint === undefined ? undefined : 'us-east-1');
  if (region === undefined)
    throw new IngestError(
      'publishFailed',
      `s3://${bucket}: AWS_REGION is not set. Set it to the bucket’s region, for example ` +
        'eu-west-2, or give --endpoint for a store that is not Amazon’s.',
    );
  return {
    accessKeyId,
    secretAccessKey,
    ...(sessionToken && { sessionToken }),
    region,
    ...addressOf(bucket, region, endpoint),
  };
}

// Amazon gives each bucket a host name. Its certificate does not cover bucket names with dots, and
// other stores may accept only paths.
function addressOf(
  bucket: string,
  region: string,
  endpoint: string | undefined,
): Pick<S3Access, 'bucketUrl' | 'endpoint'> {
  if (endpoint !== undefined) {
    const base = endpoint.replace(/\/+$/, '');
    return { bucketUrl: `${base}/${bucket}/`, endpoint: base };
  }
  const host = `s3.${region}.amazonaws.com`;
  return {
    bucketUrl: bucket.includes('.') ? `https://${host}/${bucket}/` : `https://${bucket}.${host}/`,
    endpoint: `https://${host}`,
  };
}
