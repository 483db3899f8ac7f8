/** What sources of Mermaid mean, in the ways that people write them. */
import { describe, expect, it } from 'vitest';
import { outlineOf } from './outline.ts';

describe('a flowchart', () => {
  it.each([
    // Headers
    ['graph TD\nA', 'down; A'],
    ['graph\nA', 'down; A'],
    ['flowchart LR\nA', 'right; A'],
    ['flowchart rl\nA', 'left; A'],
    ['graph BT\nA', 'up; A'],
    ['graph TB;\nA-->B;', 'down; A; B; A --> B'],
    ['graph LR; A-->B; B-->C', 'right; A; B; C; A --> B; B --> C'],
    ['flowchart-elk TD\nA', 'down; A'],
    ['---\ntitle: Plan\n---\nflowchart LR\nA', 'right; A'],
    ['%%{init: {"theme": "dark"}}%%\ngraph TD\nA', 'down; A'],
    ['%% first\ngraph TD\n  %% second\n  A --> B %% third', 'down; A; B; A --> B'],
    ['graph TD\naccTitle: A title\naccDescr: Words\nA', 'down; A'],
    ['graph TD\naccDescr {\n many\n words\n}\nA', 'down; A'],
    ['\r\ngraph TD\r\n  A --> B\r\n', 'down; A; B; A --> B'],
    // Forms
    ['graph TD\nA[Text]', 'down; A “Text”'],
    ['graph TD\nA(Text)', 'down; A rounded “Text”'],
    ['graph TD\nA([Text])', 'down; A stadium “Text”'],
    ['graph TD\nA[[Text]]', 'down; A subroutine “Text”'],
    ['graph TD\nA[(Text)]', 'down; A cylinder “Text”'],
    ['graph TD\nA((Text))', 'down; A circle “Text”'],
    ['graph TD\nA(((Text)))', 'down; A circle “Text”'],
    ['graph TD\nA>Text]', 'down; A flag “Text”'],
    ['graph TD\nA{Text}', 'down; A diamond “Text”'],
    ['graph TD\nA{{Text}}', 'down; A hexagon “Text”'],
    ['graph TD\nA[/Text/]', 'down; A parallelogram “Text”'],
    ['graph TD\nA[\\Text\\]', 'down; A parallelogram “Text”'],
    ['graph TD\nA[/Text\\]', 'down; A trapezoid “Text”'],
    ['graph TD\nA[\\Text/]', 'down; A trapezoid “Text”'],
    ['graph TD\nA@{ shape: cyl, label: "Text" }', 'down; A cylinder “Text”'],
    ['graph TD\nA@{ shape: unheard-of }', 'down; A'],
    // Labels
    ['graph TD\nA["a (b) [c] {d}"]', 'down; A “a (b) [c] {d}”'],
    ['graph TD\nA[f(x) and (y)]', 'down; A “f(x) and (y)”'],
    ['graph TD\nA[one<br/>two<br>three]', 'down; A “one⏎two⏎three”'],
    ['graph TD\nA["one\\ntwo"]', 'down; A “one⏎two”'],
    ['graph TD\nA["one\ntwo"] --> B', 'down; A “one⏎two”; B; A --> B'],
    ['graph TD\nA["`**bold** and *slanted*`"]', 'down; A “bold and slanted”'],
    ['graph TD\nA["say #quot;hi#quot; #9829; &amp;"]', 'down; A “say "hi" ♥ &”'],
    ['graph TD\nA["<b>big</b> <i>talk</i>"]', 'down; A “big talk”'],
    ['graph TD\nA[fa:fa-user Person]', 'down; A “Person”'],
    ['graph TD\nA["x; y"] --> B', 'down; A “x; y”; B; A --> B'],
    ['graph TD\nA[vector<string>]', 'down; A “vector<string>”'],
    ['graph TD\nA[/api/v1]', 'down; A “/api/v1”'],
    ['graph TD\nGröße["Straße"] --> 日本', 'down; Größe “Straße”; 日本; Größe --> 日本'],
    // Ids
    ['graph TD\ngrep-cli --> a.b.c', 'down; grep-cli; a.b.c; grep-cli --> a.b.c'],
    ['graph TD\nA-->B', 'down; A; B; A --> B'],
    ['graph TD\nA --> B\nA[Later]', 'down; A “Later”; B; A --> B'],
    ['graph TD\nend1 --> ending', 'down; end1; ending; end1 --> ending'],
    // Links
    ['graph TD\nA --- B', 'down; A; B; A -- B'],
    ['graph TD\nA -.-> B', 'down; A; B; A -.> B'],
    ['graph TD\nA -.- B', 'down; A; B; A -. B'],
    ['graph TD\nA ==> B', 'down; A; B; A ==> B'],
    ['graph TD\nA === B', 'down; A; B; A == B'],
    ['graph TD\nA ~~~ B', 'down; A; B; A ~~ B'],
    ['graph TD\nA <--> B', 'down; A; B; A <--> B'],
    ['graph TD\nA <-.-> B', 'down; A; B; A <-.> B'],
    ['graph TD\nA x--x B', 'down; A; B; A x--x B'],
    ['graph TD\nA --o B', 'down; A; B; A --o B'],
    ['graph TD\nA ----> B', 'down; A; B; A --> B'],
    ['graph TD\nA -...-> B', 'down; A; B; A -.> B'],
    ['graph TD\nA -->|yes| B', 'down; A; B; A --> B “yes”'],
    ['graph TD\nA-->|"a | b"|B', 'down; A; B; A --> B “a | b”'],
    ['graph TD\nA -- yes --> B', 'down; A; B; A --> B “yes”'],
    ['graph TD\nA --yes--> B', 'down; A; B; A --> B “yes”'],
    ['graph TD\nA -- yes --- B', 'down; A; B; A -- B “yes”'],
    ['graph TD\nA -. maybe .-> B', 'down; A; B; A -.> B “maybe”'],
    ['graph TD\nA == sure ==> B', 'down; A; B; A ==> B “sure”'],
    ['graph TD\nA -->|one<br/>two| B', 'down; A; B; A --> B “one⏎two”'],
    ['graph TD\nA e1@--> B', 'down; A; B; A --> B'],
    ['graph TD\nA --> B --> C', 'down; A; B; C; A --> B; B --> C'],
    ['graph TD\nA & B --> C & D', 'down; A; B; C; D; A --> C; A --> D; B --> C; B --> D'],
    ['graph TD\nA[x] -->|y| B(z) --> C', 'down; A “x”; B rounded “z”; C; A --> B “y”; B --> C'],
    ['graph TD\nA --> A', 'down; A; A --> A'],
    // Groups
    ['graph TD\nsubgraph one\nA\nend', 'down; A; one “one” {A}'],
    ['graph TD\nsubgraph one [First]\nA\nend\none --> B', 'down; A; B; one --> B; one “First” {A}'],
    ['graph TD\nsubgraph one["A (b)"]\nA\nend', 'down; A; one “A (b)” {A}'],
    ['graph TD\nsubgraph Some words\nA\nend', 'down; A; Some words “Some words” {A}'],
    ['graph TD\nsubgraph "Some words"\nA\nend', 'down; A; Some words “Some words” {A}'],
    ['graph TD\nsubgraph a\nsubgraph b\nA\nend\nend', 'down; A; a “a” {b}; b “b” {A}'],
    ['graph TD\nA --> B\nsubgraph g\ndirection LR\nA\nend', 'down; A; B; A --> B; g “g” {A}'],
    ['graph TD\nsubgraph empty\nend\nA --> empty', 'down; A; empty; A --> empty'],
    // Looks
    ['graph TD\nA:::hot --> B\nclassDef hot fill:#f00', 'down; A (bad); B; A --> B'],
    [
      'graph TD\nA & B --> C\nclass A,B ok\nclassDef ok fill:#d4edda',
      'down; A (good); B (good); C; A --> C; B --> C',
    ],
    ['graph TD\nA\nstyle A fill:lightblue,stroke:#333', 'down; A (accent)'],
    ['graph TD\nA --> B\nlinkStyle 0 stroke:red\nclick A "https://example.com"', 'down; A; B; A --> B'],
    // Faults
    ['graph TD\nA --> B\nA[open --> B', 'line 2: the bracket of “[open --> B” is not closed'],
    ['graph TD\nA["open --> B', 'line 1: a quotation mark is not closed'],
    ['graph TD\nA -->', 'line 1: a node is expected where “” stands'],
    ['graph TD\nA B', 'line 1: “B” is not understood'],
    ['graph TD\nsubgraph a\nA', 'line 2: a subgraph is not closed by “end”'],
    ['graph TD\nA\nend', 'line 2: “end” closes no subgraph'],
    ['graph TD', 'line 0: there is nothing in it'],
    ['gantt\ntitle x', 'line 0: diagrams of the kind “gantt” are not drawn'],
    ['', 'line 0: diagrams of the kind “no known kind” are not drawn'],
  ])('%j', (source, meaning) => {
    expect(outlineOf(source)).toBe(meaning);
  });
});

describe('a state diagram', () => {
  it.each([
    ['stateDiagram-v2\nA --> B', 'down; A rounded; B rounded; A --> B'],
    ['stateDiagram\nA --> B : go', 'down; A rounded; B rounded; A --> B “go”'],
    [
      'stateDiagram-v2\ndirection LR\n[*] --> A\nA --> [*]',
      'right; [*] start  start “”; A rounded; [*] end  end “”; [*] start  --> A; A --> [*] end ',
    ],
    [
      'stateDiagram-v2\nstate "In the works" as A\nA --> B',
      'down; A rounded “In the works”; B rounded; A --> B',
    ],
    ['stateDiagram-v2\nA : In the works', 'down; A rounded “In the works”'],
    ['stateDiagram-v2\nstate c <<choice>>\nA --> c', 'down; c diamond “”; A rounded; A --> c'],
    ['stateDiagram-v2\nstate f <<fork>>\nf --> A', 'down; f bar “”; A rounded; f --> A'],
    ['stateDiagram-v2\nstate A {\nB --> C\n}', 'down; B rounded; C rounded; B --> C; A “A” {B C}'],
    ['stateDiagram-v2\nA\nnote right of A : Look', 'down; A rounded; note 1 note “Look”; A -. note 1'],
    [
      'stateDiagram-v2\nA\nnote left of A\none\ntwo\nend note',
      'down; A rounded; note 1 note “one⏎two”; A -. note 1',
    ],
    ['stateDiagram-v2\nA --> B:::hot\nclassDef hot fill:red', 'down; A rounded; B rounded; A --> B'],
    ['stateDiagram-v2\nstate A {\nB', 'line 2: a state is not closed by “}”'],
  ])('%j', (source, meaning) => {
    expect(outlineOf(source)).toBe(meaning);
  });
});

describe('a sequence diagram', () => {
  it.each([
    ['sequenceDiagram\nA->>B: Hello', 'A, B; A --> B: Hello'],
    ['sequenceDiagram\nA-->>B: Hello', 'A, B; A ..> B: Hello'],
    ['sequenceDiagram\nA->B: x\nA-->B: y', 'A, B; A -- B: x; A .. B: y'],
    ['sequenceDiagram\nA-xB: lost\nA-)B: async', 'A, B; A --x B: lost; A --) B: async'],
    ['sequenceDiagram\nA<<->>B: both', 'A, B; A <--> B: both'],
    ['sequenceDiagram\nNode A->>+Node B: go: now', 'Node A, Node B; Node A --> Node B: go: now'],
    ['sequenceDiagram\nparticipant A as Some<br/>one\nactor B', 'A=Some\none, B'],
    ['sequenceDiagram\nA->>A: think', 'A; A --> A: think'],
    ['sequenceDiagram\nautonumber\nA->>B: x\nB->>A: y', 'A, B; A --> B: 1. x; B --> A: 2. y'],
    ['sequenceDiagram\nNote over A,B: both\nnote right of A: one', 'A, B; note A+B: both; note A: one'],
    [
      'sequenceDiagram\nalt ok\nA->>B: x\nelse not\nA->>B: y\nend',
      'A, B; frame alt ok; A --> B: x; branch else not; A --> B: y; end',
    ],
    [
      'sequenceDiagram\nrect rgb(0,0,0)\nloop daily\nA->>B: x\nend\nend',
      'A, B; frame loop daily; A --> B: x; end',
    ],
    ['sequenceDiagram\nactivate A\nA->>B: x;\ndeactivate A', 'A, B; A --> B: x'],
    ['sequenceDiagram\nloop daily\nA->>B: x', 'line 2: a block is not closed by “end”'],
    ['sequenceDiagram\nA speaks to B', 'line 1: “A speaks to B” is not understood'],
  ])('%j', (source, meaning) => {
    expect(outlineOf(source)).toBe(meaning);
  });
});

describe('a class diagram', () => {
  it.each([
    ['classDiagram\nA <|-- B', 'down; A; B; A <-- B'],
    ['classDiagram\nA *-- B\nA o-- C', 'down; A; B; C; A x-- B; A x-- C'],
    ['classDiagram\nA ..> B : uses', 'down; A; B; A -.) B “uses”'],
    ['classDiagram\nA "1" --> "*" B : has', 'down; A; B; A --) B “has⏎1 – *”'],
    ['classDiagram\ndirection LR\nclass A', 'right; A'],
    ['classDiagram\nclass A {\n+int x\n+go() void\n}', 'down; A [+int x] [+go() void]'],
    ['classDiagram\nA : +int x\nA : +go()', 'down; A [+int x] [+go()]'],
    ['classDiagram\nclass A~T~\nA : List~int~ xs', 'down; A “A<T>” [List<int> xs]'],
    ['classDiagram\n<<interface>> A', 'down; A “«interface»⏎A”'],
    ['classDiagram\nclass A["A label"]', 'down; A “A label”'],
    ['classDiagram\nnamespace N {\nclass A\n}', 'down; A'],
    ['classDiagram\nnote for A "Look"', 'down; A; note 0 note “Look”; A -. note 0'],
    ['classDiagram\nclass A {\n+x', 'line 2: a class is not closed by “}”'],
  ])('%j', (source, meaning) => {
    expect(outlineOf(source)).toBe(meaning);
  });
});

describe('an entity diagram', () => {
  it.each([
    ['erDiagram\nA ||--o{ B : has', 'down; A; B; A -- B “has⏎1 – 0..*”'],
    ['erDiagram\nA }|..|| "B C" : "is in"', 'down; A; B C; A -. B C “is in⏎1..* – 1”'],
    ['erDiagram\nA {\nint id PK\nstring name "what"\n}', 'down; A [id: int PK, name: string what]'],
    ['erDiagram\na["A label"]', 'down; a “A label”'],
    ['erDiagram\nA has B', 'line 1: “A has B” is not understood'],
  ])('%j', (source, meaning) => {
    expect(outlineOf(source)).toBe(meaning);
  });
});

describe('a mind map', () => {
  it.each([
    [
      'mindmap\n  A\n    B\n      C\n    D',
      'right; 0 rounded “A”; 1 rounded “B”; 2 rounded “C” (muted); 3 rounded “D”; 0 -- 1; 1 -- 2; 0 -- 3',
    ],
    ['mindmap\nroot((A b))\n x[B]\n ::icon(fa fa-book)\n :::big', 'right; 0 circle “A b”; 1 “B”; 0 -- 1'],
    ['mindmap\n  a))Bang((', 'right; 0 stadium “Bang”'],
    ['mindmap\n  a)Cloud(', 'right; 0 stadium “Cloud”'],
    ['mindmap\n  a{{Hex}}:::c', 'right; 0 hexagon “Hex”'],
    ['mindmap\n  Plans (2026)', 'right; 0 rounded “Plans (2026)”'],
    ['mindmap\n  a["`**One**<br/>two`"]', 'right; 0 “One⏎two”'],
    // Set in less than the one before, and not as far as any other: the child of whatever it stands in.
    ['mindmap\nA\n    B\n  C', 'right; 0 rounded “A”; 1 rounded “B”; 2 rounded “C”; 0 -- 1; 0 -- 2'],
    ['mindmap\n  A\n  B', 'line 2: a mind map has one root only'],
    ['mindmap\n  A\n    b[B', 'line 2: “b[B” is not understood'],
    ['mindmap\n  A\n    b[B)', 'line 2: “b[B)” is not understood'],
    ['mindmap', 'line 0: there is nothing in it'],
  ])('%j', (source, meaning) => {
    expect(outlineOf(source)).toBe(meaning);
  });
});

describe('a source of no known kind', () => {
  it.each(['constructor', 'toString', 'zenuml'])('%s', (kind) => {
    expect(outlineOf(`${kind}\n A`)).toBe(`line 0: diagrams of the kind “${kind}” are not drawn`);
  });
});
