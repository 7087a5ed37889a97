package diag

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/printable"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// JSON prints findings as one array.
func JSON(w io.Writer, findings []Finding) error {
	type place struct {
		File      string `json:"file,omitempty"`
		Line      int    `json:"line,omitempty"`
		Column    int    `json:"column,omitempty"`
		EndColumn int    `json:"endColumn,omitempty"`
	}
	at := func(p source.Pos) place { return place{p.File, p.Line, p.Column, p.EndColumn} }
	type object struct {
		place
		Severity string  `json:"severity"`
		Code     string  `json:"code"`
		Message  string  `json:"message"`
		Hint     string  `json:"hint,omitempty"`
		Places   []place `json:"places,omitempty"` // where else the same is to be said
	}
	objects := []object{}
	for _, f := range findings {
		var places []place
		for _, p := range f.Places {
			places = append(places, at(p.Pos))
		}
		objects = append(objects, object{at(f.Pos), f.Severity.String(), f.Code, f.Message, f.Hint, places})
	}
	return writeJSON(w, objects)
}

func writeJSON(w io.Writer, value any) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(value)
}

// GitHub prints findings as commands that GitHub Actions shows beside the lines
// (GitHub documentation, "Workflow commands for GitHub Actions").
func GitHub(w io.Writer, findings []Finding) error {
	var out strings.Builder
	for _, f := range findings {
		command := [...]string{Error: "error", Warning: "warning", Info: "notice"}[f.Severity]
		var properties []string
		if f.Pos.Line > 0 {
			properties = append(properties, "file="+githubProperty.Replace(clean(f.Pos.File)), fmt.Sprintf("line=%d", f.Pos.Line),
				fmt.Sprintf("col=%d", f.Pos.Column), fmt.Sprintf("endColumn=%d", f.Pos.EndColumn))
		}
		properties = append(properties, "title="+githubProperty.Replace(f.Code))
		message := f.Message
		if len(f.Places) > 0 {
			message += "\nalso: " + placesOf(f.Places)
		}
		if f.Hint != "" {
			message += "\nhint: " + f.Hint
		}
		fmt.Fprintf(&out, "::%s %s::%s\n", command, strings.Join(properties, ","), githubData.Replace(printable.String(message, false)))
	}
	_, err := io.WriteString(w, out.String())
	return err
}

var (
	githubData     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)
