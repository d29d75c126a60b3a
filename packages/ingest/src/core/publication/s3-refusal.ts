import { text } from './s3-listing.js';

/** A response from a store that is neither success nor worth another try. */
export interface S3Refusal {
  status: number;
  /** The XML body; empty for HEAD. */
  body: string;
  /** `x-amz-bucket-region`, if the store sent it. */
  bucketRegion?: string;
}

/** A request to a store. */
export interface S3Request {
  /** GET, PUT, HEAD, DELETE. */
  method: string;
  bucket: string;
  endpoint: string;
  region: string;
}

/** Whether an error is temporary although its status does not say so. */
export function passes({ status, body }: S3Refusal): boolean {
  return (
    (status === 400 && codeOf(body) === 'RequestTimeout') ||
    (status === 409 && /^(OperationAborted|ConditionalRequestConflict)$/.test(codeOf(body)))
  );
}

/** What the store said and what to do, as sentences without the file's name. */
export function refusalSentence(
  refusal: S3Refusal,
  { method, bucket, endpoint, region }: S3Request,
): string {
  const code = codeOf(refusal.body);
  const right = refusal.bucketRegion ?? text(refusal.body, 'Region');
  if (code === 'NoSuchBucket')
    return `there is no bucket “${bucket}” at ${endpoint}. Create it, or correct --to or --endpoint.`;
  if (
    right !== undefined &&
    right !== region &&
    (refusal.status === 301 || refusal.status === 307 || refusal.status === 400)
  ) {
    return `the bucket “${bucket}” is in the region ${right}, and ${region} was asked. Set AWS_REGION=${right}.`;
  }
  if (code === 'InvalidAccessKeyId' || code === 'SignatureDoesNotMatch')
    return (
      `the store does not accept the key (${code}). Check AWS_ACCESS_KEY_ID and ` +
      `AWS_SECRET_ACCESS_KEY, and that they belong to ${endpoint}.`
    );
  if (code === 'ExpiredToken' || code === 'InvalidToken')
    return (
      `the session of the credentials has ended (${code}). Renew AWS_SESSION_TOKEN and the keys ` +
      'that came with it.'
    );
  if (code === 'RequestTimeTooSkewed')
    return 'this machine’s clock differs from the store’s by too much. Set the clock.';
  if (refusal.status === 401 || refusal.status === 403)
    return `access denied${shown(code)}. The key needs ${RIGHTS[method] ?? 'access'} on the bucket “${bucket}”.`;
  const said = text(refusal.body, 'Message');
  return `status ${refusal.status}${shown(code)}${said === undefined ? '' : `: ${said}`}.`;
}

const RIGHTS: Readonly<Record<string, string>> = {
  GET: 's3:GetObject and s3:ListBucket',
  HEAD: 's3:GetObject and s3:ListBucket',
  PUT: 's3:PutObject',
  DELETE: 's3:DeleteObject',
};

function codeOf(body: string): string {
  return text(body, 'Code') ?? '';
}

function shown(code: string): string {
  return code === '' ? '' : ` (${code})`;
}
