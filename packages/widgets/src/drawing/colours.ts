/** The colours of a drawing. A test holds them to the elements' tokens. */
export interface Colours {
  ink: string;
  muted: string;
  line: string;
  surface: string;
  accent: string;
  compare: string;
  note: string;
  track: string;
  accentSoft: string;
  noteLine: string;
}

export type Theme = 'light' | 'dark';

/** As in `frame/tokens.ts`, without the custom properties of a page. */
export const COLOURS: Readonly<Record<Theme, Colours>> = {
  light: {
    ink: '#1b1f24',
    muted: '#57606a',
    line: '#d0d7de',
    surface: '#ffffff',
    accent: '#1f5fa8',
    compare: '#6e7781',
    note: '#fff8e1',
    track: '#efeff0',
    accentSoft: '#e2eaf4',
    noteLine: '#d1cdbb',
  },
  dark: {
    ink: '#e6edf3',
    muted: '#9aa4ae',
    line: '#30363d',
    surface: '#0d1117',
    accent: '#79b8ff',
    compare: '#8b949e',
    note: '#2a2410',
    track: '#1c2026',
    accentSoft: '#1b2735',
    noteLine: '#504c3d',
  },
};
