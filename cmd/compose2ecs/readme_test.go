package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestDocsREADME keeps what the README shows of the sample as the program prints it: the findings beside the template, a part of the
// template, and the summary of check. An ellipsis stands for lines that are left out.
func TestDocsREADME(t *testing.T) {
	root := filepath.Join("..", "..")
	readme, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	sample := []string{"-f", "compose/docker-compose.yml", "-f", "compose/docker-compose.aws.yml"}
	run := func(command string) (stdout, stderr string) {
		var out, said bytes.Buffer
		p := newProgram(strings.NewReader(""), &out, &said, nil, root)
		if code := p.main(t.Context(), append([]string{command}, sample...)); code != exitDone {
			t.Fatalf("%s: %s", command, said.String())
		}
		return out.String(), said.String()
	}
	template, findings := run("template")
	checked, _ := run("check")

	typed := programName + " %s " + strings.Join(sample, " ")
	for about, test := range map[string]struct{ begins, printed string }{
		"findings": {"```console\n$ " + strings.ReplaceAll(typed, "%s", "template") + " -o websight.yaml\n", findings},
		"template": {"```yaml\n  # docker-compose.yml:", template},
		"check":    {"```console\n$ " + strings.ReplaceAll(typed, "%s", "check") + "\n", checked},
	} {
		_, shown, found := strings.Cut(string(readme), test.begins)
		shown, _, _ = strings.Cut(shown, "```\n")
		if !found || shown == "" {
			t.Errorf("%s: the README does not show %q", about, test.begins)
			continue
		}
		shown, test.printed = "\n"+shown, "\n"+test.printed
		if about == "template" {
			shown = strings.Replace(shown, "\n", "\n  # docker-compose.yml:", 1)
		}
		for part := range strings.SplitSeq(shown, "\n…\n") {
			_, after, isPrinted := strings.Cut(test.printed, part)
			if !isPrinted {
				t.Errorf("%s: the README shows\n%s\nbut the program prints\n%s", about, part, test.printed)
			}
			test.printed = after
		}
	}
}
