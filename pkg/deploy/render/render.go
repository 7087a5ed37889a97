// Package render shows deployments: what a change set would do, how far it is, why it
// failed. There are four forms of the same events: a live tree for terminals, lines for
// logs, JSON for programs, and nothing but what matters for --progress quiet.
package render

import (
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/clipperhouse/displaywidth"

	"github.com/compose2ecs/compose2ecs/internal/paint"
	"github.com/compose2ecs/compose2ecs/internal/wrap"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

// A Renderer is told what happens. Close ends what it draws.
type Renderer interface {
	Event(deploy.Event)
	Close()
}

// A Style says how text is written.
type Style struct {
	Colour bool
	Width  int // columns; 0 does not cut lines
	// Verbose names each resource that is added.
	Verbose bool
}

// The colours, by what they mean.
const (
	red    = "31"
	green  = "32"
	yellow = "33"
	blue   = "36"
	bold   = "1"
	faint  = "2"
)

func (s Style) paint(code, text string) string { return paint.Text(s.Colour, code, text) }

// columns cuts texts by what a terminal shows of them.
var columns = displaywidth.Options{ControlSequences: true}

// line cuts a line to the width.
func (s Style) line(text string) string {
	if s.Width <= 0 || columns.String(text) <= s.Width {
		return text
	}
	text = columns.TruncateString(text, s.Width, "…")
	if s.Colour {
		text += "\x1b[0m" // what was cut off may have been the end of a colour
	}
	return text
}

// Wrap breaks a text into lines of the width, each after an indent.
func (s Style) Wrap(indent, text string) string { return wrap.Text(s.Width, indent, indent, text) }

// kind is a resource type without what all of them have: ECS Service.
func kind(resourceType string) string {
	return strings.ReplaceAll(strings.TrimPrefix(resourceType, "AWS::"), "::", " ")
}

// state is a status in small letters: create in progress.
func state(status string) string {
	return strings.ToLower(strings.ReplaceAll(status, "_", " "))
}

// elapsed is a time as people say it: 1m04s.
func elapsed(d time.Duration) string {
	d = d.Round(time.Second)
	if d < time.Minute {
		return fmt.Sprintf("%ds", int(d.Seconds()))
	}
	return fmt.Sprintf("%dm%02ds", int(d.Minutes()), int(d.Seconds())%60)
}

// about is a guess at a time: about 4 minutes.
func about(d time.Duration) string {
	if d < 90*time.Second {
		return "about a minute"
	}
	return fmt.Sprintf("about %d minutes", int((d + 30*time.Second).Minutes()))
}

// Quiet says only what cannot be left out: problems.
type Quiet struct{ Out io.Writer }

// Event implements [Renderer].
func (q Quiet) Event(e deploy.Event) {
	if notice, ok := e.(deploy.Notice); ok {
		fmt.Fprintln(q.Out, notice.Text)
	}
}

// Close implements [Renderer].
func (Quiet) Close() {}
