import type { BadInput } from './bad-input.js';
import { BAD_INPUTS } from './all.js';

/** Every case and how it ends, as Markdown tables. */
export function casesTable(): string {
  return BAD_INPUTS.map(({ group, cases }) =>
    [
      `### ${group}`,
      '',
      '| what is wrong | how it ends |',
      '| --- | --- |',
      ...cases.map(
        (bad) =>
          `| ${cell(bad.name.replace(', accepted', ''))}${acceptance(bad)} | ${ending(bad)} |`,
      ),
    ].join('\n'),
  ).join('\n\n');
}

function ending({ end }: BadInput): string {
  if ('code' in end) return `stops: \`${end.code}\``;
  const rows = Object.entries({ ...end.ledger, ...end.sales }).map(
    ([bucket, more]) => `\`${bucket}\` ${more > 0 ? '+' : '−'}${Math.abs(more)}`,
  );
  const words = (end.says ?? []).map((part) => `“${cell(part)}”`);
  return [...rows, ...words].join(', ') || 'as if nothing were wrong';
}

function acceptance({ options }: BadInput): string {
  if (options?.release !== undefined) return `, with \`--release ${options.release}\``;
  return options?.accept === undefined ? '' : `, with \`--accept ${options.accept.join(' ')}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '\\<').replaceAll('*', '\\*');
}
