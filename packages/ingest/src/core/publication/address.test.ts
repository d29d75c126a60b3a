import { describe, expect, test } from 'vitest';
import { addressText, readAddress } from './address.js';
import { s3Access } from './s3-access.js';

const KEYS = { AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret' };

describe('where to publish', () => {
  test('is a bucket with or without a prefix, or a folder', () => {
    expect(readAddress('s3://my-bucket')).toEqual({ kind: 's3', bucket: 'my-bucket', prefix: '' });
    expect(readAddress('s3://my.bucket/crime/v1/')).toEqual({
      kind: 's3',
      bucket: 'my.bucket',
      prefix: 'crime/v1/',
    });
    expect(readAddress('./public/bundle')).toEqual({ kind: 'folder', path: './public/bundle' });
    expect(addressText({ kind: 's3', bucket: 'my-bucket', prefix: 'crime/' })).toBe(
      's3://my-bucket/crime/',
    );
  });

  test.each([
    ['s3://', 'is not the name of a bucket'],
    ['s3://My_Bucket', '“My_Bucket” is not the name of a bucket'],
    ['s3://bucket//crime', '“” in the prefix'],
    ['s3://bucket/../other', '“..” in the prefix'],
    ['s3://bucket/a b', '“a b” in the prefix'],
    ['https://bucket.s3.amazonaws.com', '“https://” is not known'],
    ['', 'It is empty.'],
  ])('%s is refused with the reason', (text, reason) => {
    expect(readAddress(text)).toEqual({ wrong: expect.stringContaining(reason) });
  });
});

describe('how a bucket is reached', () => {
  test('Amazon’s has its own host; a bucket with dots and other stores are reached by path', () => {
    expect(s3Access({ ...KEYS, AWS_REGION: 'eu-west-2' }, 'crime')).toEqual({
      accessKeyId: 'key',
      secretAccessKey: 'secret',
      region: 'eu-west-2',
      bucketUrl: 'https://crime.s3.eu-west-2.amazonaws.com/',
      endpoint: 'https://s3.eu-west-2.amazonaws.com',
    });
    expect(s3Access({ ...KEYS, AWS_DEFAULT_REGION: 'eu-west-2' }, 'crime.example').bucketUrl).toBe(
      'https://s3.eu-west-2.amazonaws.com/crime.example/',
    );
    expect(
      s3Access({ ...KEYS, AWS_ENDPOINT_URL: 'https://store.example/' }, 'crime'),
    ).toMatchObject({ bucketUrl: 'https://store.example/crime/', region: 'us-east-1' });
  });

  test('a flag comes before the variables, and the variable for S3 before the general one', () => {
    const env = {
      ...KEYS,
      AWS_ENDPOINT_URL: 'https://general.example',
      AWS_ENDPOINT_URL_S3: 'https://s3.example',
      AWS_REGION: 'auto',
      AWS_SESSION_TOKEN: 'session',
    };
    expect(s3Access(env, 'crime')).toMatchObject({
      endpoint: 'https://s3.example',
      region: 'auto',
      sessionToken: 'session',
    });
    expect(s3Access(env, 'crime', 'https://flag.example').endpoint).toBe('https://flag.example');
  });

  test('missing variables are named', () => {
    expect(() => s3Access({ AWS_ACCESS_KEY_ID: 'key' }, 'crime')).toThrow(
      'no credentials: AWS_SECRET_ACCESS_KEY not set.',
    );
    expect(() => s3Access(KEYS, 'crime')).toThrow(
      'AWS_REGION is not set. Set it to the bucket’s region, for example eu-west-2',
    );
  });
});
