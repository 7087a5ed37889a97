package translate

import (
	"cmp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// What to do about a warning fits on a line of 80 columns, below the message: the short output prints no more of it.
func TestAdviceOfWarningsIsShort(t *testing.T) {
	const most = 80 - len("  hint: ")
	for _, k := range Kinds() {
		if k.Severity != diag.Warning || k.Breaks {
			continue
		}
		for _, hint := range []string{k.Fix, cmp.Or(k.Several, k.Fix)} {
			advice := diag.FirstAdvice(hint)
			if n := utf8.RuneCountInString(advice); n == 0 || n > most || strings.HasSuffix(advice, ",") {
				t.Errorf("%s: %d characters: %q", k.Code, n, advice)
			}
		}
	}
}

// A kind that takes the place of another one names one that there is.
func TestInsteadOfNamesAKind(t *testing.T) {
	kinds := Kinds()
	n := 0
	for _, k := range kinds {
		if k.InsteadOf == "" {
			continue
		}
		n++
		if !slices.ContainsFunc(kinds, func(other diag.Kind) bool { return other.Code == k.InsteadOf }) {
			t.Errorf("%s: there is no %s", k.Code, k.InsteadOf)
		}
	}
	if n == 0 {
		t.Error("no kind takes the place of another one")
	}
}
