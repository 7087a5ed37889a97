package main

import (
	"cmp"
	"fmt"
	"strings"
)

// page is docs/assumptions.md.
func page() string {
	var b strings.Builder
	b.WriteString("<!-- Made from test/aws by: go test ./test/aws -run Page -update -->\n\n# Assumptions about AWS\n\nOn these points, the " +
		"AWS documentation is silent, contradicts itself, or describes behavior that we have not observed. `go run ./test/aws` verifies them " +
		"in a real account for less than 3 USD; the package comment explains how. If an assumption turns out to be wrong, the files that rely " +
		"on it have to be changed.\n")
	for _, s := range subjects() {
		fmt.Fprintf(&b, "\n## %s\n\n| assumption | evidence | relied on in | check |\n|---|---|---|---|\n", s.title)
		for _, a := range s.assumptions {
			fmt.Fprintf(&b, "| <a id=%q></a>`%s`: %s | %s | %s | %s |\n", strings.ToLower(a.id), a.id, a.claim,
				strings.Join(a.evidence, "; "), files(a.relies), check(a))
		}
	}
	return b.String()
}

func files(names []string) string {
	quoted := make([]string, len(names))
	for i, name := range names {
		quoted[i] = "`" + name + "`"
	}
	return cmp.Or(strings.Join(quoted, ", "), "nothing yet")
}

func check(a assumption) string {
	if a.without != "" {
		return "none: " + a.without
	}
	steps := provedBy(a.id)
	const most = 3
	if len(steps) > most {
		return fmt.Sprintf("%s; and %d more", strings.Join(steps[:most], "; "), len(steps)-most)
	}
	return strings.Join(steps, "; ")
}
