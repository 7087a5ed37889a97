package translate

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/testfiles"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/emit"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/lower"
)

// generatedProject is a project of so many services, each with what real ones have.
func generatedProject(services int) string {
	var b strings.Builder
	b.WriteString("name: bench\nservices:\n")
	for i := range services {
		fmt.Fprintf(&b, `  service%03d:
    image: registry.example.com/team/service%03d:1.%d
    environment:
      LOG_LEVEL: info
      PORT: "8080"
      NEIGHBOUR: service%03d
    ports:
      - target: 8080
        published: "%d"
        x-aws-listener:
          protocol: http
          health_check: {path: /health}
    networks: [front, back]
    volumes: ["data%d:/data"]
    healthcheck:
      test: ["CMD", "curl", "-f", "http://localhost:8080/health"]
      interval: 30s
      timeout: 5s
    deploy:
      replicas: 2
      resources:
        limits: {cpus: "0.5", memory: 1G}
`, i, i, i, (i+1)%services, 10000+i%50, i%5)
		if i >= 50 { // a load balancer has at most 50 listeners
			b.WriteString("    x-aws-ignore: [C2E-not-exposed]\n")
		}
	}
	b.WriteString("networks:\n  front:\n  back:\nvolumes:\n")
	for i := range min(services, 5) {
		fmt.Fprintf(&b, "  data%d:\n", i)
	}
	return b.String()
}

// generatedOptions are those of the generated project, of which no more ports are published
// than a load balancer has listeners.
func generatedOptions(tb testing.TB, services int) Options {
	tb.Helper()
	text := generatedProject(services)
	if services > 50 {
		text = strings.ReplaceAll(text, "          protocol: http\n", "          exposure: none\n")
	}
	return Options{Dir: testfiles.Write(tb, map[string]string{"compose.yaml": text})}
}

// TestGrowth fails when a phase does for each service what takes as long as the project is
// large. It counts what is allocated, since time is not the same in two runs. Up to 50 services each have a listener, more have none.
func TestGrowth(t *testing.T) {
	allocations(t, 50) // and what is made once
	for _, services := range []int{5, 60} {
		small, large := allocations(t, services), allocations(t, 10*services)
		for phase, bytes := range small {
			if ratio := float64(large[phase]) / float64(bytes); ratio > 11.5 {
				t.Errorf("%s of ten times as many services as %d allocates %.1f times as much", phase, services, ratio)
			}
		}
	}
}

// allocations are the bytes that each phase allocates.
func allocations(t *testing.T, services int) map[string]uint64 {
	t.Helper()
	options, bytes := generatedOptions(t, services), map[string]uint64{}
	measure := func(phase string, run func()) {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		run()
		runtime.ReadMemStats(&after)
		bytes[phase] = after.TotalAlloc - before.TotalAlloc
	}
	var findings diag.List
	var in *load.Input
	measure("load", func() {
		var err error
		if in, err = load.Load(t.Context(), options, &findings); err != nil {
			t.Fatal(err)
		}
	})
	var result lower.Result
	measure("lower", func() { result = lower.Lower(in, &findings) })
	var document *cfn.Document
	measure("emit", func() { document = emit.Emit(result.Plan, in.Comment).Template.Document() })
	measure("check", func() { document.Check() })
	measure("render", func() { document.YAML() })
	return bytes
}

// BenchmarkPhases times load, lower, emit, render and check apart.
func BenchmarkPhases(b *testing.B) {
	for _, services := range []int{3, 50, 500} {
		options := generatedOptions(b, services)
		var findings diag.List
		in, err := load.Load(b.Context(), options, &findings)
		if err != nil {
			b.Fatal(err)
		}

		plan := lower.Lower(in, &findings).Plan
		if findings.HasErrors() {
			b.Fatal(findings.Resolve(in.Source))
		}
		template := emit.Emit(plan, in.Comment).Template
		document := template.Document()
		b.Run(fmt.Sprintf("load/%d", services), func(b *testing.B) {
			for b.Loop() {
				if _, err := load.Load(b.Context(), options, &diag.List{}); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(fmt.Sprintf("lower/%d", services), func(b *testing.B) {
			for b.Loop() {
				lower.Lower(in, &diag.List{})
			}
		})
		b.Run(fmt.Sprintf("emit/%d", services), func(b *testing.B) {
			for b.Loop() {
				emit.Emit(plan, in.Comment)
			}
		})
		b.Run(fmt.Sprintf("render/%d", services), func(b *testing.B) {
			for b.Loop() {
				template.Document().YAML()
			}
		})
		b.Run(fmt.Sprintf("check/%d", services), func(b *testing.B) {
			for b.Loop() {
				document.Check()
			}
		})
	}
}
