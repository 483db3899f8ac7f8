/** The style sheet of slides, which every page that shows some has. */

/**
 * Of a slide wherever it is drawn; all lengths in it are shares of the slide's width. Text is set as it was measured: without
 * kerning and ligatures, its widths growing with its size.
 */
export const STAGE_STYLE = `
*{box-sizing:border-box}
.stage{position:relative;width:100%;aspect-ratio:var(--ratio);container-type:inline-size;overflow:hidden;direction:ltr;background:var(--paper);box-shadow:0 1px 4px #0003;font-family:var(--body);line-height:1.2;text-rendering:geometricPrecision;font-kerning:none;font-variant-ligatures:none;font-synthesis-style:auto;-webkit-text-size-adjust:none;text-size-adjust:none;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.stage>svg,.stage [role]>svg{position:absolute;inset:0;width:100%;height:100%;pointer-events:none;overflow:visible}
.stage svg a{pointer-events:auto}
.box{position:absolute}
.text{display:flex;flex-direction:column}
.stage p{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
.marker{display:inline-block;text-indent:0;white-space:nowrap}
.whole{white-space:nowrap}
.stage a{color:inherit;text-decoration:inherit}
.stage code{font:inherit}
.stage s{text-decoration:line-through}
.stage math{font-family:"Cambria Math","STIX Two Math","Latin Modern Math",math;text-indent:0}
table.box{border-collapse:separate;border-spacing:0;table-layout:fixed}
td,th{font-weight:inherit;text-align:inherit}
.label{position:absolute;white-space:pre}
.legend{display:flex;flex-wrap:wrap;gap:0 1em;justify-content:center;align-content:flex-start}
.legend.bottom{align-content:flex-end}
.legend.right{flex-direction:column;flex-wrap:nowrap;align-items:flex-end}
.legend i{display:inline-block;width:.6em;height:.6em;margin-inline-end:.4em}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`;
