import '@crimetrends/widgets/badge';
import '@crimetrends/widgets/jsx';
import { CrimetrendsCard } from '@crimetrends/widgets/react';
import { createRoot } from 'react-dom/client';

function Figures() {
  return (
    <>
      <CrimetrendsCard
        postcode="QA1 1AD"
        bundle="/bundle/"
        measure="burglary"
        headingLevel={3}
        onCrimetrendsLoad={({ detail }) => {
          document.title = detail.result.status;
        }}
      />
      <p>
        <crimetrends-badge area="E07900001" bundle="/bundle/" lang="en" />
      </p>
    </>
  );
}

// @ts-expect-error -- no such measure
export const wrong = <CrimetrendsCard measure="murder" />;

createRoot(document.getElementById('root')!).render(<Figures />);
