package translate

import (
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/emit"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/lower"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// finish writes the plan down, merges the overlay and checks the whole. It returns the Compose paths of the resources too.
func finish(in *load.Input, decided *plan.Plan, findings *diag.List) (*cfn.Document, map[cfn.LogicalID]source.Path) {
	written := emit.Emit(decided, in.Comment)
	for _, clash := range written.Clashes {
		reportClash(clash, findings)
	}
	if findings.HasErrors() {
		return nil, nil
	}
	document, origins := written.Template.Document(), written.Origins
	reportDynamicReferences(document, origins, findings)
	generated := *document
	mergeOverlay(document, fillIn(decided, in.Overlay), aliasesOf(decided), findings)
	bound(document, decided.Boundary)
	accessReport{in, origins, findings}.report(&generated, document)
	for _, problem := range document.Check() {
		place := findings.At(origins[problem.Resource]...)
		if path := overlayPath(problem.Path); in.Source.Exact(path...) {
			place = findings.At(path...)
		}
		place.Report(lower.KindTemplate, "%s", problem.Message).WithHint("%s", problem.Hint)
	}
	return document, origins
}

func reportClash(clash emit.Clash, findings *diag.List) {
	first, second := strings.Join(clash.First, "."), strings.Join(clash.Second, ".")
	name := plan.Stem(clash.Second[len(clash.Second)-1])
	findings.At(clash.Second...).Report(lower.KindNameClash, "%s and %s have the same name in the template, %s…", first, second, name).
		Also(clash.First...)
}
