export const limitations = {
  recorded:
    'Much crime is never reported, so what the police record is not all that happens. Police ' +
    'recorded crime is not an accredited official statistic.',
  fraud: 'Fraud and computer misuse are not in these files.',
  transport: 'Incidents recorded by the British Transport Police are left out.',
  snapPoints:
    'A place is the nearest of a fixed list of map points, which may lie over a boundary; this ' +
    'matters most in small areas.',
  withoutPlace:
    'Incidents without a place are in no small area, and in no larger area that is added up from them.',
  recording:
    'How fully crimes are recorded, and by which counting rules, differs between police forces ' +
    'and years.',
  asb: 'Each police force records anti-social behaviour by rules of its own.',
  residents:
    'Residents are those of Census 2021, taken in lockdown. There were 3.7% more people in England ' +
    'and Wales by the middle of 2024, so rates read too high by about that much.',
  students:
    'Students count at their term-time address, where not all of them were in the lockdown; visitors ' +
    'do not count, so the rate of a town centre is high.',
};
