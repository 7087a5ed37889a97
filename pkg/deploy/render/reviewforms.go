package render

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/access"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/cost"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/hazard"
)

// A review is a proposal as programs read it.
type review struct {
	Stack     string       `json:"stack,omitempty"`
	Unchanged bool         `json:"unchanged"`
	Summary   string       `json:"summary"`
	Staged    bool         `json:"two_stages"`
	Changes   []changeForm `json:"changes"`
	Hazards   []hazardForm `json:"hazards"`
	Access    []accessForm `json:"access"`
	Values    []valueForm  `json:"parameters"`
	Images    []imageForm  `json:"images,omitempty"`
	Cost      *cost.Change `json:"cost,omitempty"`
}

type changeForm struct {
	Action     deploy.Action  `json:"action"`
	Service    string         `json:"service,omitempty"`
	ID         cfn.LogicalID  `json:"id"`
	Type       string         `json:"type"`
	PhysicalID string         `json:"physical_id,omitempty"`
	Source     string         `json:"source,omitempty"`
	Maybe      bool           `json:"maybe,omitempty"`
	Kept       bool           `json:"kept,omitempty"`
	LosesData  bool           `json:"loses_data,omitempty"`
	Properties []propertyForm `json:"properties,omitempty"`
}

type propertyForm struct {
	Path     string `json:"path"`
	Before   string `json:"before,omitempty"`
	After    string `json:"after,omitempty"`
	Replaces bool   `json:"replaces,omitempty"`
}

type hazardForm struct {
	Code    string          `json:"code"`
	Effect  hazard.Effect   `json:"effect"`
	IDs     []cfn.LogicalID `json:"ids"`
	Source  string          `json:"source,omitempty"`
	Message string          `json:"message"`
	Hint    string          `json:"hint,omitempty"`
	Staged  bool            `json:"two_stages,omitempty"`
}

type accessForm struct {
	ID    cfn.LogicalID `json:"id,omitempty"`
	Text  string        `json:"text"`
	Wider bool          `json:"wider,omitempty"`
	Risky bool          `json:"risky,omitempty"`
}

type imageForm struct {
	Service    string `json:"service"`
	Before     string `json:"before,omitempty"`
	After      string `json:"after"`
	FromCommit string `json:"from_commit,omitempty"`
	Commit     string `json:"commit,omitempty"`
	Dirty      bool   `json:"dirty,omitempty"`
}

type valueForm struct {
	ID   cfn.LogicalID `json:"id"`
	What string        `json:"what"`
}

// ReviewJSON writes a proposal for programs: an object with the fields of [review].
func ReviewJSON(w io.Writer, p *deploy.Proposal) error {
	_, staged := p.Between()
	r := review{
		Stack: p.Request.Stack, Unchanged: p.Unchanged, Summary: count(p.Changes), Staged: staged,
		Changes: []changeForm{}, Hazards: []hazardForm{}, Access: accessForms(p.Access), Values: []valueForm{}, Cost: p.Cost,
	}
	for _, c := range slices.Concat(p.Changes, p.Detached) {
		r.Changes = append(r.Changes, formOf(c))
	}
	for _, h := range p.Hazards {
		r.Hazards = append(r.Hazards, hazardForm{h.Code, h.Effect, h.IDs, h.Source, h.Message, h.Hint, h.Stages})
	}
	for _, f := range p.Filled {
		r.Values = append(r.Values, valueForm{f.ID, f.What})
	}
	for _, i := range p.Images {
		r.Images = append(r.Images, imageForm{i.Service, i.Before, i.After, i.From.Commit, i.To.Commit, i.To.Dirty})
	}
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(r)
}

func formOf(c deploy.Change) changeForm {
	form := changeForm{
		Action: c.Action, Service: c.Service, ID: c.ID, Type: c.Type, PhysicalID: c.PhysicalID, Source: c.Source, Maybe: c.Maybe,
		Kept: c.Kept, LosesData: c.LosesData(),
	}
	for _, property := range c.Properties {
		form.Properties = append(form.Properties, propertyForm{property.Path, property.Before, property.After, property.Replaces})
	}
	return form
}

func accessForms(changes []access.Change) []accessForm {
	forms := []accessForm{}
	for _, c := range changes {
		forms = append(forms, accessForm{c.ID, c.Text, c.Wider, c.Risky})
	}
	return forms
}

// ReviewMarkdown writes a proposal for the comment on a pull request: what to know first, then the
// whole review to unfold.
func ReviewMarkdown(w io.Writer, p *deploy.Proposal) error {
	var b strings.Builder
	if p.Unchanged {
		b.WriteString("**Nothing would change.**\n")
	} else {
		fmt.Fprintf(&b, "**%s**\n", count(p.Changes))
	}
	var items []string
	for _, c := range slices.Concat(p.Changes, p.Detached) {
		if c.LosesData() {
			items = append(items, fmt.Sprintf("**data at stake**: `%s` (%s)", c.ID, kind(c.Type)))
		}
	}
	for _, h := range p.Hazards {
		items = append(items, hazardItem(h))
	}
	for _, c := range p.Access {
		if c.Risky {
			items = append(items, fmt.Sprintf("**access**: `%s` %s", c.ID, plainly(c.Text)))
		}
	}
	if p.Cost != nil && !p.Unchanged {
		items = append(items, "**cost**: "+p.Cost.Line())
	}
	for i, item := range items {
		if i == 0 {
			b.WriteString("\n")
		}
		fmt.Fprintf(&b, "- %s\n", item)
	}
	if !p.Unchanged {
		var text strings.Builder
		Review(&text, p, Style{Width: 120, Verbose: true})
		fence := fenceFor(text.String())
		fmt.Fprintf(&b, "\n<details><summary>Changes</summary>\n\n%s\n%s%s\n\n</details>\n", fence, text.String(), fence)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func hazardItem(h hazard.Hazard) string {
	text := fmt.Sprintf("**%s**: %s", strings.ToLower(labels[h.Effect].text), plainly(h.Message))
	if h.Source != "" {
		text += fmt.Sprintf(" (%s, `%s`)", plainly(h.Source), h.Code)
	}
	if h.Hint != "" {
		text += "; " + plainly(h.Hint)
	}
	return text
}

// plainly keeps Markdown and HTML in a text from being taken for such.
func plainly(text string) string {
	return strings.NewReplacer("<", "&lt;", "*", `\*`, "_", `\_`, "`", "\\`", "\n", " ").Replace(text)
}

// fenceFor is a fence that does not stand in the text.
func fenceFor(text string) string {
	fence := "```"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	return fence
}
