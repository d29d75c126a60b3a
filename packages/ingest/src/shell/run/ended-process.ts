/**
 * Whether a process of this machine has ended. In a container every run may have the same number:
 * one with this process's own number has ended unless what carries the number is held here.
 */
export function hasEnded(pid: number, isHeldHere: boolean): boolean {
  if (pid === process.pid) return !isHeldHere;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
