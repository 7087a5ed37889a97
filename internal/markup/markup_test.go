package markup

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
)

// TestEscaping writes texts that are meant to leave their place, and reads them back.
func TestEscaping(t *testing.T) {
	for _, text := range []string{
		"plain", `</a><script>alert(1)</script>`, `" onload="alert(1)`, "'", "&amp;", "]]>", "<!--",
		"\x00\x1b[2J", "\u202eesrever", "\xff", "\ufffe", "a\nb",
	} {
		written := String(E("a", Attributes{"title", text}, Text(text)))
		decoder := xml.NewDecoder(strings.NewReader(written))
		var value, content string
		elements := 0
		for {
			token, err := decoder.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%q: %v in %s", text, err, written)
			}
			switch token := token.(type) {
			case xml.StartElement:
				elements++
				value = token.Attr[0].Value
			case xml.CharData:
				content += string(token)
			}
		}
		if want := Readable(text); elements != 1 || value != want || content != want {
			t.Errorf("%q became %d elements, attribute %q, text %q", text, elements, value, content)
		}
	}
}

func TestForms(t *testing.T) {
	got := String(List{
		E("p", Attributes{"", "left out", "class", "a"}, Text("x"), E("br", nil)), E("style", nil, Code("a > b {}")),
	})
	if want := `<p class="a">x<br></p><style>a > b {}</style>`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
