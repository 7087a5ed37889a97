package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

func (p *program) historyCommand() *cli.Command {
	var format, bucket string
	return &cli.Command{
		Name:  "history",
		Usage: "list past deployments",
		Description: `Lists the last 20 deployments of the project, latest first: when each one
happened, who ran it, its commit, and the services that changed. To go back to one of them, use
rollback.`,
		Flags: append([]cli.Flag{
			&option{name: "format", choices: []string{"table", "json"}, to: &format, usage: "output format: for people, or one line of JSON per " +
				"deployment"},
			historyBucketOption(&bucket),
		}, p.accountOptions()...),
		Action: func(c *cli.Context) error {
			s, err := p.stackSession(c)
			if err != nil {
				return err
			}
			defer s.show.Close()
			records, err := s.Records(c.Context, s.stack, bucket)
			if err != nil {
				return err
			}
			return p.ui.history(records, s.stack, format)
		},
	}
}

func historyBucketOption(to *string) *option {
	return &option{name: "template-bucket", value: "NAME", to: to, usage: "bucket that was used for the deployments, instead of the " +
		"default one"}
}

// history prints records: as JSON all but the templates.
func (u *ui) history(records []deploy.Record, stack, format string) error {
	if format == "json" {
		encoder := json.NewEncoder(u.data)
		for _, r := range records {
			r.Template = nil
			if err := encoder.Encode(r); err != nil {
				return err
			}
		}
		return nil
	}
	if len(records) == 0 {
		u.say("no deployments of %s are recorded in this account and Region", stack)
		return nil
	}
	t := tabwriter.NewWriter(u.stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "ID\tDEPLOYED\tBY\tCOMMIT\tCHANGED")
	for _, r := range records {
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\n", r.ID, r.Time.Format(minutes), who(r), commitOf(r), changed(r))
	}
	return t.Flush()
}

// minutes is how a time of UTC is written where people look for a day and an hour.
const minutes = "2006-01-02 15:04Z"

func who(r deploy.Record) string { return deploy.Identity{ARN: r.By}.Who() }

// commitOf is the commit of a deployment, as git describe --dirty marks one whose files had changed.
func commitOf(r deploy.Record) string {
	switch {
	case r.Commit == "":
		return "-"
	case r.Dirty:
		return short(r.Commit) + "-dirty"
	default:
		return short(r.Commit)
	}
}

// short is a commit as Git abbreviates it.
func short(commit string) string { return commit[:min(len(commit), 10)] }

// changed says in a few words what a deployment did.
func changed(r deploy.Record) string {
	var services []string
	for _, name := range r.Services() {
		services = append(services, cmp.Or(name, "shared"))
	}
	text := cmp.Or(strings.Join(services, ", "), "parameters")
	switch {
	case r.Created:
		text = "created"
	case r.BackTo != "":
		text = "back to " + r.BackTo + ": " + text
	}
	if r.Unfollowed {
		text += " (outcome unknown)"
	}
	return text
}
