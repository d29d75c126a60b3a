import { limitationSentences } from '@crimetrends/sdk/sentences';
import { expect, test } from 'vitest';
import { facts } from '../../test/facts.js';
import { qualityPage } from './quality.js';

const page = (more: Partial<typeof facts.manifest> = {}): string =>
  qualityPage({ ...facts, manifest: { ...facts.manifest, ...more } });

// claim: quality-responsible
test('the page names who answers for the release and how to reach them, or says that nobody is named', () => {
  expect(page()).toContain('has not named anyone who answers for these figures');
  const named = (contact: string): string => page({ responsible: { name: 'Data & Co', contact } });
  expect(named('data@stats.example')).toContain(
    '<p>Data &amp; Co: <a href="mailto:data@stats.example">data@stats.example</a></p>',
  );
  expect(named('https://stats.example/contact')).toContain(
    '<a href="https://stats.example/contact">',
  );
  // A bundle of another's making cannot put a script into a link.
  expect(named('javascript:alert(1)')).toContain('<p>Data &amp; Co: javascript:alert(1)</p>');
});

test('the page gives the day announced for the next release, or says that there is none', () => {
  expect(page()).toContain('has announced no day for the next one');
  expect(page({ nextRelease: '2026-02-25' })).toContain('announced for 2026-02-25');
});

// claim: quality-corrections
test('the log of corrections has each release, and the months whose counts changed', () => {
  const text = page();
  expect(text).toContain('Compared with release 2025-11: 2 months of police files changed');
  expect(text).toContain('; in 1 more only outcomes or wording did.');
  expect(text).toMatch(
    /<li>Harrowmouth Police, another number of rows: February (2025 )?and March 2025<\/li>/,
  );
  expect(text).toContain(
    '<h3>Release 2025-11</h3><p>Its corrections cannot be read by this site.</p>',
  );
});

// claim: quality-checks
test('a known gap is never said to be checked without what was looked at', () => {
  expect(page()).toContain(
    'Checked on 2026-01-15 in the publisher’s notice: The notice on the force',
  );
  const [first, second, silent] = facts.coverage.forces;
  const { check: _, ...unchecked } = silent!.gaps![0]!;
  const coverage = {
    ...facts.coverage,
    forces: [first!, second!, { ...silent!, gaps: [unchecked] }],
  };
  expect(qualityPage({ ...facts, coverage })).toContain('Not checked since it was written down.');
});

// claim: limitations-once
test('the page has every limitation once', () => {
  const text = page();
  for (const sentence of limitationSentences('en'))
    expect(text.split(sentence), sentence).toHaveLength(2);
});
