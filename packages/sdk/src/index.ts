export { areaFromPack } from './area.js';
export type { Area, AreaCoverage, AreaName, Comparator, MonthCount } from './area.js';
export type { AreaResult, FoundResult, NotFoundResult, OutOfCoverageResult, PostcodeResult } from './result.js';
