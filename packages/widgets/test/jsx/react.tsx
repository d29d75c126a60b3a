/** @jsxImportSource react */
// Compiled, never run: what TSX for React must accept and refuse.
import '@crimetrends/widgets/jsx';

export const page = (
  <main>
    <crimetrends-card
      postcode="LU1 2AB"
      measure="burglary"
      heading-level={3}
      lang="cy"
      theme="dark"
      class="beside"
      onClick={(event) => event.currentTarget.postcode}
      oncrimetrends-load={({ detail }) => detail.result}
    >
      <a href="/crime/">Recorded crime</a>
    </crimetrends-card>
    <crimetrends-ranking level="ward" within="E06000032" order="lowest" page-size="10" cities />
    {/* @ts-expect-error -- no such measure */}
    <crimetrends-card measure="murder" />
    {/* @ts-expect-error -- no such level */}
    <crimetrends-map level="lad" />
    {/* @ts-expect-error -- no such order */}
    <crimetrends-ranking order="up" />
    {/* @ts-expect-error -- no such language */}
    <crimetrends-trend lang="fr" />
    {/* @ts-expect-error -- no such theme */}
    <crimetrends-breakdown theme="black" />
    {/* @ts-expect-error -- no such attribute */}
    <crimetrends-badge headingLevel={2} place="Luton" />
    {/* @ts-expect-error -- no such element */}
    <crimetrends-graph />
  </main>
);
