// Generate writes the schema of the Compose specification as a Go table.
package main

import (
	"fmt"
	"os"

	"github.com/compose-spec/compose-go/v2/schema"
)

func main() {
	source, err := generate(schema.Schema)
	if err == nil {
		err = os.WriteFile(os.Args[1], source, 0o600)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}
