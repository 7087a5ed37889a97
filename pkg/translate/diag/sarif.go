package diag

import (
	"io"
	"net/url"
	"path/filepath"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// SARIF prints findings in the format of code scanning tools (OASIS, "Static Analysis
// Results Interchange Format (SARIF) Version 2.1.0").
func SARIF(w io.Writer, findings []Finding) error {
	run := sarifRun{ColumnKind: "unicodeCodePoints", Results: []sarifResult{}}
	run.Tool.Driver = sarifDriver{Name: "compose2ecs", Rules: []sarifRule{}}
	for _, f := range findings {
		run.Results = append(run.Results, run.result(f))
	}
	return writeJSON(w, sarifLog{
		Schema: "https://json.schemastore.org/sarif-2.1.0.json", Version: "2.1.0", Runs: []sarifRun{run},
	})
}

type sarifLog struct {
	Schema  string     `json:"$schema"`
	Version string     `json:"version"`
	Runs    []sarifRun `json:"runs"`
}

type sarifRun struct {
	Tool struct {
		Driver sarifDriver `json:"driver"`
	} `json:"tool"`
	ColumnKind string        `json:"columnKind"`
	Results    []sarifResult `json:"results"`
}

type sarifDriver struct {
	Name  string      `json:"name"`
	Rules []sarifRule `json:"rules"`
}

type sarifRule struct {
	ID               string       `json:"id"`
	ShortDescription *sarifText   `json:"shortDescription,omitempty"`
	FullDescription  *sarifText   `json:"fullDescription,omitempty"`
	Help             *sarifText   `json:"help,omitempty"`
	Default          sarifDefault `json:"defaultConfiguration"`
}

type sarifText struct {
	Text string `json:"text"`
}

type sarifDefault struct {
	Level string `json:"level"`
}

type sarifResult struct {
	RuleID           string          `json:"ruleId"`
	RuleIndex        int             `json:"ruleIndex"`
	Level            string          `json:"level"`
	Message          sarifText       `json:"message"`
	Locations        []sarifLocation `json:"locations,omitempty"`
	RelatedLocations []sarifLocation `json:"relatedLocations,omitempty"`
}

type sarifLocation struct {
	Physical struct {
		Artifact struct {
			URI string `json:"uri"`
		} `json:"artifactLocation"`
		Region sarifRegion `json:"region"`
	} `json:"physicalLocation"`
}

type sarifRegion struct {
	StartLine   int `json:"startLine"`
	StartColumn int `json:"startColumn"`
	EndColumn   int `json:"endColumn"`
}

// result is a finding, whose kind becomes a rule of the run.
func (run *sarifRun) result(f Finding) sarifResult {
	level := [...]string{Error: "error", Warning: "warning", Info: "note"}[f.Severity]
	rules := run.Tool.Driver.Rules
	index := slices.IndexFunc(rules, func(r sarifRule) bool { return r.ID == f.Code })
	if index < 0 {
		index = len(rules)
		run.Tool.Driver.Rules = append(rules,
			sarifRule{f.Code, sarifOptional(f.Title), sarifOptional(f.Cause), sarifOptional(f.Fix), sarifDefault{level}})
	}
	r := sarifResult{RuleID: f.Code, RuleIndex: index, Level: level, Message: sarifText{f.Message}}
	if f.Hint != "" {
		r.Message.Text += "\nhint: " + f.Hint
	}
	if f.Pos.Line > 0 {
		r.Locations = append(r.Locations, sarifPlace(f.Pos))
	}
	for _, related := range slices.Concat(f.Places, f.Related) {
		if related.Pos.Line > 0 {
			r.RelatedLocations = append(r.RelatedLocations, sarifPlace(related.Pos))
		}
	}
	return r
}

func sarifOptional(text string) *sarifText {
	if text == "" {
		return nil
	}
	return &sarifText{text}
}

// sarifPlace is a position; its file is a URI reference, relative unless the name is
// absolute.
func sarifPlace(pos source.Pos) sarifLocation {
	var l sarifLocation
	name := url.URL{Path: filepath.ToSlash(pos.File)}
	l.Physical.Artifact.URI = name.String()
	if strings.HasPrefix(name.Path, "/") {
		l.Physical.Artifact.URI = "file://" + name.EscapedPath()
	}
	l.Physical.Region = sarifRegion{pos.Line, pos.Column, pos.EndColumn}
	return l
}
