/** @jsxImportSource preact */
import '@crimetrends/widgets/jsx/preact';

export const ranking = <crimetrends-ranking level="ward" within="E07900001" order="lowest" />;
// @ts-expect-error -- no such level
export const wrong = <crimetrends-ranking level="lad" />;
