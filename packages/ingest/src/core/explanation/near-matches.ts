/** A possible match: what to type, and its name. */
export interface Candidate {
  key: string;
  name: string;
}

// Two names below this share little more than an ending: “Luton” and “Bolton” score 0.44, “Luton”
// and “Lutton” 0.89.
const LEAST = 0.5;

/** The candidates most like a text, best first; ties keep the order given. */
export function nearMatches(
  text: string,
  candidates: Iterable<Candidate>,
  most: number,
): Candidate[] {
  const asked = pairs(text);
  const rated = [...candidates].map((candidate) => ({
    candidate,
    likeness: Math.max(
      likeness(asked, pairs(candidate.key)),
      ...nameLikeness(text, asked, candidate.name),
    ),
  }));
  return rated
    .filter((each) => each.likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** A name that contains the whole text is a likely match, however long it is. */
function nameLikeness(text: string, asked: readonly string[], name: string): number[] {
  const holds = text.length >= 3 && name.toLowerCase().includes(text.toLowerCase());
  return [likeness(asked, pairs(name)), holds ? 0.9 : 0];
}

// Dice coefficient of neighbouring characters: twice the shared pairs over all pairs. Source: Dice
// 1945, applied to words by Adamson & Boreham 1974.
function likeness(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  let shared = 0;
  for (const pair of a) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (a.length + b.length || 1);
}

function pairs(text: string): string[] {
  const plain = ` ${text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
  return Array.from({ length: plain.length - 1 }, (_, index) => plain.slice(index, index + 2));
}
