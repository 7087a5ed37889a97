package source

import (
	"strings"
	"testing"

	"github.com/compose-spec/compose-go/v2/template"
)

func testLookup(name string) (string, bool) {
	values := map[string]string{"A": "a", "EMPTY": "", "DOLLAR": "$A", "BRACE": "}"}
	value, ok := values[name]
	return value, ok
}

// expansions are texts with variables; the loader's own package says what becomes of
// them.
var expansions = []string{
	"", "plain", "$A", "${A}", "x${A}y$A.z", "$$A", "$$$A", "$", "$ ", "100%$", "$1", "${A", "${}", "${1}", "${A }", "${A!x}",
	"${B}", "${B:-x}", "${B-x}", "${EMPTY:-x}", "${EMPTY-x}", "${A:+x}", "${EMPTY:+x}", "${EMPTY+x}", "${B+x}",
	"${B?}", "${B:?why}", "${EMPTY?}", "${EMPTY:?why $A}", "${A:?}", "${B:-${A}}", "${B:-${C:-${A}}}", "${B:-$A$$}",
	"${B:-{}}", "${B:-{x}}", "${B:-a}b}", "${B:-a} ${A} }", "${B:-a\nb}", "${A}\n${B:-c}", "$A$B${A}", "${DOLLAR}", "${BRACE}",
	"http://${B:-h}:${C:-1}/${A}", "${a:-x:-y}", "${B-x:-y}", "${B:-x-y?z+}", "${_}", "${B:-${", "${B:-é}ü", "$é", "${AWS::Region}",
}

func TestExpand(t *testing.T) {
	for _, text := range expansions {
		checkExpansion(t, text)
	}
}

func FuzzExpand(f *testing.F) {
	for _, text := range expansions {
		f.Add(text)
	}
	f.Fuzz(checkExpansion)
}

// checkExpansion compares with the loader, which stops at the first mistake.
func checkExpansion(t *testing.T, text string) {
	t.Helper()
	want, err := template.SubstituteWithOptions(text, testLookup, template.WithoutLogging)
	e := expansion{lookup: testLookup}
	got := e.expand(text)
	switch {
	case (err != nil) != (len(e.failed) > 0):
		t.Errorf("%q: failures %v, the loader: %v", text, e.failed, err)
	case err == nil && got != want:
		t.Errorf("%q becomes %q, the loader makes %q", text, got, want)
	}
	for _, r := range append(e.failed, e.unset...) {
		if !strings.Contains(text, r.text) {
			t.Errorf("%q does not contain the reference %q", text, r.text)
		}
	}
}
