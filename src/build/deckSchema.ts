/** Build time: the schema of decks as JSON, made from their types in `deck/` with what is said of them there. */
import { join } from 'node:path';
import {
  AnnotatedType,
  type ChainNodeParser,
  type CompletedConfig,
  createFormatter,
  createParser,
  createProgram,
  DEFAULT_CONFIG,
  type NodeParser,
  ObjectType,
  SchemaGenerator,
  StringType,
  type SubNodeParser,
} from 'ts-json-schema-generator';
import { ROOT } from './paths.ts';

const CONFIG: CompletedConfig = {
  ...DEFAULT_CONFIG,
  path: join(ROOT, 'src/output/json/index.ts'),
  tsconfig: join(ROOT, 'tsconfig.json'),
  type: 'DeckFile',
  skipTypeCheck: true,
};

/** Bytes, as they stand in the file. */
const bytes: SubNodeParser = {
  supportsNode: (node) => 'typeName' in node && node.getText() === 'Uint8Array',
  createType: () => new AnnotatedType(new StringType(), { contentEncoding: 'base64' }, false),
};

/** What is told of some of a list's things by their index: an object, which the generator would take for a list. */
const byIndex = (parser: NodeParser): SubNodeParser => ({
  supportsNode: (node) => valueType(node) !== undefined,
  createType: (node, context) => {
    const value = valueType(node);
    return new ObjectType(node.getText(), [], [], value ? parser.createType(value, context) : false);
  },
});

/** `T` of a `Record<number, T>`. */
function valueType(node: Parameters<SubNodeParser['supportsNode']>[0]): typeof node | undefined {
  if (!('typeArguments' in node) || !/^Record<number,/.test(node.getText())) return undefined;
  return (node.typeArguments as readonly (typeof node)[] | undefined)?.[1];
}

/** The text of `docs/deck.schema.json`. */
export function deckSchema(): string {
  const program = createProgram(CONFIG);
  const parser = createParser(program, CONFIG, (chain) =>
    chain.addNodeParser(bytes).addNodeParser(byIndex(chain as ChainNodeParser)),
  );
  const schema = new SchemaGenerator(program, parser, createFormatter(CONFIG), CONFIG).createSchema(
    'DeckFile',
  );
  return `${JSON.stringify(schema, null, 2)}\n`;
}
