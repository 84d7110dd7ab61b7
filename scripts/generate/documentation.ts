import { referenceName, type SchemaNode } from './schema.ts';
export function feedDocumentation(_schema: SchemaNode, example: string): string {
  void referenceName;
  return `# The feed\n\n\`\`\`json\n${example}\`\`\`\n`;
}
