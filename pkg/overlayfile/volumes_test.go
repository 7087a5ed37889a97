package overlayfile

import (
	"strings"
	"testing"
)

// TestExistingVolumes leaves volumes alone that are somebody else's, or a file system by its id.
func TestExistingVolumes(t *testing.T) {
	for volume, written := range map[string]bool{
		"{}":                                  true,
		"{external: true, name: fs-12345678}": false,
		"{external: true, name: shop-data}":   true, // which the stack makes
		"{x-aws-efs: {file_system_id: fs-12345678}}": false,
	} {
		file := made(t, "name: shop\nservices:\n  web: {image: \"example/web:1\", volumes: [\"data:/data\"]}\nvolumes:\n  data: "+volume+"\n")
		if strings.Contains(string(file.Content), "removal: ") != written {
			t.Errorf("%s: %v\n%s", volume, file.Findings, file.Content)
		}
	}
}
