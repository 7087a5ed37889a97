package reviewpage

import _ "embed" // the style and the script of the page

//go:embed page.css
var style string

//go:embed page.js
var script string
