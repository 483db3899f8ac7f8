/** What Mermaid's diagrams of systems mean: of C4, of requirements, of architectures, of blocks. */
import { describe, expect, it } from 'vitest';
import { outlineOf } from './outline.ts';

describe('a C4 diagram', () => {
  it.each([
    ['C4Context\nPerson(a, "Ann", "Sells, and buys")', 'down; a rounded “Ann” “Sells, and buys” (accent2)'],
    ['C4Context\nPerson(a, Ann)', 'down; a rounded “Ann” “” (accent2)'],
    ['C4Context\nSystem_Ext(m, "Mail")', 'down; m “Mail” “” (muted)'],
    ['C4Context\nSystemDb(d, "Store", $descr="Keeps")', 'down; d cylinder “Store” “Keeps”'],
    ['C4Context\nSystemQueue(q, "Events")', 'down; q subroutine “Events” “”'],
    ['C4Container\nContainer(c, "App", "Java, Spring", "Sells")', 'down; c “App⏎[Java, Spring]” “Sells”'],
    ['C4Container\nContainerDb_Ext(c, "Db", "", "Keeps")', 'down; c cylinder “Db” “Keeps” (muted)'],
    ['C4Component\nComponent(c, "Api", $techn="Go", $descr="Serves")', 'down; c “Api⏎[Go]” “Serves”'],
    ['C4Context\nSystem(a, "A")\nUpdateElementStyle(a, $bgColor="red")', 'down; a “A” “” (bad)'],
    ['C4Context\nSystem(a, "A")\nUpdateLayoutConfig($c4ShapeInRow="3")', 'down; a “A” “”'],
    [
      'C4Context\nSystem(a, "A")\nSystem(b, "B")\nRel(a, b, "Asks", "HTTPS")',
      'down; a “A” “”; b “B” “”; a --> b “Asks⏎[HTTPS]”',
    ],
    [
      'C4Context\nSystem(a, "A")\nSystem(b, "B")\nBiRel(a, b, "Talk")\nRel_Back(a, b, "Told by")\nRel_U(a, b, "Up")',
      'down; a “A” “”; b “B” “”; a <--> b “Talk”; a <-- b “Told by”; a --> b “Up”',
    ],
    [
      'C4Dynamic\nComponent(a, "A")\nComponent(b, "B")\nRel(a, b, "First")\nRelIndex(7, b, a, "Later")',
      'down; a “A” “”; b “B” “”; a --> b “1. First”; b --> a “7. Later”',
    ],
    [
      'C4Context\nEnterprise_Boundary(e, "Port") {\nSystem_Boundary(s, "Quay") {\nSystem(a, "A")\n}\n}',
      'down; a “A” “”; e “Port” {s}; s “Quay” {a}',
    ],
    [
      'C4Deployment\nDeployment_Node(n, "Server", "Ubuntu", "In Oslo"){\nContainer(a, "A")\n}',
      'down; a “A” “”; n “Server [Ubuntu]⏎In Oslo” {a}',
    ],
    ['C4Context\nBoundary(b, "Empty") {\n}', 'down; b “Empty”'],
    ['C4Context\nBoundary(b, "Open") {\nSystem(a, "A")', 'line 2: a boundary is not closed by “}”'],
    ['C4Context\nSystem(a, "A")\n}', 'line 2: “}” closes no boundary'],
    ['C4Context\nGalaxy(a, "A")', 'line 1: “Galaxy(a, "A")” is not understood'],
    ['C4Context\nSystem()', 'line 1: “System()” is not understood'],
    ['C4Context\nSystem(a, "A")\nRel(a, b, "Asks")', 'line 2: there is nothing called “b”'],
    ['C4Context\nBoundary(b, "B") {\nBoundary(b, "B") {', 'line 2: there is a boundary “b” already'],
    ['C4Context\nRel(a)', 'line 1: “Rel(a)” is not understood'],
    ['C4Context\nSystem(a, "A" B)', 'line 1: “System(a, "A" B)” is not understood'],
  ])('%j', (source, meaning) => {
    expect(outlineOf(source)).toBe(meaning);
  });
});

describe('a requirement diagram', () => {
  it.each([
    [
      'requirementDiagram\nrequirement r1 {\nid: 1\ntext: "It floats."\nrisk: high\nverifymethod: test\n}',
      'down; r1 “«Requirement»⏎r1” [id: 1, text: It floats., risk: high, verifymethod: test]',
    ],
    [
      'requirementDiagram\ndirection LR\nperformanceRequirement "Be quick":::hot {\n}\nclassDef hot fill:#f00',
      'right; Be quick “«Performance requirement»⏎Be quick”',
    ],
    ['requirementDiagram\ndesignconstraint a { }', 'down; a “«Design constraint»⏎a”'],
    [
      'requirementDiagram\nelement pump-1 {\ntype: simulation\n}\nrequirement r {\n}\npump-1 - satisfies -> r',
      'down; pump-1 “«Element»⏎pump-1” [type: simulation]; r “«Requirement»⏎r”; pump-1 -.) r “satisfies”',
    ],
    [
      'requirementDiagram\na <- copies - b\na - contains -> c',
      'down; b; a; c; b -.) a “copies”; a o-- c “contains”',
    ],
    ['requirementDiagram\nrequirement r {\nid: 1', 'line 2: a requirement is not closed by “}”'],
    ['requirementDiagram\na - admires -> b', 'line 1: “a - admires -> b” is not understood'],
    ['requirementDiagram\nrequirement r {\nnothing\n}', 'line 2: “nothing” is not understood'],
  ])('%j', (source, meaning) => {
    expect(outlineOf(source)).toBe(meaning);
  });
});

describe('an architecture', () => {
  it.each([
    [
      'architecture-beta\ngroup api(cloud)[API]\nservice db(database)[Records] in api\nservice web(server)[Web site]',
      'right; db cylinder “Records” @0,0; web “Web site” @0,1; api “API” {db} @0,0',
    ],
    [
      'architecture-beta\ngroup a[A]\ngroup b(cloud)[B] in a\nservice s(server) in b',
      'right; s @0,0; a “A” {b} @0,0; b “B” {s} @0,0',
    ],
    ['architecture-beta\nservice a[A]\nservice b[B]\nb:L -- R:a', 'right; a “A” @0,0; b “B” @0,1; b -- a'],
    ['architecture-beta\nservice a[A]\nservice b[B]\na:B --> T:b', 'right; a “A” @0,0; b “B” @1,0; a --> b'],
    ['architecture-beta\nservice a[A]\nservice b[B]\nb:L <-- R:a', 'right; a “A” @0,0; b “B” @0,1; b <-- a'],
    [
      'architecture-beta\nservice a[A]\njunction j\na:R <--> L:j',
      'right; a “A” @0,0; j start “” @0,1; a <--> j',
    ],
    [
      'architecture-beta\nservice a[A]\nservice b[B]\na:R -[asks]-> L:b',
      'right; a “A” @0,0; b “B” @0,1; a --> b “asks”',
    ],
    [
      'architecture-beta\ngroup g[G]\nservice a[A] in g\nservice b[B]\na{group}:R --> L:b',
      'right; a “A” @0,0; b “B” @0,1; g --> b; g “G” {a} @0,0',
    ],
    [
      'architecture-beta\nservice a\nservice b\nservice c\na:L -- T:b\na:L -- R:c',
      'right; a @0,1; b @1,0; c @0,0; a -- b; a -- c',
    ],
    [
      'architecture-beta\nservice a\nservice b\nservice c\na:R -- L:b\na:R -- L:c',
      'right; a @0,0; b @0,1; c @0,2; a -- b; a -- c',
    ],
    [
      'architecture-beta\ngroup g\nservice a in g\nservice b in g\nservice c\na:T -- B:b\nc:L -- R:a',
      'right; a @1,0; b @0,0; c @0,1; a -- b; c -- a; g “g” {a b} @0,0',
    ],
    ['architecture-beta\ngroup g\ngroup g in g', 'line 2: there is a group “g” already'],
    ['architecture-beta\nservice a[A] in g', 'line 1: there is no group “g”'],
    ['architecture-beta\nservice a[A]\na:R --> L:b', 'line 2: there is no service “b”'],
    ['architecture-beta\nservice a[A]\na:X --> L:b', 'line 2: “a:X --> L:b” is not understood'],
  ])('%j', (source, meaning) => {
    expect(outlineOf(source)).toBe(meaning);
  });
});

describe('a block diagram', () => {
  it.each([
    ['block\na b', 'down; a @0,0; b @0,1'],
    ['block-beta\ncolumns 2\na b c', 'down; a @0,0; b @0,1; c @1,0'],
    ['block\ncolumns 3\na["One"]:2 b:2', 'down; a “One” @0,0+2; b @1,0+2'],
    ['block\ncolumns 2\na:5', 'down; a @0,0+2'],
    ['block\ncolumns 3\na space b space:2 c', 'down; a @0,0; b @0,2; c @1,2'],
    [
      'block\na(("One")) b[("Two")] c{"Three"}',
      'down; a circle “One” @0,0; b cylinder “Two” @0,1; c diamond “Three” @0,2',
    ],
    [
      'block\na<["Go"]>(right) b<[" "]>(down)',
      'down; a rightArrow “Go” (muted) @0,0; b downArrow “” (muted) @0,1',
    ],
    ['block\na b\na --> b\na -- "asks" --> b', 'down; a @0,0; b @0,1; a --> b; a --> b “asks”'],
    ['block\na --> b --> c', 'down; a @0,0; b @0,1; c @0,2; a --> b; b --> c'],
    [
      'block\ncolumns 2\nblock:g:2\ncolumns 1\na b\nend\nc --> g',
      'down; a @0,0; b @1,0; c @1,0; c --> g; g “” {a b} @0,0+2',
    ],
    ['block\nblock\na\nend', 'down; a @0,0; block 1 0 “” {a} @0,0'],
    ['block\na:::hot b\nclassDef hot fill:#f00\nstyle b fill:#0f0', 'down; a (bad) @0,0; b (good) @0,1'],
    ['block\nblock:g\na', 'line 2: a block is not closed by “end”'],
    ['block\na\nend', 'line 2: “end” closes no block'],
    ['block\na space:99999999', 'line 1: there are more than 50 columns'],
    ['block\na:51', 'line 1: there are more than 50 columns'],
    ['block\nblock:g\nblock:g', 'line 2: there is a block “g” already'],
    ['block\na ]', 'line 1: a node is expected where “]” stands'],
    ['block\na["One"]b', 'line 1: “b” is not understood'],
  ])('%j', (source, meaning) => {
    expect(outlineOf(source)).toBe(meaning);
  });
});

describe('groups within groups', () => {
  it.each([
    ['blocks', `block\n${'block\n'.repeat(3000)}a\n${'end\n'.repeat(3000)}`],
    ['subgraphs', `graph TD\n${'subgraph\n'.repeat(3000)}a\n${'end\n'.repeat(3000)}`],
  ])('may be too deep: %s', (_, source) => {
    expect(outlineOf(source)).toBe('line 0: groups stand in one another more than 20 deep');
  });
});

describe('a git graph', () => {
  it.each([
    [
      'gitGraph\ncommit\ncommit',
      'right; 0 start “” (accent); 1 start “” (accent); 0 -- 1; branch main “main” {0 1}',
    ],
    ['gitGraph TB:\ncommit "First"', 'right; 0 rounded “First” (accent); branch main “main” {0}'],
    [
      'gitGraph\ncommit id: "A" msg: "First" tag: "v1" type: HIGHLIGHT',
      'right; 0 rounded “A⏎First⏎[v1]” (warning); branch main “main” {0}',
    ],
    [
      'gitGraph\ncommit\nbranch dev\ncommit type: REVERSE\ncheckout main\nmerge dev tag: "v2"',
      'right; 0 start “” (accent); 1 start “” (bad); 2 rounded “[v2]” (accent); ' +
        '0 -- 1; 0 -- 2; 1 -- 2; branch main “main” {0 2}; branch dev “dev” {1}',
    ],
    [
      'gitGraph\ncommit\nbranch "a b" order: 2\ncommit id: "X"\nbranch c order: 1\ncommit\nswitch main\ncherry-pick id: "X"',
      'right; 0 start “” (accent); 1 rounded “X” (accent3); 2 start “” (accent2); 3 rounded “X” (accent); ' +
        '0 -- 1; 1 -- 2; 0 -- 3; 1 -. 3; branch main “main” {0 3}; branch c “c” {2}; branch a b “a b” {1}',
    ],
    ['gitGraph\ncommit\nbranch unused', 'right; 0 start “” (accent); branch main “main” {0}'],
    ['gitGraph', 'line 0: there is nothing in it'],
    ['gitGraph\ncheckout trunk', 'line 1: there is no branch “trunk”'],
    ['gitGraph\ncommit\nbranch main', 'line 2: there is a branch “main” already'],
    ['gitGraph\ncommit\nmerge main', 'line 2: there is nothing to merge in “main”'],
    ['gitGraph\ncommit\ncherry-pick id: "Z"', 'line 2: there is no commit “Z” to pick'],
    ['gitGraph\ncommit id: "A" of: "B"', 'line 1: “commit id: "A" of: "B"” is not understood'],
    ['gitGraph\npush', 'line 1: “push” is not understood'],
  ])('%j', (source, meaning) => {
    expect(outlineOf(source)).toBe(meaning);
  });
});
