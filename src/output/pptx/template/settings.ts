/** Parts that PowerPoint expects and in which nothing of ours stands. */
import { DECLARATION, NAMESPACES } from '../xml.ts';

export const PRESENTATION_PROPERTIES = `${DECLARATION}<p:presentationPr ${NAMESPACES}/>`;

export const VIEW_PROPERTIES =
  `${DECLARATION}<p:viewPr ${NAMESPACES}><p:normalViewPr><p:restoredLeft sz="15000"/><p:restoredTop sz="80000"/>` +
  `</p:normalViewPr><p:notesTextViewPr><p:cViewPr><p:scale><a:sx n="1" d="1"/><a:sy n="1" d="1"/></p:scale>` +
  `<p:origin x="0" y="0"/></p:cViewPr></p:notesTextViewPr><p:gridSpacing cx="76200" cy="76200"/></p:viewPr>`;
