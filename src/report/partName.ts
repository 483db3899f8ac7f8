/** Names of parts: paths with slashes, from the folder of the report, or from the root where they begin with a slash. */

/** The path that `name` means in the file at `path`. */
export function besides(path: string, name: string): string {
  if (name.startsWith('/')) return name;
  const steps = path.split(/[\\/]/).slice(0, -1);
  for (const step of name.split('/')) {
    const isBelow = steps.length > 0 && steps.at(-1) !== '..' && steps.at(-1) !== '';
    if (step === '..' && isBelow) steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

export function isGlob(name: string): boolean {
  return name.includes('*');
}
