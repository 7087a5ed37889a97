package source

import (
	"fmt"
	"strings"
	"testing"
)

// largeFile is a project of 50 services.
func largeFile() string {
	var b strings.Builder
	b.WriteString("x-common: &common\n  restart: always\nservices:\n")
	for i := range 50 {
		fmt.Fprintf(&b, `  service-%d:
    <<: *common
    image: "registry.example.com/service-%d:${TAG:-latest}"
    environment:
`, i, i)
		for v := range 15 {
			fmt.Fprintf(&b, "      - VARIABLE_%d=value of ${VALUE:-%d}\n", v, v)
		}
		b.WriteString("    ports:\n      - \"8080:80\"\n    volumes:\n      - data:/data\n    deploy:\n      replicas: 2\n")
	}
	b.WriteString("volumes:\n  data:\n")
	return b.String()
}

// BenchmarkRead is what every run pays: reading, and looking for unset variables.
func BenchmarkRead(b *testing.B) {
	files := []File{{Name: "compose.yaml", Content: []byte(largeFile())}}
	for b.Loop() {
		Read(files, nowhere).Unset()
	}
}

// BenchmarkLocate is what a finding costs.
func BenchmarkLocate(b *testing.B) {
	s := Read([]File{{Name: "compose.yaml", Content: []byte(largeFile())}}, nowhere)
	for b.Loop() {
		s.Locate("services", "service-49", "environment", "VARIABLE_14")
	}
}

// BenchmarkSyntax is the search for the line of a mistake, at its worst: a quote that is
// never closed.
func BenchmarkSyntax(b *testing.B) {
	content := strings.Replace(largeFile(), `"registry`, "'registry", 1)
	for b.Loop() {
		Read([]File{{Name: "compose.yaml", Content: []byte(content)}}, nowhere).Precheck()
	}
}
