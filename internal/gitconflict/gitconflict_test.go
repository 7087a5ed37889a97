package gitconflict

import (
	"strings"
	"testing"
)

// TestLine finds each mark that Git writes, and takes nothing else for one.
func TestLine(t *testing.T) {
	for content, want := range map[string]int{
		"a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\n": 2,
		"a\r\n<<<<<<< HEAD\r\n":                           2,
		"a\nb\n=======\n":                                 3,
		"a\n||||||| 1234abc\n":                            2,
		">>>>>>> other (a: b)":                            1,
		"a: <<<<<<< HEAD\n  <<<<<<< HEAD\n":               0,
		"======== \n<<<<<<<<\n# =======\n":                0,
		"":                                                0,
	} {
		if got := Line(strings.Lines(content)); got != want {
			t.Errorf("%q: line %d, want %d", content, got, want)
		}
	}
}
