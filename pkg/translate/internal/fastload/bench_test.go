package fastload

import (
	"fmt"
	"strings"
	"testing"

	"github.com/compose-spec/compose-go/v2/loader"
)

// generated is a project of so many services, each with what real ones have.
func generated(services int) sample {
	var b strings.Builder
	b.WriteString("services:\n")
	for i := range services {
		fmt.Fprintf(&b, `  service%03d:
    image: registry.example.com/team/service%03d:${TAG}
    environment: {LOG_LEVEL: info, PORT: "8080", NEIGHBOUR: service%03d}
    ports: [{target: 8080, published: "%d", x-aws-listener: {protocol: http}}]
    networks: [front, back]
    volumes: ["data:/data"]
    healthcheck: {test: ["CMD", "curl", "-f", "http://localhost:8080/health"], interval: 30s}
    deploy: {replicas: 2, resources: {limits: {cpus: "0.5", memory: 1G}}}
`, i, i, (i+1)%services, 10000+i)
	}
	b.WriteString("networks: {front: {}, back: {}}\nvolumes: {data: {}}\n")
	return sample{files: []string{b.String()}, directory: "/project", environment: environment, name: "bench"}
}

// BenchmarkLoad times what is loaded fast beside the loader, and its steps one by one.
func BenchmarkLoad(b *testing.B) {
	for _, services := range []int{3, 50, 500} {
		s := generated(services)
		trees := s.trees()
		var model map[string]any
		b.Run(fmt.Sprintf("fast/%d", services), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := load(s.details(), trees, s.options(&model)); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(fmt.Sprintf("loader/%d", services), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := loader.LoadWithContext(b.Context(), s.details(), s.options(&model)...); err != nil {
					b.Fatal(err)
				}
			}
		})
		benchmarkSteps(b, s, services)
	}
}

// benchmarkSteps times the steps one by one. Each gets a copy of the model to change, which
// the step "clone" has the time of.
func benchmarkSteps(b *testing.B, s sample, services int) {
	b.Helper()
	var shown map[string]any
	details, root := s.details(), s.trees()[0]
	p := &plain{details: &details, options: loader.ToOptions(&details, s.options(&shown))}
	file, _, err := p.read(root)
	if err != nil {
		b.Fatal(err)
	}
	merged, err := merge(map[string]any{}, clone(file).(map[string]any))
	if err != nil {
		b.Fatal(err)
	}
	steps := []struct {
		name string
		of   map[string]any
		do   func(map[string]any) error
	}{
		{"read", nil, func(map[string]any) error { _, _, err := p.read(root); return err }},
		{"clone", file, func(map[string]any) error { return nil }},
		{"merge", file, func(m map[string]any) error { _, err := merge(map[string]any{}, m); return err }},
		{"complete", merged, p.complete},
	}
	for _, step := range steps {
		b.Run(fmt.Sprintf("%s/%d", step.name, services), func(b *testing.B) {
			for b.Loop() {
				if err := step.do(clone(step.of).(map[string]any)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
