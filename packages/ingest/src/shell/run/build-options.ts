import type { ResponsibleParty } from '@crimetrends/sdk/contract';

/** What to build, from what. */
export interface BuildOptions {
  /** Folder of published files. */
  input: string;
  /** Folder of the bundle. */
  out: string;
  /** The release's last month, `YYYY-MM`; the newest month found when absent. */
  release?: string;
  /** Checks that do not stop the build, by name. */
  accept: readonly string[];
  /** Who answers for the release, for the manifest. */
  responsible?: ResponsibleParty;
  /** The day announced for the next release, `YYYY-MM-DD`, for the manifest. */
  nextRelease?: string;
  /** How many months the series cover. */
  seriesMonths: number;
  /** The day of the run, `YYYY-MM-DD`: the age of known gaps is reckoned from it, in no file. */
  today?: string;
  /** Folder that keeps counted months for the next run; without it every month is read. */
  cache?: string;
  /** Waits until everything below a folder is on the disk, so that it outlasts a power cut. */
  flush?: (folder: string) => void;
}
