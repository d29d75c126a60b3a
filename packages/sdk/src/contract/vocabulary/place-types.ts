/**
 * The types of place that the publisher's map points name, in the order of a bundle's numbers. A
 * new one goes to the end.
 */
export const PLACE_TYPES = [
  'Parking Area',
  'Supermarket',
  'Shopping Area',
  'Petrol Station',
  'Sports/Recreation Area',
  'Nightclub',
  'Hospital',
  'Police Station',
  'Park/Open Space',
  'Further/Higher Educational Building',
  'Theatre/Concert Hall',
  'Bus/Coach Station',
  'Prison',
  'Airport/Airfield',
  'Conference/Exhibition Centre',
  'Ferry Terminal',
  'Pedestrian Subway',
  'Theme/Adventure Park',
  'Motorway Service Area',
  'Race Track',
] as const;

/** The least share of an area's incidents on place types that a card speaks of. */
export const LEAST_SHARE_ON_PLACES = 0.1;
