package main

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"golang.org/x/term"

	"github.com/compose2ecs/compose2ecs/internal/paint"
	"github.com/compose2ecs/compose2ecs/internal/printable"
	"github.com/compose2ecs/compose2ecs/internal/wrap"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/render"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// A ui is the terminal, or whatever stands in for it. Its rules are those of everything
// that compose2ecs prints:
//
//   - Data goes to stdout: the template, the findings of check, help that was asked
//     for. Everything else goes to stderr.
//   - A message begins with a small letter and ends without a full stop. What went
//     wrong is "error: …"; what to do about it is "  hint: …" on the line below.
//   - Colours only repeat what the words say. They are for terminals, unless --ansi
//     says otherwise, and NO_COLOR turns them off (https://no-color.org). JSON has
//     none.
//   - What comes from outside is cleaned on its way: stdout and stderr pass on what can
//     be read. Only data for programs goes out as it is.
type ui struct {
	name           string // of the program, as it was called
	stdin          io.Reader
	stdout, stderr io.Writer
	data           io.Writer // stdout as it is, for what programs read
	raw            io.Writer // stderr as it is, for what makes JSON or draws by itself
	ansi           string    // auto, never or always
	progress       string    // auto, tty, plain, json or quiet
	noColour       bool      // NO_COLOR is set
}

// colours reports whether what is written to w is coloured.
func (u *ui) colours(w io.Writer) bool {
	switch {
	case u.progress == "json" && w == u.stderr:
		return false
	case u.ansi == "always":
		return true
	case u.ansi == "never":
		return false
	default:
		return !u.noColour && isTerminal(w)
	}
}

// onScreen reports whether stdout is a terminal, or is to look as on one: only there it has
// more than plain text, or other text than programs expect.
func (u *ui) onScreen() bool { return u.ansi == "always" || isTerminal(u.data) }

func isTerminal(stream any) bool {
	if cleaned, is := stream.(*printable.Writer); is {
		stream = cleaned.Out
	}
	if out, is := stream.(*output); is {
		stream = out.Writer
	}
	file, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}

// begin has all that is shown be cleaned, and all that is said be JSON, if that is how to
// show what happens.
func (u *ui) begin() {
	u.data, u.raw = u.stdout, u.stderr
	u.stdout = &printable.Writer{Out: u.data, Colours: u.colours(u.data)}
	u.stderr = &printable.Writer{Out: u.raw, Colours: u.colours(u.raw)}
	if u.progress == "json" {
		u.stderr = &render.Lines{Out: u.raw}
	}
}

// say is a line for people.
func (u *ui) say(format string, args ...any) {
	fmt.Fprintf(u.stderr, format+"\n", args...)
}

// note is a sentence for people, in lines that fit the terminal.
func (u *ui) note(format string, args ...any) {
	u.say("%s", wrap.Text(u.style(u.stderr).Width, "", "  ", fmt.Sprintf(format, args...)))
}

// error says what went wrong, one thing on each line, and what to do if there is a hint.
func (u *ui) error(err error, hint string) {
	label := paint.Text(u.colours(u.stderr), "1;31", "error:")
	width := u.style(u.stderr).Width
	for line := range strings.SplitSeq(err.Error(), "\n") {
		render.Say(u.stderr, "error", wrap.Text(width, "", "  ", label+" "+line))
	}
	if hint != "" {
		u.say("%s", wrap.Text(width, "  ", "    ", "hint: "+hint))
	}
}

// printWarnings prints the warnings and errors among findings before something is done on AWS.
// Of infos it says how many there are: they would push what is about to change out of
// sight, at each deployment anew.
func (u *ui) printWarnings(findings []diag.Finding) {
	infos := 0
	serious := slices.DeleteFunc(withoutChoices(findings), func(f diag.Finding) bool {
		if f.Severity == diag.Info {
			infos++
		}
		return f.Severity == diag.Info
	})
	u.findings(u.stderr, serious)
	if infos > 0 {
		u.say("%s; compose2ecs check --verbose prints the details", count(infos, "info finding"))
	}
}

// withoutChoices leaves out what was only chosen, which is for check to tell.
func withoutChoices(findings []diag.Finding) []diag.Finding {
	return slices.DeleteFunc(slices.Clone(findings), func(f diag.Finding) bool { return f.Severity == diag.Info && f.Choice != "" })
}

// screen is how wide what is for people is, at most.
const screen = 80

// show prints findings for people: what matters, or in full.
func (u *ui) show(findings []diag.Finding, verbose bool) error {
	if verbose {
		u.findings(u.stdout, findings)
		return nil
	}
	return diag.Brief(u.stdout, findings, u.colours(u.stdout), screen)
}

// showGist prints beside the output of a command what matters of findings: for people what is of one kind once, for programs each
// message in one line.
func (u *ui) showGist(findings []diag.Finding) error {
	if u.progress == "json" {
		u.findings(u.stderr, findings)
		return nil
	}
	return diag.Gist(u.stderr, findings, u.colours(u.stderr), screen)
}

// findings prints findings as text: for people in lines that fit the screen, for programs each message in one.
func (u *ui) findings(w io.Writer, findings []diag.Finding) {
	width := screen
	if u.progress == "json" && w == u.stderr {
		width = 0
	}
	for _, line := range diag.Lines(findings, u.colours(w), width) {
		render.Say(w, cmp.Or(line.Severity, diag.Info.String()), line.Text)
	}
}
