package hazard_test

import (
	"cmp"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/pkg/hazard"
)

var update = flag.Bool("update", false, "write what is expected")

// TestDocs keeps the table at the end of the page on updates as the kinds are; -update writes it.
func TestDocs(t *testing.T) {
	name := filepath.Join("..", "..", "docs", "updating.md")
	page, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	const mark = "-run Docs -update -->\n"
	prose, table, found := strings.Cut(string(page), mark)
	if !found {
		t.Fatal("the page has no place for the table")
	}
	want := kindsTable()
	if *update {
		if err := os.WriteFile(name, []byte(prose+mark+want), 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := gocmp.Diff(want, table); diff != "" {
		t.Errorf("updating.md (-want +got); run with -update to accept:\n%s", diff)
	}
}

func kindsTable() string {
	var b strings.Builder
	b.WriteString("\n| code | effect | what | why | what to do |\n|---|---|---|---|---|\n")
	for _, k := range hazard.Kinds() {
		cells := []string{"`" + k.Code + "`", string(k.Effect), k.Title, k.Cause, cmp.Or(k.Fix, "wait")}
		fmt.Fprintf(&b, "| %s |\n", strings.ReplaceAll(strings.Join(cells, " | "), "\n", " "))
	}
	return b.String()
}
