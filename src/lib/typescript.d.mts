export function loadTypeScript(path: string, from: string): Record<string, unknown>;
