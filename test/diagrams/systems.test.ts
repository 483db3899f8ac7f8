/** What Mermaid's diagrams of systems mean: of C4, of requirements, of architectures. */
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
