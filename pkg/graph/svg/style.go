package svg

import _ "embed" // the style

// Style has the colours of both schemes. Each text has a contrast of 4.5 to 1 with what it stands on, at least. What begins with c2e
// is ours, in a page too.
//
//go:embed style.css
var Style string
