package lower

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// TestMissingSecrets tells several secrets without a value together, and what is to be done for each.
func TestMissingSecrets(t *testing.T) {
	t.Parallel()
	for secrets, want := range map[string]string{
		"[a]: a: {file: ./a.txt}":                          `secret "a": file ./a.txt does not exist: create the file; ` + valueStaysOut,
		"[a, b]: a: {file: ./a.txt}, b: {file: ./b.txt}":   "sources of secrets are missing: ./a.txt, ./b.txt: create or set each of them",
		"[a, b]: a: {file: ./a.txt}, b: {environment: NO}": "sources of secrets are missing: ./a.txt, NO: create or set each of them",
	} {
		names, values, _ := strings.Cut(secrets, ": ")
		l := loweredFrom(t, web("    image: acme/app\n    secrets: "+names+"\nsecrets: {"+values+"}\n"))
		for _, f := range diag.Merge(l.Resolve(l.Source)) {
			if text := f.Message + ": " + f.Hint; f.Code == kindMissingSecret.Code && text != want {
				t.Errorf("%s: %s", secrets, text)
			} else if f.Code == kindMissingSecret.Code {
				want = ""
			}
		}
		if want != "" {
			t.Errorf("%s: no finding", secrets)
		}
	}
}
