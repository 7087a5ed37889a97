// Package reviewpage writes one page of HTML with all that there is to review of a project: the picture, what becomes public, who may do
// what, what is stored, the cost, the hazards of an update, the findings, and the template beside the Compose files. The page needs
// nothing else when it is read, and asks nobody.
package reviewpage

import (
	"crypto/sha256"
	"encoding/base64"
	"io"

	"github.com/compose2ecs/compose2ecs/internal/markup"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/cost"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/explain"
	"github.com/compose2ecs/compose2ecs/pkg/graph"
	"github.com/compose2ecs/compose2ecs/pkg/graph/svg"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// A Review is what the page shows. What is nil has no part on the page.
type Review struct {
	Project     string
	Graph       *graph.Graph
	Explanation *explain.Explanation
	Template    *cfn.Document
	Origins     map[cfn.LogicalID]source.Path // of the resources
	Files       Files
	Findings    []diag.Finding
	Cost        *cost.Estimate
	Proposal    *deploy.Proposal // what would change
	Before      string           // what it is compared with, in words
}

// Files are the Compose files with what stands where: a [source.Set].
type Files interface {
	Files() []string
	Lines(file string) []string
	Definition(path ...string) source.Pos
}

// Write writes the page.
func Write(w io.Writer, r *Review) error {
	p := newPage(r)
	parts := p.parts()
	sheet, script := svg.Style+style, script
	head := markup.E("head", nil,
		markup.E("meta", markup.Attributes{"charset", "utf-8"}),
		markup.E("meta", markup.Attributes{"http-equiv", "Content-Security-Policy", "content", policy(sheet, script)}),
		markup.E("meta", markup.Attributes{"name", "viewport", "content", "width=device-width, initial-scale=1"}),
		markup.E("meta", markup.Attributes{"name", "color-scheme", "content", "light dark"}),
		markup.E("title", nil, markup.Text("Review of "+r.Project)),
		markup.E("style", nil, markup.Code(sheet)))
	body := markup.E("body", nil, p.header(parts), p.main(parts), markup.E("script", nil, markup.Code(script)))
	_, err := io.WriteString(w, "<!DOCTYPE html>\n"+markup.String(markup.E("html", markup.Attributes{"lang", "en"}, head, body))+"\n")
	return err
}

// policy lets a browser run and apply what is ours, and load nothing.
func policy(sheet, script string) string {
	return "default-src 'none'; style-src " + hash(sheet) + "; script-src " + hash(script) + "; base-uri 'none'; form-action 'none'"
}

func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}
