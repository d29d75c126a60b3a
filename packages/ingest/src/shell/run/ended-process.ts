/**
 * Whether a process of this machine has ended. In a container every run may have the same number:
 * if it is this process's own, only `isOurs` tells the two apart.
 * @param isOurs whether this process made what carries the number
 */
export function hasEnded(pid: number, isOurs: boolean): boolean {
  if (pid === process.pid) return !isOurs;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
