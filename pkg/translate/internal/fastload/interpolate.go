package fastload

import (
	"strings"

	"github.com/compose-spec/compose-go/v2/interpolation"
	"github.com/compose-spec/compose-go/v2/template"
)

// casts are the conversions of a value and of those below it: the loader makes numbers and
// booleans of text.
type casts = patterns[interpolation.Cast]

// text is a text with its variables replaced, as the type that its place asks for.
func (r *reader) text(s string, c *casts) (any, error) {
	if strings.Contains(s, "$") {
		var err error
		if s, err = r.interpolation.Substitute(s, template.Mapping(r.interpolation.LookupValue)); err != nil {
			return nil, err
		}
	}
	if c == nil || c.do == nil {
		return s, nil
	}
	return (*c.do)(s)
}
