package translate

import (
	"fmt"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/testfiles"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/emit"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/lower"
)

// generated is a project of so many services, each with what real ones have.
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

// BenchmarkPhases times load, lower, emit and render apart.
func BenchmarkPhases(b *testing.B) {
	for _, services := range []int{3, 50, 200} {
		text := generatedProject(services)
		if services > 50 {
			text = strings.ReplaceAll(text, "          protocol: http\n", "          exposure: none\n")
		}
		options := Options{Dir: testfiles.Write(b, map[string]string{"compose.yaml": text})}
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
