/** The extensions of a configuration, for a job that was told its path: functions cannot be sent to a thread. */
import type { Extension } from '../extensions/model.ts';
import type { Host } from '../host/host.ts';

/** None for no path. Rejects as `openConfig`. */
export async function extensionsAt(path: string | undefined, host: Host): Promise<readonly Extension[]> {
  if (path === undefined) return [];
  const { openConfig } = await import('../config/find.ts');
  return (await openConfig(path, host)).extensions;
}
