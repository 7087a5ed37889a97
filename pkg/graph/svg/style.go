package svg

// Style has the colours of both schemes. Each text has a contrast of 4.5 to 1 with what it stands on, at least. What begins with c2e
// is ours, in a page too.
const Style = `
.c2e{--paper:#fff;--ink:#1b2330;--faint:#566273;--line:#c9d1dc;--box:#fff;--vpc:#f6f8fb;--group:#edf1f7;
--caller:#64748b;--listener:#7c3aed;--service:#d9660a;--storage:#15803d;--secret:#be185d;--logs:#0e7490;--waits:#7b8796;--reaches:#5b54d6;
color-scheme:light dark;font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans","DejaVu Sans",sans-serif;
font-size:12px;font-variant-ligatures:none}
@media(prefers-color-scheme:dark){.c2e{--paper:#11161d;--ink:#e7ecf3;--faint:#a3b0c0;--line:#3d4857;--box:#1d252f;--vpc:#161c25;--group:#1a222c;
--caller:#94a3b8;--listener:#a78bfa;--service:#fb923c;--storage:#4ade80;--secret:#f472b6;--logs:#22d3ee;--waits:#8b97a6;--reaches:#9c96ff}}
.c2e .paper{fill:var(--paper)}
.c2e text{fill:var(--ink);white-space:pre}
.c2e .project{font-size:16px;font-weight:700}
.c2e .title{font-size:14px;font-weight:700}
.c2e .note{fill:var(--faint)}
.c2e .frame rect{fill:var(--group);stroke:var(--line)}
.c2e .frame.vpc rect{fill:var(--vpc)}
.c2e .area{fill:var(--box);stroke:var(--line)}
.c2e .existing>rect,.c2e .existing .area{stroke-dasharray:5 4;stroke:var(--faint)}
.c2e .caller .bar{fill:var(--caller)}.c2e .listener .bar{fill:var(--listener)}.c2e .service .bar{fill:var(--service)}
.c2e .storage .bar{fill:var(--storage)}.c2e .secret .bar{fill:var(--secret)}.c2e .logs .bar{fill:var(--logs)}
.c2e .wire{fill:none;stroke-width:1.5;stroke-linejoin:round}
.c2e .wire.reaches{stroke:var(--reaches)}.c2e .tip.reaches{fill:var(--reaches)}
.c2e .wire.waits{stroke:var(--waits);stroke-width:1.1}.c2e .tip.waits{fill:none;stroke:var(--waits);stroke-width:1.1}
.c2e .wire.to-storage{stroke:var(--storage)}.c2e .tip.to-storage{fill:var(--storage)}
.c2e .wire.to-secret{stroke:var(--secret)}.c2e .tip.to-secret{fill:var(--secret)}
.c2e .network{stroke:var(--paper);stroke-width:1}
.c2e .n0{fill:#3b82f6}.c2e .n1{fill:#f59e0b}.c2e .n2{fill:#10b981}.c2e .n3{fill:#ef4444}.c2e .n4{fill:#a855f7}.c2e .n5{fill:#64748b}
.c2e a{cursor:pointer;outline:none}
.c2e a:hover .title,.c2e a:hover .row{text-decoration:underline}
.c2e a:focus-visible .area{stroke:var(--reaches);stroke-width:2.5}
.c2e a:focus-visible text{text-decoration:underline}
@media print{.c2e{color-scheme:light}}
`
