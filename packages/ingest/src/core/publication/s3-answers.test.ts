import { expect, test } from 'vitest';
import { readListing } from './s3-listing.js';
import { passes, refusalSentence } from './s3-refusal.js';

const PUT = {
  method: 'PUT',
  bucket: 'crime',
  endpoint: 'https://s3.eu-west-2.amazonaws.com',
  region: 'eu-west-2',
};
const error = (code: string, more = ''): string =>
  `<?xml version="1.0"?>\n<Error><Code>${code}</Code><Message>Said so.</Message>${more}</Error>`;

test('a page of a listing gives keys, sizes, ETags and where to continue', () => {
  expect(
    readListing(`<ListBucketResult><IsTruncated>true</IsTruncated><NextContinuationToken>a+b/c=</NextContinuationToken>
    <Contents><Key>a&amp;b/x&#x2F;1.json</Key><ETag>&quot;abc&quot;</ETag><Size>12</Size></Contents>
    <Contents><Key>2</Key><ETag>"d"</ETag><Size>0</Size></Contents>
    <CommonPrefixes><Prefix>releases/2025-11/</Prefix></CommonPrefixes></ListBucketResult>`),
  ).toEqual({
    objects: [
      { key: 'a&b/x/1.json', bytes: 12, etag: 'abc' },
      { key: '2', bytes: 0, etag: 'd' },
    ],
    folders: ['releases/2025-11/'],
    next: 'a+b/c=',
  });
  expect(
    readListing('<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>'),
  ).toEqual({ objects: [], folders: [] });
});

test.each([
  [404, error('NoSuchBucket'), 'there is no bucket “crime” at https://s3.eu-west-2.amazonaws.com.'],
  [
    301,
    error('PermanentRedirect', '<Region>us-east-1</Region>'),
    'the bucket “crime” is in the region us-east-1, and eu-west-2 was asked. Set AWS_REGION=us-east-1.',
  ],
  [
    400,
    error('AuthorizationHeaderMalformed', '<Region>us-east-1</Region>'),
    'Set AWS_REGION=us-east-1.',
  ],
  [
    403,
    error('SignatureDoesNotMatch'),
    'the store does not accept the key (SignatureDoesNotMatch).',
  ],
  [400, error('ExpiredToken'), 'the session of the credentials has ended'],
  [403, error('RequestTimeTooSkewed'), 'clock'],
  [
    403,
    error('AccessDenied'),
    'access denied (AccessDenied). The key needs s3:PutObject on the bucket “crime”.',
  ],
  [403, '', 'access denied. The key needs s3:PutObject'],
  [400, error('EntityTooLarge'), 'status 400 (EntityTooLarge): Said so.'],
])('status %i is explained with the next step', (status, body, sentence) => {
  expect(refusalSentence({ status, body }, PUT)).toContain(sentence);
});

test('the region may come in a header only', () => {
  expect(refusalSentence({ status: 301, body: '', bucketRegion: 'us-east-1' }, PUT)).toContain(
    'Set AWS_REGION=us-east-1.',
  );
});

test('an answer that passes when tried again is not a refusal', () => {
  expect(passes({ status: 400, body: error('RequestTimeout') })).toBe(true);
  expect(passes({ status: 409, body: error('OperationAborted') })).toBe(true);
  expect(passes({ status: 400, body: error('InvalidArgument') })).toBe(false);
});
